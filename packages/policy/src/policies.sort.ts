import {isWhole} from '@zwgk/browse';
import type {Listing, ListRow} from '@zwgk/feed';

/**
 * A list from its other end: the oldest first. With words it stays as it is, because what is called so comes first.
 *
 * Nothing more is read for it than for the newest: how many there are says where its first page lies.
 */
export function oldestFirst<Row extends ListRow, Full>(listing: Listing<Row, Full>): Listing<Row, Full> {
  return {
    total: listing.total,
    facets: listing.facets,
    rows: async (query, offset, size, signal) => {
      if (query.words.trim() !== '') return listing.rows(query, offset, size, signal);
      const {total} = isWhole(query) ? listing : await listing.tally(query, signal, []);
      const end = Math.max(0, total - offset);
      const start = Math.max(0, end - size);
      if (start === end) return [];
      const rows = await listing.rows(query, start, end - start, signal);
      return [...rows].reverse();
    },
    tally: (...query) => listing.tally(...query),
    row: (...query) => listing.row(...query),
    record: (...query) => listing.record(...query),
    offers: async (...query) => (await listing.offers?.(...query)) ?? [],
    baseOf: (row) => listing.baseOf(row),
    prepare: () => listing.prepare(),
  };
}
