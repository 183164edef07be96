import type {Listing, ListQuery, ListRow, Tally} from '@zwgk/feed';

/** One question put to a listing that does not answer by itself. */
interface Held {
  readonly method: 'rows' | 'tally';
  readonly words: string;
  readonly signal: AbortSignal | undefined;
  readonly answer: () => void;
  readonly refuse: (reason: unknown) => void;
}

/** A listing that answers when a test says so, as one behind a slow network does when it can. */
export class HeldListing<Row extends ListRow, Full> implements Listing<Row, Full> {
  /** Questions not answered yet, in the order they came. */
  readonly held: Held[] = [];

  private readonly listing: Listing<Row, Full>;

  constructor(listing: Listing<Row, Full>) {
    this.listing = listing;
  }

  get total(): number {
    return this.listing.total;
  }

  get facets(): Listing<Row, Full>['facets'] {
    return this.listing.facets;
  }

  rows(query: ListQuery, offset: number, size: number, signal?: AbortSignal): Promise<readonly Row[]> {
    return this.hold('rows', query, signal, () => this.listing.rows(query, offset, size));
  }

  tally(query: ListQuery, signal?: AbortSignal): Promise<Tally> {
    return this.hold('tally', query, signal, () => this.listing.tally(query));
  }

  row(id: string): Promise<Row | undefined> {
    return this.listing.row(id);
  }

  record(row: Row): Promise<Full | undefined> {
    return this.listing.record(row);
  }

  baseOf(row: Row): string {
    return this.listing.baseOf(row);
  }

  prepare(): void {
    this.listing.prepare();
  }

  /** Answers what was asked for by one method, or refuses it. */
  release(method: Held['method'], refusal?: unknown): void {
    for (const each of this.held.filter((one) => one.method === method)) {
      this.held.splice(this.held.indexOf(each), 1);
      if (refusal === undefined) each.answer();
      else each.refuse(refusal);
    }
  }

  private hold<T>(
    method: Held['method'],
    {words}: ListQuery,
    signal: AbortSignal | undefined,
    ask: () => Promise<T>,
  ): Promise<T> {
    return new Promise((resolve, reject) => {
      this.held.push({method, words, signal, answer: () => resolve(ask()), refuse: reject});
      signal?.addEventListener('abort', () => reject(signal.reason));
    });
  }
}
