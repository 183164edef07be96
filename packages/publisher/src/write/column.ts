import type {ListKind, ListRow} from '@zwgk/feed';

import type {Cut} from './layout.js';

/** One column of a feed before it is cut into files: its records by position, in every form a reader may ask for. */
export interface PublishedColumn<Row extends ListRow = ListRow, Text = unknown> {
  readonly folder: 'catalog' | 'documents' | 'policies';
  /** How readers choose and order the records. */
  readonly kind: ListKind<Row, Text>;
  /** In the order of their positions. */
  readonly rows: readonly Row[];
  /** Records of all columns of the feed. */
  readonly all: number;
  /** Names of the facets whose values get a first page of their own. */
  readonly paged: readonly string[];
  /** How whole records are cut into files. */
  readonly cut: Cut;
  /** Writes the rows at some positions as a table. */
  readonly table: (positions: readonly number[]) => object;
  /** What search reads beside the row at a position. */
  readonly textAt: (position: number) => Text;
  /** Writes search texts as a table; empty where there is nothing. */
  readonly textTable: (texts: readonly Text[]) => object;
  /** The whole record at a position. */
  readonly detailAt: (position: number) => object;
}

/** The first rows a list of these shows. */
export function firstOf<Row extends ListRow>(
  rows: readonly Row[],
  {isNewestLast}: ListKind<Row, never>,
  count: number,
): readonly Row[] {
  return isNewestLast ? rows.slice(-count).reverse() : rows.slice(0, count);
}

/** The positions of rows. */
export function positionsOf(rows: readonly ListRow[]): readonly number[] {
  return rows.map(({position}) => position);
}

/** Rows by each of some values, in the order of their positions. */
export function rowsBy<Row>(
  rows: readonly Row[],
  valuesOf: (row: Row) => readonly string[],
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    for (const value of valuesOf(row)) {
      const group = groups.get(value);
      if (group === undefined) groups.set(value, [row]);
      else if (group[group.length - 1] !== row) group.push(row);
    }
  }
  return groups;
}
