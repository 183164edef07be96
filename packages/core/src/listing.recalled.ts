import type {Counts, Listing, ListQuery, ListRow, Tally} from '@zwgk/feed';

type Ask<Row extends ListRow, Full> = (listing: Listing<Row, Full>, signal: AbortSignal) => Promise<unknown>;

/**
 * A listing as it is given to widgets: it knows what it was asked last of each kind, so that a later version can be asked
 * the same before it takes its place. What is on the page then is at hand, and a version that is not whole is found out.
 */
export class RecalledListing<Row extends ListRow, Full> implements Listing<Row, Full> {
  private readonly inner: Listing<Row, Full>;
  private asked: ReadonlyMap<string, Ask<Row, Full>>;

  /** @param earlier - What widgets were given before. */
  constructor(inner: Listing<Row, Full>, earlier?: RecalledListing<Row, Full>) {
    this.inner = inner;
    this.asked = earlier?.asked ?? new Map();
  }

  get total(): number {
    return this.inner.total;
  }

  get facets(): Readonly<Record<string, Counts>> {
    return this.inner.facets;
  }

  async rows(query: ListQuery, offset: number, size: number, signal?: AbortSignal): Promise<readonly Row[]> {
    const rows = await this.inner.rows(query, offset, size, signal);
    this.note('rows', (listing, stop) => listing.rows(query, offset, size, stop));
    return rows;
  }

  async tally(query: ListQuery, signal?: AbortSignal, facets?: readonly string[]): Promise<Tally> {
    const tally = await this.inner.tally(query, signal, facets);
    this.note('tally', (listing, stop) => listing.tally(query, stop, facets));
    return tally;
  }

  async row(id: string, signal?: AbortSignal): Promise<Row | undefined> {
    const row = await this.inner.row(id, signal);
    this.note('row', (listing, stop) => listing.row(id, stop));
    return row;
  }

  async record(row: Row, signal?: AbortSignal): Promise<Full | undefined> {
    const record = await this.inner.record(row, signal);
    this.note('record', async (listing, stop) => {
      const now = await listing.row(row.id, stop);
      if (now !== undefined) await listing.record(now, stop);
    });
    return record;
  }

  async offers(typed: string, signal?: AbortSignal): Promise<readonly string[]> {
    return (await this.inner.offers?.(typed, signal)) ?? [];
  }

  baseOf(row: Row): string {
    return this.inner.baseOf(row);
  }

  anticipate(): void {
    this.inner.anticipate?.();
  }

  prepare(): void {
    this.inner.prepare();
  }

  /** Whether this gives out a listing. */
  isOf(listing: Listing<Row, Full>): boolean {
    return this.inner === listing;
  }

  /** Asks what was asked of the earlier listing. Rejects when one of the answers cannot be had. */
  async recall(signal: AbortSignal): Promise<void> {
    await Promise.all([...this.asked.values()].map((ask) => ask(this.inner, signal)));
  }

  private note(kind: string, ask: Ask<Row, Full>): void {
    this.asked = new Map(this.asked).set(kind, ask);
  }
}
