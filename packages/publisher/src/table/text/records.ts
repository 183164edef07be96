import {CsvError, parse} from 'csv-parse/sync';

import {limits} from '../limits.js';

/** One record of a text of separated fields. */
export interface TextRecord {
  readonly fields: readonly string[];
  /** Physical line it starts on, from 1. */
  readonly line: number;
  /** A quotation mark opens in it that belongs to no other; its quotation marks were read as text. */
  readonly misquoted: boolean;
}

/** Characters that may be gone through again behind misplaced quotation marks, before they all count as text. */
const PATIENCE = 20_000_000;
/** The same for a long text, as a multiple of its length. */
const ROUNDS = 3;
/** Fields a line within a quoted field must have at least to be taken for a record. */
const TELLING_WIDTH = 4;

/**
 * Visits the records of a text in order, empty ones too.
 *
 * A quotation mark without its partner would swallow the records that follow, up to the end or to the next mark. Such a
 * record is read without regard to quotation marks, and the following line begins a new one.
 *
 * @param text With `\n` for its line ends, since the lines are counted by them.
 */
export function visitRecords(text: string, delimiter: string, visit: (record: TextRecord) => void): void {
  const lines = text.split('\n', limits.rows + 2);
  const reader = new RecordReader(delimiter, visit);
  let next = 0;
  let patience = Math.max(PATIENCE, ROUNDS * text.length);
  while (next < lines.length) {
    const broken = reader.readQuoted(lines, next);
    if (broken === undefined) return;
    patience -= text.length * (1 - next / lines.length);
    const end = patience > 0 ? broken + 1 : lines.length;
    reader.readPlain(lines, broken, end);
    next = end;
  }
}

class RecordReader {
  private readonly delimiter: string;
  private readonly visit: (record: TextRecord) => void;
  private width = 0;

  constructor(delimiter: string, visit: (record: TextRecord) => void) {
    this.delimiter = delimiter;
    this.visit = visit;
  }

  /**
   * Reads records from a line on, until one swallows others. Lines are counted from 0.
   *
   * @returns The line that record begins on, or undefined when all were read.
   */
  readQuoted(lines: readonly string[], from: number): number | undefined {
    let line = from;
    try {
      parse(lines.slice(from).join('\n'), {
        delimiter: this.delimiter,
        record_delimiter: '\n',
        relax_column_count: true,
        relax_quotes: true,
        on_record: (fields: readonly string[], info) => {
          if (fields.some((field) => this.holdsRecord(field))) throw new SwallowedRecord();
          this.deliver(fields, line, false);
          line = from + info.lines;
          return null;
        },
      });
      return undefined;
    } catch (error) {
      const isUnclosed = error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED';
      if (isUnclosed || error instanceof SwallowedRecord) return line;
      throw error;
    }
  }

  /** Reads each line of a range as a record, with quotation marks as text. */
  readPlain(lines: readonly string[], from: number, end: number): void {
    lines.slice(from, end).forEach((content, index) => {
      const fields = content.split(this.delimiter);
      this.deliver(fields.map(unquoted), from + index, true);
    });
  }

  private deliver(fields: readonly string[], line: number, misquoted: boolean): void {
    this.width = Math.max(this.width, fields.length);
    this.visit({fields, line: line + 1, misquoted});
  }

  /** Whether a later line of a field looks like a record: it has all its fields, or one that begins quoted. */
  private holdsRecord(field: string): boolean {
    const start = field.indexOf('\n');
    if (start === -1) return false;
    if (field.includes(`${this.delimiter}"`, start)) return true;
    const least = Math.max(this.width, TELLING_WIDTH);
    return field
      .slice(start + 1)
      .split('\n')
      .some((line) => line.split(this.delimiter).length >= least);
  }
}

/** Ends the parser's work where a quoted field holds records. */
class SwallowedRecord extends Error {}

function unquoted(field: string): string {
  return field.replace(/^"(.*)"$/, '$1').replaceAll('""', '"');
}
