import {columnNumber} from '../columns.js';
import {limits} from '../limits.js';
import type {Merge} from '../sheet.js';

const [A, Z] = [65, 90];
/** Makes a letter's code that of its capital. */
const UPPER_CASE = 0xdf;

/** Row from 1 and column from 0 of a cell reference such as `B7`; undefined outside what a sheet can have. */
export function cellReference(
  reference: string,
): {readonly row: number; readonly column: number} | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (match === null) return undefined;
  const [, letters = '', digits = ''] = match;
  const column = columnNumber(letters);
  const row = Number(digits);
  return row >= 1 && row <= limits.rows && column < limits.columns ? {row, column} : undefined;
}

/** Column from 0 of a cell reference; quicker than the whole, for it is asked of every cell. */
export function columnOf(reference: string): number | undefined {
  let column = 0;
  for (let index = 0; index < 3; index += 1) {
    const letter = reference.charCodeAt(index) & UPPER_CASE;
    if (!(letter >= A && letter <= Z)) break;
    column = column * 26 + letter - A + 1;
  }
  return column === 0 || column > limits.columns ? undefined : column - 1;
}

/** The region of a reference such as `B7:D9` or `B7`. */
export function regionReference(reference: string): Merge | undefined {
  const [first = '', last = first] = reference.split(':');
  const from = cellReference(first);
  const to = cellReference(last);
  if (from === undefined || to === undefined) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}
