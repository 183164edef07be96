import {writeFile} from 'node:fs/promises';

import type {CountyTable} from './tables.js';

/** Rows joined into one piece of text; more pieces cost time, larger ones memory. */
const batch = 1_000;

/** Writes a table as a spreadsheet program saves “CSV UTF-8”: with a byte order mark and CRLF. */
export async function writeCsv<Row>(
  path: string,
  table: CountyTable<Row>,
  rows: Iterable<Row>,
): Promise<void> {
  await writeFile(path, piecesOf(table, rows));
}

function* piecesOf<Row>({columns}: CountyTable<Row>, rows: Iterable<Row>): Generator<string> {
  let lines = [`\uFEFF${lineOf(columns.map(({heading}) => heading))}`];
  for (const row of rows) {
    lines.push(lineOf(columns.map(({text}) => String(text(row) ?? ''))));
    if (lines.length < batch) continue;
    yield lines.join('');
    lines = [];
  }
  yield lines.join('');
}

const lineOf = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
