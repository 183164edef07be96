import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import type {Lang} from '../../messages/message.js';
import {collectTables, type Tables} from '../read.js';
import {readTableFile} from '../read-file.js';
import type {Cell, Sheet} from '../sheet.js';

/** Reads bytes as if they were a file of that name. */
export async function readAs(name: string, content: Uint8Array | string, lang: Lang = 'zh'): Promise<Tables> {
  const folder = await mkdtemp(join(tmpdir(), 'zwgk-tables-'));
  try {
    const path = join(folder, name);
    await writeFile(path, content);
    const request = {path, file: name, lang};
    return await collectTables(request, (listener) => readTableFile(request, listener));
  } finally {
    await rm(folder, {recursive: true});
  }
}

/** Codes of the issues, in order. */
export function codesOf({issues}: Tables): readonly string[] {
  return issues.map(({code}) => code);
}

/** A cell by row number and column from 0, of the first sheet unless told otherwise. */
export function cellAt({sheets}: Tables, row: number, column: number, sheet = 0): Cell | undefined {
  return sheets[sheet]?.rows.find(({number}) => number === row)?.cells.get(column);
}

/** The texts of a sheet: rows by number, cells by column. */
export function textsOf(sheet: Sheet | undefined): Record<number, Record<number, string>> {
  const rows = (sheet?.rows ?? []).map(({number, cells}) => {
    const texts = [...cells].map(([column, {text}]) => [column, text] as const);
    return [number, Object.fromEntries(texts)] as const;
  });
  return Object.fromEntries(rows);
}
