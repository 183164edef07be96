import process from 'node:process';
import {CommanderError} from 'commander';

import type {Environment} from '../config/settings.js';
import type {Lang} from '../http/problem.words.js';
import {cliWords} from './language.js';
import {createProgram} from './program.js';
import {CommandError, type ExitCode, processTerminal, type Terminal} from './terminal.js';
import {usageMistake} from './usage.js';

/** What surrounds a command. */
export interface Surroundings {
  readonly terminal?: Terminal;
  readonly environment?: Environment;
  readonly now?: () => Date;
}

/**
 * Runs the `zwgk-receiver` command.
 *
 * @param args what was typed after `zwgk-receiver`.
 * @returns 0 when it was done, 1 when the request does not allow it, 2 when the command itself was wrong.
 */
export async function run(args: readonly string[], surroundings: Surroundings = {}): Promise<ExitCode> {
  const {terminal = processTerminal(), environment = process.env, now = () => new Date()} = surroundings;
  const lang = langOf(args);
  const words = cliWords(lang);
  let code: ExitCode = 0;
  try {
    const program = createProgram({lang, words, terminal, environment, now}, (ended) => (code = ended));
    await program.parseAsync(args.length === 0 ? ['--help'] : args, {from: 'user'});
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      // Help and version are thrown too, with code 0.
      if (error.exitCode === 0) return 0;
      const {usage} = words.failures;
      terminal.warn(`${usageMistake(error, usage)}\n${usage.hint}`);
      return 2;
    }
    if (error instanceof CommandError) {
      terminal.warn(error.message);
      return error.exitCode;
    }
    terminal.warn(words.failures.unexpected(error instanceof Error ? error.message : String(error)));
    return 2;
  }
}

/** The language is needed before the command line is parsed: mistakes in it are told in that language. */
function langOf(args: readonly string[]): Lang {
  const value = args[args.indexOf('--lang') + 1];
  return args.includes('--lang=en') || (args.includes('--lang') && value === 'en') ? 'en' : 'zh';
}
