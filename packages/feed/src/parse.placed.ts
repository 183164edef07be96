import type {Counts, ListRow} from './listing/listing.js';

/** First page of the records with one value of a facet. */
export interface PageReading<Row> {
  readonly total: number;
  /** Counts over these records; the facet the page is of is counted in the head. */
  readonly facets: Readonly<Record<string, Counts>>;
  readonly rows: readonly Row[];
}

/** A prepared page; `undefined` when it names other positions than it has rows. */
export function pageOf<Row extends ListRow>(
  total: number,
  facets: Readonly<Record<string, Counts>>,
  positions: readonly number[],
  rows: readonly Row[] | undefined,
): PageReading<Row> | undefined {
  if (rows?.length !== positions.length) return undefined;
  const own = placed(rows, (index) => positions[index] ?? 0);
  return own && {total, facets, rows: own};
}

/** Rows of a run that begins at a position; those of the first are right already. */
export function placedFrom<Row extends ListRow>(first: number, rows: readonly Row[] | undefined) {
  return first === 0 ? rows : placed(rows, (index) => first + index);
}

/** Rows with the positions they have in the whole list. */
export function placed<Row extends ListRow>(
  rows: readonly Row[] | undefined,
  positionOf: (index: number) => number,
): readonly Row[] | undefined {
  return rows?.map((row, index) => ({...row, position: positionOf(index)}));
}
