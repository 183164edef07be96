import {randomBytes} from 'node:crypto';
import {rm} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';

import {makePath} from '../write/path.js';
import {replaceFile} from '../write/rename.js';
import {CommandError} from './terminal.js';
import type {FailureWords} from './words.js';

/**
 * Writes one file the user named. It appears under its name only when complete.
 *
 * @param write writes to the path it is given.
 * @throws {CommandError} when the place cannot be written to.
 */
export async function outputFile(
  path: string,
  words: FailureWords,
  write: (path: string) => Promise<void>,
): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  if (!(await makePath(dirname(path)))) throw new CommandError(words.unwritable(path));
  try {
    await write(temporary);
    await replaceFile(temporary, path);
  } catch (error) {
    await rm(temporary, {force: true}).catch(() => undefined);
    if (isFileError(error)) throw new CommandError(words.unwritable(path));
    throw error;
  }
}

/** Whether the machine refused a file: no such place, no permission, no space. */
export function isFileError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}
