import type {Counts, Listing, ListQuery, ListRow, Tally} from '@zwgk/feed';

type Ask<Row extends ListRow, Full> = (listing: Listing<Row, Full>, signal: AbortSignal) => Promise<unknown>;

/**
 * A listing that knows what it was asked last of each kind, so that a later version can be asked the same before it
 * takes its place: what is on the page then is at hand, and a version that is not whole is found out in time.
 */
export class RecalledListing<Row extends ListRow, Full> implements Listing<Row, Full> {
  private readonly inner: Listing<Row, Full>;
  private asked: ReadonlyMap<string, Ask<Row, Full>>;

  constructor(inner: Listing<Row, Full>, asked: ReadonlyMap<string, Ask<Row, Full>> = new Map()) {
    this.inner = inner;
    this.asked = asked;
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

  baseOf(row: Row): string {
    return this.inner.baseOf(row);
  }

  prepare(): void {
    this.inner.prepare();
  }

  /** Asks what an earlier version was asked last. Rejects when one of the answers cannot be had. */
  async follow(earlier: RecalledListing<Row, Full>, signal: AbortSignal): Promise<void> {
    this.asked = earlier.asked;
    await Promise.all([...earlier.asked.values()].map((ask) => ask(this.inner, signal)));
  }

  /** The same list as another object, for who has asked this one in vain. */
  renewed(): RecalledListing<Row, Full> {
    return new RecalledListing(this.inner, this.asked);
  }

  private note(kind: string, ask: Ask<Row, Full>): void {
    this.asked = new Map(this.asked).set(kind, ask);
  }
}
