import {readFile} from 'node:fs/promises';

import type {CliSetting} from './setting.js';
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

/** What a line is about, and what is known of it. */
export type Line = readonly [label: string, value: string | undefined];

/** Lines for a clerk, without those of which nothing is known. */
export function linesOf(lines: readonly Line[], {words}: CliSetting): readonly string[] {
  return lines.flatMap(([label, value]) => (value === undefined ? [] : [`${label}${words.colon}${value}`]));
}
