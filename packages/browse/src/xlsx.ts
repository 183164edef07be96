import {strToU8, Zip, ZipDeflate} from 'fflate';

import type {TableFile} from './table.file.js';
import {packageParts, sheetEnd, sheetRow, sheetStart} from './xlsx.parts.js';

/**
 * A table as a workbook of one sheet: a header that stays in view, every cell a text, so that nothing in it is run and
 * codes keep their zeros.
 *
 * Written by hand over a small ZIP library: the writers of workbooks there are weigh four times as much, and compress
 * in a worker that pages with a strict CSP refuse. What is added is compressed at once, so that long lists do not hold
 * up the page at the end.
 *
 * @param columns - Their names, and widths in characters.
 */
export function xlsxFile(
  sheetName: string,
  columns: readonly {readonly header: string; readonly width: number}[],
): TableFile {
  const written: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    written.push(new Uint8Array(chunk));
  });
  for (const [path, xml] of packageParts(sheetName)) {
    const part = new ZipDeflate(path);
    zip.add(part);
    part.push(strToU8(xml), true);
  }
  const sheet = new ZipDeflate('xl/worksheets/sheet1.xml', {level: 6});
  zip.add(sheet);
  let row = 1;
  const push = (rows: readonly (readonly string[])[], isHeader = false): void => {
    sheet.push(strToU8(rows.map((cells) => sheetRow(row++, cells, isHeader)).join('')));
  };
  sheet.push(strToU8(sheetStart(columns.map(({width}) => width))));
  push([columns.map(({header}) => header)], true);
  return {
    add: push,
    finish: () => {
      sheet.push(strToU8(sheetEnd), true);
      zip.end();
      return new Blob(written, {
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      });
    },
  };
}
