import type {Facet, ListRow} from '@zwgk/feed';

/** One column of a feed before it is cut into files: its records by position, in every form a reader may ask for. */
export interface PublishedColumn<Row extends ListRow = ListRow> {
  readonly folder: 'catalog' | 'documents';
  /** In the order of their positions. */
  readonly rows: readonly Row[];
  /** Whether a list shows them from the last position backwards. */
  readonly newestLast: boolean;
  readonly facets: readonly Facet<Row>[];
  /** Names of the facets whose values get a first page of their own. */
  readonly paged: readonly string[];
  /** Writes rows as a table. */
  readonly table: (rows: readonly Row[]) => object;
  /** What search reads beside the rows, as a table; empty where there is nothing. */
  readonly texts: () => object;
  /** The whole record at a position. */
  readonly detail: (position: number) => object;
}

/** The first rows a list of these shows. */
export function firstOf<Row extends ListRow>(
  rows: readonly Row[],
  {newestLast}: PublishedColumn<Row>,
  count: number,
): readonly Row[] {
  return newestLast ? rows.slice(-count).reverse() : rows.slice(0, count);
}
