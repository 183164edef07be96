import {CommanderError} from 'commander';

import type {Lang} from '../messages/message.js';
import {createProgram} from './program.js';
import {CommandError, type ExitCode, processTerminal, type Terminal} from './terminal.js';
import {usageMistake} from './usage.js';
import {cliWords} from './words.js';

/**
 * Runs the `zwgk` command.
 *
 * @param args what was typed after `zwgk`.
 * @returns 0 when all is well, 1 when the input has errors, 2 when the command itself was wrong.
 */
export async function run(
  args: readonly string[],
  terminal: Terminal = processTerminal(),
): Promise<ExitCode> {
  const lang = langOf(args);
  const {usage, failures} = cliWords(lang);
  let code: ExitCode = 0;
  try {
    const program = createProgram(lang, terminal, (ended) => (code = ended));
    await program.parseAsync(args.length === 0 ? ['--help'] : args, {from: 'user'});
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      // Help and version are thrown too, with code 0.
      if (error.exitCode === 0) return 0;
      terminal.warn(`${usageMistake(error, usage)}\n${usage.hint}`);
    } else if (error instanceof CommandError) {
      terminal.warn(error.message);
    } else {
      terminal.warn(failures.unexpected(error instanceof Error ? error.message : String(error)));
    }
    return 2;
  }
}

/** The language is needed before the command line is parsed: mistakes in it are told in that language. */
function langOf(args: readonly string[]): Lang {
  const value = args[args.indexOf('--lang') + 1];
  return args.includes('--lang=en') || (args.includes('--lang') && value === 'en') ? 'en' : 'zh';
}
