import {once} from 'node:events';
import {createWriteStream} from 'node:fs';
import {finished} from 'node:stream/promises';
import {strToU8, Zip, ZipDeflate} from 'fflate';

import type {CountyTable} from './tables.js';

const open = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const sheetml = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Characters handed to the compressor at a time. */
const chunk = 1 << 16;
/** Texts longer than this are hardly ever repeated and need not be remembered. */
const remembered = 40;

/**
 * Writes a table as a workbook (.xlsx) of one sheet with shared texts and real dates, as WPS and Excel save it.
 * Rows are compressed as they come; in memory are the repeated texts and what is compressed already.
 */
export async function writeWorkbook<Row>(
  path: string,
  table: CountyTable<Row>,
  rows: Iterable<Row>,
): Promise<void> {
  const file = createWriteStream(path);
  const zip = new Zip((error, data, final) => {
    if (error) file.destroy(error);
    else if (final) file.end(data);
    else file.write(data);
  });
  for (const [name, content] of fixedParts(table.name)) part(zip, name).end(content);
  const sheet = part(zip, 'xl/worksheets/sheet1.xml');
  const strings = part(zip, 'xl/sharedStrings.xml');
  const texts = new SharedTexts(strings);
  sheet.write(`${open}<worksheet ${main}><sheetData>`);
  sheet.write(
    `<row r="1">${table.columns.map(({heading}, at) => texts.cell(heading, at, 1)).join('')}</row>`,
  );
  let number = 1;
  for (const row of rows) {
    number += 1;
    sheet.write(`<row r="${number}">${cellsOf(table, row, number, texts)}</row>`);
    if (file.writableNeedDrain) await once(file, 'drain');
  }
  sheet.end('</sheetData></worksheet>');
  strings.end('</sst>');
  zip.end();
  await finished(file);
}

function cellsOf<Row>({columns}: CountyTable<Row>, row: Row, number: number, texts: SharedTexts): string {
  return columns
    .map(({text, isDate}, at) => {
      const value = text(row);
      if (value === undefined || value === '') return '';
      if (typeof value === 'number') return numberCell(value, at, number);
      return isDate ? numberCell(serialOf(value), at, number, ' s="1"') : texts.cell(value, at, number);
    })
    .join('');
}

const reference = (column: number, row: number): string => `${String.fromCharCode(65 + column)}${row}`;

const numberCell = (value: number, column: number, row: number, style = ''): string =>
  `<c r="${reference(column, row)}"${style}><v>${value}</v></c>`;

/** A day as spreadsheets count them. */
const serialOf = (date: string): number => (Date.parse(date) - Date.UTC(1899, 11, 30)) / 86_400_000;

interface Part {
  write(content: string): void;
  end(content: string): void;
}

function part(zip: Zip, name: string): Part {
  const deflate = new ZipDeflate(name, {level: 4});
  zip.add(deflate);
  let pending = '';
  return {
    write(content) {
      pending += content;
      if (pending.length < chunk) return;
      deflate.push(strToU8(pending));
      pending = '';
    },
    end(content) {
      deflate.push(strToU8(pending + content), true);
    },
  };
}

/** The texts of a workbook, each short one once. */
class SharedTexts {
  private readonly part: Part;
  private readonly places = new Map<string, number>();
  private count = 0;

  constructor(strings: Part) {
    this.part = strings;
    strings.write(`${open}<sst ${main}>`);
  }

  cell(text: string, column: number, row: number): string {
    return `<c r="${reference(column, row)}" t="s"><v>${this.placeOf(text)}</v></c>`;
  }

  private placeOf(text: string): number {
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.part.write(`<si><t xml:space="preserve">${escaped(text)}</t></si>`);
    if (text.length <= remembered) this.places.set(text, this.count);
    return this.count++;
  }
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function fixedParts(sheet: string): readonly (readonly [name: string, content: string])[] {
  const override = (name: string, type: string): string =>
    `<Override PartName="/xl/${name}.xml" ContentType="${sheetml}.${type}+xml"/>`;
  const relation = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${target}"/>`;
  return [
    [
      '[Content_Types].xml',
      `${open}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override('workbook', 'sheet.main')}${override('worksheets/sheet1', 'worksheet')}${override('styles', 'styles')}${override('sharedStrings', 'sharedStrings')}</Types>`,
    ],
    [
      '_rels/.rels',
      `${open}<Relationships ${relations}>${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${open}<Relationships ${relations}>${relation(1, 'worksheet', 'worksheets/sheet1.xml')}${relation(2, 'styles', 'styles.xml')}${relation(3, 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${open}<workbook ${main} xmlns:r="${office}"><sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      'xl/styles.xml',
      `${open}<styleSheet ${main}><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ],
  ];
}
