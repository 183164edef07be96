import {failure} from '../failure.js';
import {limits} from '../limits.js';
import type {Reading} from '../reading.js';
import {detectDelimiter} from './delimiter.js';
import {type TextRecord, visitRecords} from './records.js';

/** Reads a text of separated fields (.csv, .txt) as one sheet. Empty records count: numbers are those of the file. */
export function readText(text: string, reading: Reading): void {
  if (text.trim() === '') throw failure('FILE_EMPTY');
  const grid = reading.grid();
  const unix = text.replace(/\r\n?/g, '\n').replace(/\p{Surrogate}/gu, '\ufffd');
  const declared = /^sep=(.)\n/.exec(unix)?.[1];
  let number = 0;
  let cut = false;
  const visit = ({fields, line}: TextRecord): void => {
    number += 1;
    if (number > limits.rows || fields.length > limits.columns) cut = true;
    if (number > limits.rows || (declared !== undefined && number === 1)) return;
    grid.row(number, false, line);
    fields
      .slice(0, limits.columns)
      .forEach((field, column) => grid.cell(column, {text: shown(field), type: 'text'}));
  };
  const {unclosedAt} = visitRecords(unix, declared ?? detectDelimiter(unix), visit);
  if (unclosedAt !== undefined) reading.report('QUOTE_UNCLOSED', {}, unclosedAt);
  if (cut) reading.report('SHEET_CUT', {});
  reading.deliver({hidden: false, grid, merges: [], links: [], hiddenColumns: new Set()});
}

/**
 * Excel's way to keep leading zeros in a text file, `="0505"`, shows what is within; so does an apostrophe in front
 * of what would run as a formula, as `zwgk export` writes it.
 */
function shown(field: string): string {
  if (field.startsWith('="') && field.endsWith('"') && field.length > 2) return field.slice(2, -1);
  return field.replace(/^'(?='*[=+\-@\t\n])/, '');
}
