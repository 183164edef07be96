import {writeFile} from 'node:fs/promises';
import {Readable} from 'node:stream';
import {csvLines} from '@zwgk/feed';

import {checkFeed} from '../check/check.js';
import type {LoadedFeed} from '../check/load.js';
import {hasMore} from '../export/policies.tables.js';
import {type ExportedColumn, exportTable, exportTables} from '../export/tables.js';
import {addRecord, addTable, createWorkbook} from '../export/workbook.js';
import {ofSeverity} from '../report/report.js';
import {outputFile} from './output.file.js';
import type {Setting} from './setting.js';
import {CommandError, type ExitCode} from './terminal.js';

/** What was typed after `zwgk export`, beside the feed. */
export interface ExportOptions {
  readonly column: ExportedColumn;
  readonly format: 'json' | 'csv' | 'xlsx';
  /** Standard output when absent. */
  readonly out?: string;
}

/** Writes every record of a column. Records that break the format cannot be exported; they end it with 1. */
export async function exportCommand(
  feed: string,
  {column, format, out}: ExportOptions,
  {lang, words, terminal}: Setting,
): Promise<ExitCode> {
  if (format === 'xlsx' && out === undefined) throw new CommandError(words.usage.needsOut());
  const {loaded, issues} = await checkFeed(feed, lang, false);
  const errors = ofSeverity(issues, 'error');
  if (loaded === undefined) {
    throw new CommandError(words.failures.feedUnreadable(feed, errors[0]?.message ?? ''));
  }
  if (out === undefined) terminal.print([...textOf(loaded, column, format)].join('').trimEnd());
  else await outputFile(out, words.failures, (path) => write(path, loaded, column, format));
  if (format === 'csv' && column === 'policies' && loaded.policies.some(hasMore)) {
    terminal.warn(words.export.leftOut);
  }
  for (const {file, message} of errors) terminal.warn(`${file}: ${message}`);
  return errors.length > 0 ? 1 : 0;
}

async function write(
  path: string,
  loaded: LoadedFeed,
  column: ExportedColumn,
  format: ExportOptions['format'],
): Promise<void> {
  if (format === 'xlsx') return writeWorkbook(path, loaded, column);
  return writeFile(path, Readable.from(textOf(loaded, column, format)));
}

async function writeWorkbook(path: string, loaded: LoadedFeed, column: ExportedColumn): Promise<void> {
  const workbook = createWorkbook(path);
  for (const {name, columns, rows} of exportTables(loaded, column)) {
    const sheet = addTable(workbook, name, columns);
    for (const row of rows()) addRecord(sheet, row);
    sheet.commit();
  }
  await workbook.commit();
}

function* textOf(loaded: LoadedFeed, column: ExportedColumn, format: string): Iterable<string> {
  if (format === 'json') return yield* jsonLines(recordsOf(loaded, column));
  const table = exportTable(loaded, column);
  if (table === undefined) return;
  const header = table.columns.map(({header: name}) => name);
  yield* csvLines(header, table.rows());
}

/** Records as the format has them. A matter's documents are left out: they are the other column. */
function recordsOf({matters, documents, policies}: LoadedFeed, column: ExportedColumn): readonly object[] {
  if (column === 'documents') return documents.map(({record}) => record);
  if (column === 'policies') return policies.map(({record}) => record);
  return matters.map(({record}) => ({...record, documents: undefined}));
}

function* jsonLines(records: readonly object[]): Iterable<string> {
  yield '[';
  for (const [i, record] of records.entries()) yield `${i === 0 ? '' : ','}\n${JSON.stringify(record)}`;
  yield '\n]\n';
}
