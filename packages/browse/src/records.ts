import {type FeedProblem, problemOf} from '@zwgk/core';
import {type Listing, type ListRow, readyToFold} from '@zwgk/feed';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** The whole records of rows, fetched when a page first shows something of them that its rows do not hold. */
export class Records<Row extends ListRow, Full> implements ReactiveController {
  /** Why some could not be had. */
  problem: FeedProblem | undefined;

  private listing: Listing<Row, Full> | undefined;
  private readonly known = new Map<string, Full | undefined>();
  private readonly coming = new Set<string>();
  private run = new AbortController();
  private readonly host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** The record of a row; `undefined` until it is there. */
  get(row: Row): Full | undefined {
    return this.known.get(row.id);
  }

  /** Whether records of these rows are not there and may yet come. */
  areComing(rows: readonly ListRow[]): boolean {
    return rows.some(({id}) => this.coming.has(id) || !this.known.has(id));
  }

  /** Fetches the records of these rows, as far as they are not there or on their way. */
  want(listing: Listing<Row, Full>, rows: readonly Row[]): void {
    if (listing !== this.listing) this.forget();
    this.listing = listing;
    for (const row of rows) if (!this.known.has(row.id)) void this.fetch(listing, row, this.run.signal);
  }

  /** Lets go of everything, so that wanting it again fetches it again. */
  forget(): void {
    this.run.abort();
    this.run = new AbortController();
    this.known.clear();
    this.coming.clear();
    this.listing = undefined;
    this.problem = undefined;
  }

  private async fetch(listing: Listing<Row, Full>, row: Row, signal: AbortSignal): Promise<void> {
    this.known.set(row.id, undefined);
    this.coming.add(row.id);
    try {
      const record = await listing.record(row, signal);
      // Words are looked for in it.
      await readyToFold([JSON.stringify(record ?? '')]);
      if (signal.aborted) return;
      this.known.set(row.id, record);
    } catch (error) {
      if (signal.aborted) return;
      this.problem = problemOf(error, '');
    }
    this.coming.delete(row.id);
    this.host.requestUpdate();
  }
}
