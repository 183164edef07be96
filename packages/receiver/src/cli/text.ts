import {readFile} from 'node:fs/promises';

import {CommandError} from './terminal.js';
import type {CliWords} from './words.js';

/** What is said on the command line, or stands in a file. */
export interface TextOptions {
  readonly text?: string;
  readonly textFile?: string;
}

/** The text given, if any and not blank. */
export async function givenText(
  {text, textFile}: TextOptions,
  failures: CliWords['failures'],
): Promise<string | undefined> {
  const given = text ?? (textFile && (await readable(textFile, failures, readText)));
  return given?.trim() === '' ? undefined : given?.trim();
}

/** What `read` finds at a path, or why it cannot. */
export async function readable<T>(
  path: string,
  failures: CliWords['failures'],
  read: (path: string) => Promise<T>,
): Promise<T> {
  try {
    return await read(path);
  } catch {
    throw new CommandError(failures.unreadable(path));
  }
}

async function readText(path: string): Promise<string> {
  return new TextDecoder('utf-8', {fatal: true}).decode(await readFile(path)).trim();
}
