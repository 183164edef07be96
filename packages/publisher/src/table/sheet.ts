/** What a reader makes of any table, whatever file it came from. Pure data. */

/** Part of a cell with one font; symbol fonts (Wingdings) turn letters into boxes and ticks. */
export interface TextRun {
  readonly text: string;
  readonly font?: string;
}

/** One cell as stored. A cell covered by a merge is not in its row; its anchor holds the text. */
export interface Cell {
  /** The text as a person sees it, runs joined, line breaks as `\n`; nothing else is cleaned. */
  readonly text: string;
  /** How it was stored. `formulaWithoutValue` and `error` have their shown text (`#REF!`) or ''. */
  readonly type: 'text' | 'number' | 'date' | 'boolean' | 'error' | 'formulaWithoutValue' | 'image';
  /** ISO civil date (with time when it has one) when `type` is `date`. */
  readonly date?: string;
  /** Target of a hyperlink on the cell, as written. */
  readonly link?: string;
  /** Runs with their fonts, only where a run or the whole cell uses a symbol font. */
  readonly runs?: readonly TextRun[];
  /** True when struck through as a whole. */
  readonly struck?: true;
}

/** A row that holds at least one cell. */
export interface Row {
  /** Row number a person sees: spreadsheet row, CSV record from 1, direct `<tr>` of the table from 1. */
  readonly number: number;
  /** Physical line the record starts on, for text files whose records span lines. */
  readonly line?: number | undefined;
  readonly hidden: boolean;
  /** By column from 0, ascending; made anew whenever it is asked for. */
  readonly cells: ReadonlyMap<number, Cell>;
}

/** Merged region, inclusive; rows by their number, columns from 0. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet, one text file, or one `<table>`. */
export interface Sheet {
  /** File name, with its folders only where two files of one build have the same. */
  readonly file: string;
  /** Sheet name; `table:n` for the n-th `<table>` of a page; absent for text files. */
  readonly name?: string;
  /** Nearest heading or caption text before an HTML table, outermost first. */
  readonly headings?: readonly string[];
  readonly hidden: boolean;
  /** Ascending by number. */
  readonly rows: readonly Row[];
  readonly merges: readonly Merge[];
  readonly hiddenColumns: ReadonlySet<number>;
}
