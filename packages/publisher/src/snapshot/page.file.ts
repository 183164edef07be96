import {randomBytes} from 'node:crypto';
import {access, constants, readFile, realpath, rm, stat, writeFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';

import {replaceFile} from '../write/rename.js';

/** Whether there is a file that may be read. */
export async function isReadable(path: string): Promise<boolean> {
  const file = await stat(path).catch(() => undefined);
  if (file?.isFile() !== true) return false;
  return access(path, constants.R_OK).then(
    () => true,
    () => false,
  );
}

/** Reads a page; `undefined` when there is no such file, or it may not be read. */
export async function readPage(path: string): Promise<Uint8Array | undefined> {
  return readFile(path).catch(() => undefined);
}

/**
 * Puts a new version of a page in the place of the old one, with the same permissions. Whoever asks for the page
 * meanwhile gets one of the two, never a piece.
 *
 * @returns whether the machine allowed it.
 */
export async function replacePage(path: string, bytes: Uint8Array): Promise<boolean> {
  let temporary: string | undefined;
  try {
    const target = await realpath(path);
    const {mode} = await stat(target);
    temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
    await writeFile(temporary, bytes, {mode, flag: 'wx'});
    await replaceFile(temporary, target);
    return true;
  } catch {
    if (temporary !== undefined) await rm(temporary, {force: true}).catch(() => undefined);
    return false;
  }
}
