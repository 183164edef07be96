import {failure} from '../failure.js';
import {limits} from '../limits.js';
import type {Reading} from '../reading.js';
import {parsePage} from './dom.js';
import {findTables} from './find-tables.js';
import {hiddenIn} from './hidden.js';
import {readTable} from './table.js';

/** Reads every table of a web page; nothing in it is run or fetched. */
export function readPage(markup: string, reading: Reading): void {
  const page = parsePage(markup);
  const isHidden = hiddenIn(page);
  const tables = findTables(page, isHidden);
  if (tables.length === 0) throw failure('NO_TABLE');
  if (tables.length > limits.sheets) {
    const [zh, en] = [
      `网页中的表格超过 ${limits.sheets} 张`,
      `more than ${limits.sheets} tables in the page`,
    ];
    throw failure('FILE_TOO_LARGE', {zh, en});
  }
  for (const table of tables) readTable(table, isHidden, reading);
}

/** The encoding a page names for itself. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
}
