import {CsvError, parse} from 'csv-parse/sync';

import {limits} from '../limits.js';

/** One record of a text of separated fields. */
export interface TextRecord {
  readonly fields: readonly string[];
  /** Physical line it starts on, from 1. */
  readonly line: number;
}

/** What came of reading the records. */
export interface RecordsEnd {
  /** Line of the record whose quotation mark is never closed; from there on quotation marks were plain text. */
  readonly unclosedAt?: number;
}

/**
 * Visits the records of a text in order, empty ones too.
 *
 * @param text With `\n` for its line ends, since the lines are counted by them.
 */
export function visitRecords(
  text: string,
  delimiter: string,
  visit: (record: TextRecord) => void,
): RecordsEnd {
  let line = 1;
  try {
    parse(text, {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      to: limits.rows + 1,
      on_record: (fields: readonly string[], {lines}) => {
        visit({fields, line});
        line = lines + 1;
        return null;
      },
    });
    return {};
  } catch (error) {
    if (!(error instanceof CsvError) || error.code !== 'CSV_QUOTE_NOT_CLOSED') throw error;
    visitPlainRecords(text, line, delimiter, visit);
    return {unclosedAt: line};
  }
}

/** A quotation mark that is never closed would swallow the rest of the table: each line is a record again. */
function visitPlainRecords(
  text: string,
  first: number,
  delimiter: string,
  visit: (record: TextRecord) => void,
): void {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  lines.slice(first - 1, limits.rows + 1).forEach((content, index) => {
    const fields = content
      .split(delimiter)
      .map((field) => field.replace(/^"(.*)"$/, '$1').replaceAll('""', '"'));
    visit({fields, line: first + index});
  });
}
