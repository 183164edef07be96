import {dayOf, type DocumentRow, fold} from '@zwgk/feed';

/** A row with what decides its place among those of other lists. */
export interface Placed<Row> {
  readonly row: Row;
  /** Whether all words are in the title. */
  readonly inTitle: boolean;
  readonly day: string;
  /** Number of its list. */
  readonly member: number;
}

/** @param words - Folded; all rows are alike when there are none. */
export function placer<Row extends DocumentRow>(
  words: readonly string[],
  member: number,
): (row: Row) => Placed<Row> {
  return (row) => {
    const title = words.length > 0 ? fold(row.title) : '';
    return {row, inTitle: words.every((word) => title.includes(word)), day: dayOf(row), member};
  };
}

/** Order of the rows of several lists, each of which is in this order already. */
export function byPlace(a: Placed<unknown>, b: Placed<unknown>): number {
  if (a.inTitle !== b.inTitle) return a.inTitle ? -1 : 1;
  if (a.day !== b.day) return a.day < b.day ? 1 : -1;
  return a.member - b.member;
}
