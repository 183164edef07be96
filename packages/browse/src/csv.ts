import {csvLines} from '@zwgk/feed';

import type {TableFile} from './table.file.js';

/** A table as CSV: UTF-8 with a byte order mark, RFC 4180, nothing in it that a spreadsheet would run. */
export function csvFile(header: readonly string[]): TableFile {
  const lines: string[] = [...csvLines(header, [])];
  return {
    add: (rows) => {
      const [, ...added] = csvLines([], rows);
      lines.push(...added);
    },
    finish: () => new Blob(lines, {type: 'text/csv;charset=utf-8'}),
  };
}
