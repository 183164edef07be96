import {nothing} from 'lit';

/** How the words of a search are shown in a row. */
export interface Marking<Row> {
  /** A name with the words in it marked. */
  readonly mark: (text: string) => unknown;
  /** What was found in the row's long text. */
  readonly excerpt: (row: Row) => unknown;
}

/** How rows are shown when nothing was searched for. */
export const unmarked: Marking<unknown> = {mark: (text) => text, excerpt: () => nothing};
