import {basename} from 'node:path';

import type {Issue} from '../issue.js';
import {issuesIn} from '../messages/issue-factory.js';
import type {Lang} from '../messages/message.js';
import {rowsOf} from './grid.js';
import {limits} from './limits.js';
import type {ReadRequest} from './read-file.js';
import type {Listener} from './reading.js';
import {ReadingThread} from './reading-thread.js';
import type {Sheet} from './sheet.js';

/** What a file holds: its tables, and what is to be said about the file. */
export interface Tables {
  /** In the file's order; none if the file as a whole cannot be trusted, an error then says why. */
  readonly sheets: readonly Sheet[];
  readonly issues: readonly Issue[];
}

/** How to read. */
export interface ReadOptions {
  /** Language of the issues; Chinese unless told otherwise. */
  readonly lang?: Lang;
  /** What its sheets and issues call the file; its own name unless told otherwise. */
  readonly name?: string;
  /** Seconds of processor time after which reading is broken off. */
  readonly seconds?: number;
  /** The thread to read in, which its owner ends; one of its own unless told otherwise. */
  readonly thread?: ReadingThread;
}

/**
 * Reads the tables of an .xlsx workbook, a text file or a web page, told apart by content.
 *
 * Files come from anywhere, so they are read in a thread apart that is ended when one takes too long or too much memory.
 * Never rejects for what a file holds: what is wrong with it is among the issues.
 */
export async function readTables(path: string, options: ReadOptions = {}): Promise<Tables> {
  const {lang = 'zh', name = basename(path), seconds = limits.seconds} = options;
  const thread = options.thread ?? new ReadingThread();
  const request = {path, file: name, lang};
  try {
    return await collectTables(request, (listener) => thread.read(request, seconds, listener));
  } finally {
    if (options.thread === undefined) thread.end();
  }
}

/** Gathers what a reading delivers. A file that fails gives none of its sheets: half a table misleads. */
export async function collectTables(
  {file, lang}: ReadRequest,
  read: (listener: Listener) => Promise<Issue | undefined>,
): Promise<Tables> {
  const sheets: Sheet[] = [];
  const issues: Issue[] = [];
  const failed = await read({
    sheet: ({grid, ...sheet}) => sheets.push({...sheet, rows: rowsOf(grid)}),
    issue: (issue) => issues.push(issue),
  });
  if (failed !== undefined) return {sheets: [], issues: [...issues, failed]};
  const isEmpty = sheets.every(({rows}) => rows.length === 0);
  return {sheets, issues: isEmpty ? [...issues, issuesIn(lang)('NO_ROWS', {file})] : issues};
}
