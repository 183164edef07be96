import {columnLetters} from '../table/columns.js';
import type {Source} from './found.js';
import type {Table, TableRow} from './row.js';

/** A matter as its rows tell it. */
export interface Draft {
  readonly table: Table;
  readonly area: string | undefined;
  readonly level1: string;
  readonly level2: string | undefined;
  readonly serial: string | undefined;
  /** Where the cell of its last name begins: rows that show the same cell belong to it. */
  readonly nameAnchor: string | undefined;
  /** Rows that may be published; hidden ones are held back. */
  readonly rows: TableRow[];
}

/** Where a draft comes from. */
export function sourceOf({table, rows}: Pick<Draft, 'table' | 'rows'>): Source {
  const {sheet} = table.grid;
  const numbers = rows.map(({row}) => row.number);
  const row = numbers[0] ?? 0;
  const rowEnd = numbers[numbers.length - 1] ?? row;
  const line = rows[0]?.row.line;
  const {columns, beside} = table.segment;
  const letters = columns.map(({index}) => index);
  return {
    file: sheet.file,
    ...(sheet.name === undefined ? {} : {sheet: sheet.name}),
    row,
    ...(rowEnd === row ? {} : {rowEnd}),
    ...(line === undefined ? {} : {line}),
    ...(beside
      ? {columns: `${columnLetters(Math.min(...letters))}:${columnLetters(Math.max(...letters))}`}
      : {}),
  };
}
