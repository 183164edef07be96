/** How much an issue weighs: the row is left out, it is published but wants a look, or it was repaired. */
export type Severity = 'error' | 'warning' | 'info';

/** Something a clerk should know about an input, named to the cell. */
export interface Issue {
  readonly severity: Severity;
  /** Stable code, documented in RULES.md, for example `TIME_LIMIT_UNPARSABLE`. */
  readonly code: string;
  readonly file: string;
  readonly sheet?: string;
  /** Row number as a person sees it in the file. */
  readonly row?: number;
  /** Column letters, for example `F` or `B:C`. */
  readonly column?: string;
  /** Field of the record in glossary terms, for example `timeLimit`. */
  readonly field?: string;
  /** What is wrong and how to mend it, in the language asked for. */
  readonly message: string;
}
