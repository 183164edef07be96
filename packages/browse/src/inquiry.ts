import {type FeedProblem, problemOf} from '@zwgk/core';
import type {Listing, ListQuery, ListRow} from '@zwgk/feed';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {Listed} from './listed.js';

/** What is asked of a list: a page of what a query finds. */
export interface Inquest {
  readonly query: ListQuery;
  /** Page asked for, from 1. */
  readonly page: number;
  /** Records on a page. */
  readonly size: number;
  /** Facets whose counts are looked at. */
  readonly facets: readonly string[];
}

/** A question that was put. */
interface Asked {
  /** Whom; nobody where the answer was known. */
  readonly listing: object | undefined;
  readonly key: string;
  /** The question without its page. */
  readonly list: string;
}

/** How many there are, and what each further choice would leave. */
type KnownTally = Required<Pick<Listed<unknown>, 'total' | 'counts'>>;

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

  private asked: Asked | undefined;
  /** The facets that have been counted for it, or are being counted. */
  private counted = '';
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
    this.counted = '';
    this.asked = {listing: undefined, key: keyOf(inquest), list: listOf(inquest)};
    this.answer = answer;
    this.isBusy = false;
    this.problem = undefined;
  }

  /** Puts a question, unless it has been put already; where only other facets are looked at now, counts those. */
  ask(listing: Listing<Row, unknown>, inquest: Inquest): void {
    const key = keyOf(inquest);
    const facets = inquest.facets.join();
    const isSame = this.asked?.listing === listing && this.asked.key === key;
    if (isSame && (this.counted === facets || this.isBusy || this.problem !== undefined)) return;
    const known = this.tallyKnown(listing, inquest);
    this.run.abort();
    this.run = new AbortController();
    this.counted = facets;
    if (isSame) {
      void this.count(listing, inquest, this.run.signal);
      return;
    }
    this.asked = {listing, key, list: listOf(inquest)};
    this.isBusy = true;
    this.problem = undefined;
    void this.put(listing, inquest, known, this.run.signal);
  }

  /** Lets go of the question, so that asking it again puts it again. */
  forget(): void {
    this.run.abort();
    this.asked = undefined;
    this.isBusy = false;
    this.problem = undefined;
  }

  /** What need not be counted: the whole list, and what has been counted for another page of the same. */
  private tallyKnown(listing: Listing<Row, unknown>, inquest: Inquest): KnownTally | undefined {
    const {asked, answer, counted} = this;
    if (isWhole(inquest.query)) return {total: listing.total, counts: listing.facets};
    const isCounted = asked?.listing === listing && counted === inquest.facets.join();
    if (!isCounted || asked?.list !== listOf(inquest) || answer?.total === undefined) return undefined;
    return {total: answer.total, counts: answer.counts};
  }

  private async put(
    listing: Listing<Row, unknown>,
    inquest: Inquest,
    known: KnownTally | undefined,
    signal: AbortSignal,
  ): Promise<void> {
    const {query, page, size, facets} = inquest;
    const counting = known ? Promise.resolve(known) : listing.tally(query, signal, facets);
    const show = (rows: readonly Row[], shown: number, tally: Partial<KnownTally>): void => {
      const counts = tally.counts ?? this.answer?.counts ?? {};
      this.answer = {...tally, rows, offset: (shown - 1) * size, page: shown, size, counts};
      this.host.requestUpdate();
    };
    const rowsOf = (asked: number): Promise<readonly Row[]> =>
      listing.rows(query, (asked - 1) * size, size, signal);
    try {
      const reading = rowsOf(page).then((rows) => {
        // Before they are counted, only if there are any: the page may be beyond the last.
        if (!signal.aborted && rows.length > 0) show(rows, page, known ?? {});
        return rows;
      });
      // Neither is left behind when the other fails first.
      const [rows] = await Promise.all([reading, counting.catch(() => undefined)]);
      const tally = await counting;
      const shown = Math.min(page, Math.max(1, Math.ceil(tally.total / size)));
      const there = shown === page ? rows : await rowsOf(shown);
      if (signal.aborted) return;
      show(there, shown, tally);
    } catch (error) {
      if (signal.aborted) return;
      this.problem = problemOf(error, '');
    }
    this.isBusy = false;
    this.host.requestUpdate();
  }

  /** Counts other facets of what is shown; what cannot be counted is not offered. */
  private async count(
    listing: Listing<Row, unknown>,
    {query, facets}: Inquest,
    signal: AbortSignal,
  ): Promise<void> {
    const tally = await listing.tally(query, signal, facets).catch(() => undefined);
    if (signal.aborted || tally === undefined || this.answer === undefined) return;
    this.answer = {...this.answer, counts: tally.counts};
    this.host.requestUpdate();
  }
}

/** Whether a query asks for all there is. */
export function isWhole({conditions, words}: ListQuery): boolean {
  return words.trim() === '' && Object.keys(conditions).length === 0;
}

function keyOf(inquest: Inquest): string {
  return `${listOf(inquest)} ${inquest.page} ${inquest.size}`;
}

/** All pages of what is asked. */
function listOf({query: {conditions, words}}: Inquest): string {
  return JSON.stringify([conditions, words.trim()]);
}
