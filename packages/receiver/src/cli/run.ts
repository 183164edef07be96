import process from 'node:process';
import {CommanderError} from 'commander';

import type {Environment} from '../config/settings.js';
import {MissingKeyError} from '../crypto/vault.js';
import {isUnreachable} from '../database/unreachable.js';
import type {Lang} from '../http/problem.words.js';
import {cliWords} from './language.js';
import {createProgram} from './program.js';
import {CommandError, type ExitCode, processTerminal, type Terminal} from './terminal.js';
import {usageMistake} from './usage.js';
import type {CliWords} from './words.js';

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
 * @returns 0 when it was done, 1 when the records do not allow it or some of them are missing, 2 when the command itself was wrong.
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
    terminal.warn(unexpectedText(error, words.failures));
    return 2;
  }
}

/** What is told of an error that no command expects: where an operator can mend it, what to look at. */
function unexpectedText(error: unknown, failures: CliWords['failures']): string {
  if (!(error instanceof Error)) return failures.unexpected(String(error));
  if (error instanceof MissingKeyError) return failures.missingKey(error.keyName);
  const {code = '', syscall = '', path}: NodeJS.ErrnoException = error;
  const reason = error.message || code;
  if (path !== undefined && syscall !== 'connect') return failures.noFile(path, code);
  // No such user, no such database, or none at all.
  if (/^(28|3D)/.test(code) || isUnreachable(error) || syscall === 'getaddrinfo')
    return failures.noDatabase(reason);
  return failures.unexpected(reason);
}

/** The language is needed before the command line is parsed: mistakes in it are told in that language. */
function langOf(args: readonly string[]): Lang {
  const value = args[args.indexOf('--lang') + 1];
  return args.includes('--lang=en') || (args.includes('--lang') && value === 'en') ? 'en' : 'zh';
}
