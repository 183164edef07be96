import type {Part} from '@zwgk/core';
import type {Listing, ListRow} from '@zwgk/feed';
import type {LitElement} from 'lit';

import {type Inquest, Inquiry} from './inquiry.js';
import type {Listed} from './listed.js';
import {isFoundInText} from './marking.js';
import {Offers} from './offers.js';
import {valueOf} from './page.js';
import {wholeSize} from './page.size.js';
import {Records} from './records.js';
import {Rest} from './rest.js';
import type {BrowseQuery} from './scene.js';

/** Records up to which a list comes as one file. */
const smallList = 20_000;

/** Facets whose counts are in sight. */
export interface Looked {
  /** Beside what a resident is doing. */
  readonly besides: readonly string[];
  /** Those the resident has turned to. */
  readonly wanted: readonly string[];
}

/** What is known of the list a resident looks at. */
export interface ListState<Row extends ListRow> {
  /** Counts over the whole list, as far as they are known. */
  readonly whole: Listed<Row>['counts'];
  /** The last answer, of an earlier question while `busy`. */
  readonly listed: Listed<Row> | undefined;
  readonly busy: boolean;
  /** Why what is asked for could not be read, or not in full. */
  readonly problem: Inquiry<Row>['problem'];
}

/** What is asked of a shelf. */
export interface ShelfAsking<Row extends ListRow, Full> {
  readonly part: Part<Listing<Row, Full>> | undefined;
  readonly query: BrowseQuery;
  readonly pageSize: number;
  readonly looked: Looked;
  /** Whether the page asked for is known without asking. */
  readonly isKnown?: boolean;
  /** What a list shows of a record. */
  readonly shownOf: (row: Row) => readonly (string | undefined)[];
}

/** One list of a feed: asks it for what a resident wants to see, and remembers its answers. */
export class Shelf<Row extends ListRow, Full> {
  readonly inquiry: Inquiry<Row>;
  /** Whole records, for what their rows do not tell. */
  readonly details: Records<Row, Full>;
  /** Official names for everyday words. */
  readonly offers: Offers;
  /** Whether what the first search will need is to be fetched. */
  isPreparing = false;

  private readonly need: () => void;
  private readonly rest: Rest;
  private prepared: object | undefined;

  /** @param need - Asks the feed for the list. */
  constructor(host: LitElement, need: () => void) {
    this.need = need;
    this.inquiry = new Inquiry(host);
    this.details = new Records(host);
    this.offers = new Offers(host);
    this.rest = new Rest(host);
  }

  /**
   * What is known of what a query asks for.
   *
   * @param known - The page asked for, where it is known without asking.
   */
  state(
    part: Part<Listing<Row, Full>> | undefined,
    query: BrowseQuery,
    pageSize: number,
    known?: Listed<Row>,
  ): ListState<Row> {
    const {inquiry} = this;
    const inquest = inquestOf(query, pageSize, []);
    if (known !== undefined) inquiry.settle(inquest, known);
    const isOld = !inquiry.isAbout(inquest);
    const problem = part?.type === 'failed' && isOld ? part.problem : isOld ? undefined : inquiry.problem;
    return {
      whole: valueOf(part)?.facets ?? {},
      listed: inquiry.answer,
      busy: problem === undefined && (isOld || inquiry.isBusy),
      problem,
    };
  }

  /** Asks for what is not known yet; called when the widget has been drawn. */
  ask({part, query, pageSize, looked, isKnown, shownOf}: ShelfAsking<Row, Full>): void {
    const listing = valueOf(part);
    if (listing === undefined) {
      this.need();
      return;
    }
    if (this.isPreparing && this.prepared !== listing) {
      this.prepared = listing;
      listing.prepare();
    }
    if (isKnown !== true)
      this.inquiry.ask(listing, inquestOf(query, pageSize, countable(listing, query, looked)));
    this.readBesides(listing, query.words.trim(), shownOf);
  }

  /** Fetches what the first search will need, while the resident is still thinking of a word. */
  prepare(): void {
    this.isPreparing = true;
  }

  /** Asks again what could not be answered. */
  retry(): void {
    this.inquiry.forget();
    this.details.forget();
  }

  /** What is fetched beside an answer for words at rest: what explains and what helps. */
  private readBesides(
    listing: Listing<Row, Full>,
    words: string,
    shownOf: ShelfAsking<Row, Full>['shownOf'],
  ): void {
    const {inquiry, rest} = this;
    if (inquiry.answer === undefined || inquiry.isBusy || !rest.has(words) || words === '') return;
    this.offers.ask(listing, words);
    this.details.want(
      listing,
      inquiry.answer.rows.filter((row) => isFoundInText(shownOf(row), words)),
    );
  }
}

/** What a query asks of a list. */
export function inquestOf(
  {conditions, words, page}: BrowseQuery,
  pageSize: number,
  facets: readonly string[],
): Inquest {
  return {query: {conditions, words}, page, size: wholeSize(pageSize), facets};
}

/**
 * The facets to count. While words are typed into a list that is too large to be read as a whole, the files it takes to
 * count a facet are more than those of the search: only what a resident has turned to is counted then.
 */
function countable(
  {total}: Listing<ListRow, unknown>,
  {words}: BrowseQuery,
  {besides, wanted}: Looked,
): readonly string[] {
  const isLarge = total > smallList;
  return isLarge && words.trim() !== '' ? wanted : [...new Set([...besides, ...wanted])];
}
