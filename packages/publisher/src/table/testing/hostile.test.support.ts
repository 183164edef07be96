import {inlineCell, workbookParts} from './workbook.test.support.js';
import {zip, type ZipPart} from './zip.test.support.js';

/** Two rows of one column, as markup. */
export const rows = `<row r="1">${inlineCell('A1', '标题')}</row><row r="2">${inlineCell('A2', '甲')}</row>`;

/** The part of the one sheet. */
export const sheetPart = 'xl/worksheets/sheet1.xml';

/** A workbook whose one sheet is something else. */
export function withSheet(part: Partial<ZipPart>): Buffer {
  const parts = workbookParts({sheets: [{rows}]});
  return zip(parts.map((old) => (old.name === sheetPart ? {...old, ...part} : old)));
}
