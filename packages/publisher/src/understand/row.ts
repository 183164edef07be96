import type {Place} from '../messages/issue-factory.js';
import {columnLetters} from '../table/columns.js';
import type {Row} from '../table/sheet.js';
import type {Grid, Spot} from './grid.js';
import type {Column, Segment} from './header.segments.js';
import type {Field} from './header-aliases.js';
import type {Log} from './log.js';

/** What one column says in one row. */
export interface Reading {
  readonly column: Column;
  /** Text as a person sees it, ditto marks resolved; never empty. */
  readonly text: string;
  readonly spot: Spot;
  /** It stands in this row; else a merged region reaches down to it. */
  readonly own: boolean;
}

/** One row of a table as its columns see it. */
export interface TableRow {
  readonly index: number;
  readonly row: Row;
  readonly readings: readonly Reading[];
}

/** A table whose rows are being read. */
export interface Table {
  readonly grid: Grid;
  readonly segment: Segment;
  /** Number of the header's last row: regions that reach down from it say nothing about matters. */
  readonly headerBottom: number;
  readonly log: Log;
}

/** Where a row, or some columns of it, are. */
export function placeOf(
  {grid: {sheet}}: Table,
  row: number,
  field?: string,
  columns: readonly number[] = [],
): Place {
  return {
    file: sheet.file,
    ...(sheet.name === undefined ? {} : {sheet: sheet.name}),
    row,
    ...(columns.length === 0 ? {} : {column: columnSpan(columns)}),
    ...(field === undefined ? {} : {field}),
  };
}

/** Letters of a column, or of the first and last of several: `K:L`. */
function columnSpan(columns: readonly number[]): string {
  const first = columnLetters(Math.min(...columns));
  const last = columnLetters(Math.max(...columns));
  return first === last ? first : `${first}:${last}`;
}

/** Reads a row, telling of every cell in it that cannot be published as it is. */
export function readRow(table: Table, index: number): TableRow {
  const row = table.grid.rows[index];
  if (row === undefined) throw new RangeError(`no row ${index}`);
  const readings: Reading[] = [];
  for (const column of table.segment.columns) {
    const spot = table.grid.spot(index, column.index);
    if (spot === undefined || spot.top <= table.headerBottom) continue;
    const own = spot.top === row.number;
    if (own && spot.left === column.index && !row.hidden) tellOddities(table, row, column, spot);
    if (!isReadable(spot)) continue;
    readings.push({column, text: spot.text, spot, own});
  }
  return {index, row, readings};
}

function isReadable({cell, text}: Spot): boolean {
  return text !== '' && cell.type !== 'error' && cell.type !== 'image' && cell.type !== 'formulaWithoutValue';
}

function tellOddities(table: Table, row: Row, {index, role, words}: Column, spot: Spot): void {
  if (spot.isPlain) return;
  const place = placeOf(table, row.number, role.field, [index]);
  switch (spot.cell.type) {
    case 'error':
      table.log.report('CELL_ERROR', place, words, spot.cell.text);
      break;
    case 'formulaWithoutValue':
      table.log.report('FORMULA_NO_VALUE', place, words);
      break;
    case 'image':
      table.log.report('IMAGE_CELL', place, words);
      break;
    default:
      if (spot.hadControls) table.log.report('CONTROL_CHAR', place, words);
      if (formulaLike.test(spot.text)) table.log.report('FORMULA_LIKE_TEXT', place, words);
      if (lostCharacter.test(spot.text) && role.field !== 'url')
        table.log.report('LOST_CHARACTER', place, words);
  }
}

/** What a spreadsheet would run if the text were typed into it. */
const formulaLike = /^(?:=\s*[A-Za-z+\-@("]|@[A-Za-z]+\(|[+-][A-Za-z]+\()/;

/** U+FFFD, or `?` where a sentence cannot have one: saving as GBK leaves it for what GBK does not have. */
const lostCharacter = /\ufffd|(?:^|\n)\?(?=[\u4e00-\u9fff])|[\u4e00-\u9fff]\?\?+[\u4e00-\u9fff]/;

/** Readings of a field, in the order of the columns. */
export function readingsOf({readings}: TableRow, field: Field): readonly Reading[] {
  return readings.filter(({column}) => column.role.field === field);
}

/** First reading of a field. */
export function readingOf({readings}: TableRow, field: Field): Reading | undefined {
  return readings.find(({column}) => column.role.field === field);
}

/** Columns of a field. */
export function columnsOf({segment}: Pick<Table, 'segment'>, field: Field): readonly number[] {
  return segment.columns.filter(({role}) => role.field === field).map(({index}) => index);
}

/** Where a merged region or cell begins; equal for every row that shows it. */
export function anchorOf({top, left}: Spot): string {
  return `${top}:${left}`;
}
