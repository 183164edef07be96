import {basename} from 'node:path';

import type {Issue} from '../issue.js';
import {issuesIn} from '../messages/issue-factory.js';
import type {Lang} from '../messages/message.js';
import {rowsOf} from './grid.js';
import {limits} from './limits.js';
import {readInThread} from './reading-thread.js';
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
  /** Seconds after which reading is broken off. */
  readonly seconds?: number;
}

/**
 * Reads the tables of an .xlsx workbook, a text file or a web page, told apart by content.
 *
 * Files come from anywhere, so each is read in a thread of its own that is ended when it takes too long or too much memory.
 * Never rejects for what a file holds: what is wrong with it is among the issues.
 */
export async function readTables(path: string, options: ReadOptions = {}): Promise<Tables> {
  const {lang = 'zh', seconds = limits.seconds} = options;
  const file = basename(path);
  const issue = issuesIn(lang);
  const sheets: Sheet[] = [];
  const issues: Issue[] = [];
  const failed = await readInThread({path, file, lang}, seconds, issue, {
    sheet: ({grid, ...sheet}) => sheets.push({...sheet, rows: rowsOf(grid)}),
    issue: (found) => issues.push(found),
  });
  if (failed !== undefined) return {sheets: [], issues: [...issues, failed]};
  const isEmpty = sheets.every(({rows}) => rows.length === 0);
  if (isEmpty) issues.push(issue('NO_ROWS', {file}));
  return {sheets, issues};
}
