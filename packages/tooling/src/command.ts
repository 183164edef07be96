import {spawn} from 'node:child_process';

import {inRoot, root} from './repository.js';
import {readTally, type Tally} from './tally.js';

/** What became of a command. */
export interface CommandResult {
  readonly ok: boolean;
  /** Standard output and error, in the order they came. */
  readonly output: string;
}

export interface CommandOptions {
  /** Folder to run in; the repository when absent. */
  readonly cwd?: string;
  /** Variables on top of this process's own. */
  readonly env?: Readonly<Record<string, string>>;
  /** Keep the output to oneself instead of showing it as it comes. */
  readonly quiet?: boolean;
}

/** Runs a program to its end. Never rejects: a program that cannot start is one that failed. */
export function run(
  program: string,
  args: readonly string[],
  {cwd = root, env = {}, quiet = false}: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: {...process.env, ...env},
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const take = (chunk: Buffer): void => {
      output += chunk.toString();
      if (!quiet) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('error', (error) => resolve({ok: false, output: `${output}${error.message}\n`}));
    child.once('close', (code) => resolve({ok: code === 0, output}));
  });
}

/** Runs a program that npm installed, by its bin name. */
export const runBin = (
  name: string,
  args: readonly string[],
  options?: CommandOptions,
): Promise<CommandResult> => run(inRoot('node_modules', '.bin', name), args, options);

/** Arguments that let Node run this repository's TypeScript from source. */
export const fromSource: readonly string[] = ['--conditions=zwgk-source', '--import', 'tsx'];

/** Runs one of this repository's TypeScript programs. */
export const runSource = (
  file: string,
  args: readonly string[] = [],
  options?: CommandOptions,
): Promise<CommandResult> => run(process.execPath, [...fromSource, file, ...args], options);

/**
 * Runs one of tooling's runners; one that ends without its last line counts as one failure. With `quiet`, all it has
 * said is shown when it has ended.
 */
export async function runRunner(
  file: string,
  args: readonly string[] = [],
  options: CommandOptions = {},
): Promise<{readonly tally: Tally; readonly output: string}> {
  const {ok, output} = await runSource(file, args, options);
  if (options.quiet === true) process.stdout.write(output);
  const tally = readTally(output) ?? {passed: 0, failed: 1};
  return {tally: ok || tally.failed > 0 ? tally : {...tally, failed: 1}, output};
}
