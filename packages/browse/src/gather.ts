import type {Listing, ListQuery, ListRow} from '@zwgk/feed';

/** A row with its whole record. */
export interface Gathered<Row, Full> {
  readonly row: Row;
  readonly record: Full;
}

/** Rows that are asked for at once: enough to keep the network busy, few enough to show progress. */
const batch = 100;

/**
 * Everything a query finds, with its whole records, batch by batch.
 *
 * The page is drawn between two batches. A record its file does not hold is left out.
 *
 * @param most - Rows to stop after.
 */
export async function* gather<Row extends ListRow, Full>(
  listing: Listing<Row, Full>,
  query: ListQuery,
  most: number,
  signal: AbortSignal,
): AsyncGenerator<readonly Gathered<Row, Full>[]> {
  for (let offset = 0; offset < most; offset += batch) {
    const size = Math.min(batch, most - offset);
    const rows = await listing.rows(query, offset, size, signal);
    const found = await Promise.all(
      rows.map(async (row) => {
        const record = await listing.record(row, signal);
        return record === undefined ? [] : [{row, record}];
      }),
    );
    yield found.flat();
    if (rows.length < size) return;
    await drawn();
  }
}

/** After the browser has had time to draw. */
const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
