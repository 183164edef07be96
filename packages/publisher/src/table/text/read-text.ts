import {failure} from '../failure.js';
import type {GridWriter} from '../grid-writer.js';
import {limits} from '../limits.js';
import type {Reading} from '../reading.js';
import {detectDelimiter} from './delimiter.js';
import {type TextRecord, visitRecords} from './records.js';

/** Misplaced quotation marks that are told of one by one. */
const TOLD_QUOTES = 20;

/** Reads a text of separated fields (.csv, .txt) as one sheet. Empty records count: numbers are those of the file. */
export function readText(text: string, reading: Reading): void {
  if (text.trim() === '') throw failure('FILE_EMPTY');
  const unix = text.replace(/\r\n?/g, '\n').replace(/\p{Surrogate}/gu, '\ufffd');
  const declared = /^sep=(.)\n/.exec(unix)?.[1];
  const reader = new TextReader(reading, declared === undefined ? 0 : 1);
  visitRecords(unix, declared ?? detectDelimiter(unix), (record) => reader.read(record));
  reader.finish();
}

class TextReader {
  private readonly reading: Reading;
  private readonly grid: GridWriter;
  private readonly skipped: number;
  private number = 0;
  private misquoted = 0;
  private cut = false;

  /** @param skipped Records at the start that hold no cells. */
  constructor(reading: Reading, skipped: number) {
    this.reading = reading;
    this.grid = reading.grid();
    this.skipped = skipped;
  }

  read({fields, line, misquoted}: TextRecord): void {
    this.number += 1;
    if (this.number > limits.rows || fields.length > limits.columns) this.cut = true;
    if (this.number > limits.rows || this.number <= this.skipped) return;
    if (misquoted) this.tellQuote(line);
    this.grid.row(this.number, false, line);
    const kept = fields.slice(0, limits.columns);
    kept.forEach((field, column) => this.grid.cell(column, {text: shown(field), type: 'text'}));
  }

  finish(): void {
    if (this.cut) this.reading.report('SHEET_CUT', {});
    this.reading.deliver({hidden: false, grid: this.grid, merges: [], links: [], hiddenColumns: new Set()});
  }

  private tellQuote(line: number): void {
    this.misquoted += 1;
    if (this.misquoted <= TOLD_QUOTES) this.reading.report('QUOTE_UNCLOSED', {row: this.number}, line);
  }
}

/**
 * Excel's way to keep leading zeros in a text file, `="0505"`, shows what is within; so does an apostrophe in front
 * of what would run as a formula, as `zwgk export` writes it.
 */
function shown(field: string): string {
  if (field.startsWith('="') && field.endsWith('"') && field.length > 2) return field.slice(2, -1);
  return field.replace(/^'(?='*[=+\-@\t\n])/, '');
}
