import {type FeedProblem, problemOf} from '@zwgk/core';
import type {Listing, ListQuery, ListRow, Tally} from '@zwgk/feed';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {Listed} from './first.view.js';

/** What is asked of a list: a page of what a query finds. */
export interface Inquest {
  readonly query: ListQuery;
  /** Page asked for, from 1. */
  readonly page: number;
  /** Records on a page. */
  readonly size: number;
}

/**
 * Asks one list for the page a resident wants, and remembers the last answer until the next is there.
 *
 * Rows and their count are asked for at once; whichever comes first is shown. A new question ends the last one, and a
 * late answer never overwrites a newer one.
 */
export class Inquiry<Row extends ListRow> implements ReactiveController {
  /** The last answer, of an earlier question while `isBusy`. */
  answer: Listed<Row> | undefined;
  /** Whether a part of the answer is still on its way. */
  isBusy = false;
  /** Why the last question could not be answered, or not in full. */
  problem: FeedProblem | undefined;

  private asked: {readonly listing: object | undefined; readonly key: string} | undefined;
  private run = new AbortController();
  private readonly host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    // Whoever comes back asks again.
    if (this.isBusy) this.forget();
  }

  /** Whether the answer is the one to this question, as far as there is one. */
  isAbout(inquest: Inquest): boolean {
    return this.asked?.key === keyOf(inquest);
  }

  /** Shows what is known without asking. */
  settle(inquest: Inquest, answer: Listed<Row>): void {
    this.run.abort();
    this.asked = {listing: undefined, key: keyOf(inquest)};
    this.answer = answer;
    this.isBusy = false;
    this.problem = undefined;
  }

  /** Puts a question, unless it has been put already. */
  ask(listing: Listing<Row, unknown>, inquest: Inquest): void {
    const key = keyOf(inquest);
    if (this.asked?.listing === listing && this.asked.key === key) return;
    this.run.abort();
    this.run = new AbortController();
    this.asked = {listing, key};
    this.isBusy = true;
    this.problem = undefined;
    void this.put(listing, inquest, this.run.signal);
  }

  /** Lets go of the question, so that asking it again puts it again. */
  forget(): void {
    this.run.abort();
    this.asked = undefined;
    this.isBusy = false;
    this.problem = undefined;
  }

  private async put(listing: Listing<Row, unknown>, inquest: Inquest, signal: AbortSignal): Promise<void> {
    const {query, page, size} = inquest;
    const counting = isWhole(query)
      ? Promise.resolve<Tally>({total: listing.total, counts: listing.facets})
      : listing.tally(query, signal);
    try {
      // Neither is left behind when the other fails first.
      const [rows] = await Promise.all([
        this.rowsOf(listing, inquest, page, signal),
        counting.catch(() => undefined),
      ]);
      const {total, counts} = await counting;
      if (signal.aborted) return;
      const last = Math.max(1, Math.ceil(total / size));
      const shown = Math.min(page, last);
      const there = shown === page ? rows : await this.rowsOf(listing, inquest, shown, signal);
      if (signal.aborted) return;
      this.answer = {rows: there, offset: (shown - 1) * size, page: shown, size, total, counts};
    } catch (error) {
      if (signal.aborted) return;
      this.problem = problemOf(error, '');
    }
    this.isBusy = false;
    this.host.requestUpdate();
  }

  /** Rows of a page, shown as soon as they are there. */
  private async rowsOf(
    listing: Listing<Row, unknown>,
    {query, size}: Inquest,
    page: number,
    signal: AbortSignal,
  ): Promise<readonly Row[]> {
    const offset = (page - 1) * size;
    const rows = await listing.rows(query, offset, size, signal);
    if (!signal.aborted && rows.length > 0) {
      this.answer = {rows, offset, page, size, counts: this.answer?.counts ?? {}};
      this.host.requestUpdate();
    }
    return rows;
  }
}

/** Whether a query asks for all there is. */
export function isWhole({conditions, words}: ListQuery): boolean {
  return words.trim() === '' && Object.keys(conditions).length === 0;
}

function keyOf({query: {conditions, words}, page, size}: Inquest): string {
  return JSON.stringify([conditions, words.trim(), page, size]);
}
