import {run, type Surroundings} from '../cli/run.js';

/** What a command says, and how it ends. */
export async function commandSaid(
  args: readonly string[],
  surroundings: Omit<Surroundings, 'terminal'>,
): Promise<{readonly code: number; readonly said: string}> {
  const lines: string[] = [];
  const terminal = {
    print: (text: string) => void lines.push(text),
    warn: (text: string) => void lines.push(text),
  };
  const code = await run(args, {...surroundings, terminal});
  return {code, said: lines.join('\n')};
}
