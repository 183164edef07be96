import type {FeedReady, Part, PartName} from '@zwgk/core';
import type {DocumentRow, Listing, ListRow, MatterDetail, MatterRow} from '@zwgk/feed';
import type {LitElement} from 'lit';

import type {CatalogQuery} from './catalog.query.js';
import {isJoined, valueOf} from './desk.view.js';
import {firstPage, type Listed, wholeSize} from './first.view.js';
import {type Inquest, Inquiry, isWhole} from './inquiry.js';
import {isFoundInText} from './marking.js';
import {Records} from './records.js';

/** How long (ms) words must rest before texts are fetched only to show why a matter was found. */
const rest = 400;

/** What is known of the list a resident looks at. */
export interface ListState<Row extends ListRow> {
  /** The last answer, of an earlier question while `busy`. */
  readonly listed: Listed<Row> | undefined;
  readonly busy: boolean;
  /** Whether rows are there and only their number is not. */
  readonly problem: Inquiry<Row>['problem'];
}

/** Asks the lists of a feed for what a resident wants to see, and remembers their answers. */
export class Lists {
  readonly matters: Inquiry<MatterRow>;
  readonly documents: Inquiry<DocumentRow>;
  /** Whole matters, for what their rows do not tell. */
  readonly details: Records<MatterRow, MatterDetail>;

  private readonly host: LitElement;
  private readonly need: (part: PartName) => void;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The words that have rested. */
  private rested = '';
  private prepared: object | undefined;
  private isPreparing = false;

  constructor(host: LitElement, need: (part: PartName) => void) {
    this.host = host;
    this.need = need;
    this.matters = new Inquiry(host);
    this.documents = new Inquiry(host);
    this.details = new Records(host);
  }

  /** What is known of the matters a query asks for. */
  mattersState(ready: FeedReady, query: CatalogQuery, pageSize: number): ListState<MatterRow> {
    const inquest = inquestOf(query, pageSize);
    const known = pageInHead(ready, inquest);
    if (known !== undefined) this.matters.settle(inquest, known);
    return stateOf(this.matters, inquest, ready.matters);
  }

  /** What is known of the documents a query asks for. */
  documentsState(ready: FeedReady, query: CatalogQuery, pageSize: number): ListState<DocumentRow> {
    return stateOf(this.documents, inquestOf(query, pageSize), ready.documents);
  }

  /** Asks for what is not known yet; called when the widget has been drawn. */
  ask(ready: FeedReady, query: CatalogQuery, list: 'matters' | 'documents', pageSize: number): void {
    const inquest = inquestOf(query, pageSize);
    if (list === 'documents') this.askIn(ready.documents, list, this.documents, inquest);
    else {
      const isKnown = pageInHead(ready, inquest) !== undefined;
      if (!isKnown || this.isPreparing || isJoined(ready) || query.view === 'table')
        this.askIn(ready.matters, list, isKnown ? undefined : this.matters, inquest);
      this.readTexts(ready, query);
    }
  }

  /** Fetches what the first search will need, while the resident is still thinking of a word. */
  prepare(): void {
    this.isPreparing = true;
  }

  /** Asks again what could not be answered. */
  retry(): void {
    this.matters.forget();
    this.documents.forget();
    this.details.forget();
  }

  private askIn<Row extends ListRow>(
    part: Part<Listing<Row, unknown>> | undefined,
    name: 'matters' | 'documents',
    inquiry: Inquiry<Row> | undefined,
    inquest: Inquest,
  ): void {
    const listing = valueOf(part);
    if (listing === undefined) {
      this.need(name);
      return;
    }
    if (this.isPreparing && this.prepared !== listing) {
      this.prepared = listing;
      listing.prepare();
    }
    inquiry?.ask(listing, inquest);
  }

  /** Texts are fetched for the table, and to show why a matter was found, once typing rests. */
  private readTexts({matters}: FeedReady, {view, words}: CatalogQuery): void {
    const listing = valueOf(matters);
    const {answer, isBusy} = this.matters;
    if (listing === undefined || answer === undefined || isBusy) return;
    if (view === 'table') this.details.want(listing, answer.rows);
    else if (words.trim() === '') return;
    else if (this.rested === words) {
      this.details.want(
        listing,
        answer.rows.filter((row) => isFoundInText(row, words)),
      );
    } else {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => {
        this.rested = words;
        this.host.requestUpdate();
      }, rest);
    }
  }
}

function inquestOf({conditions, words, page}: CatalogQuery, pageSize: number): Inquest {
  return {query: {conditions, words}, page, size: wholeSize(pageSize)};
}

/** The page asked for, where it came with the head: the first pages of the whole catalogue did. */
function pageInHead(ready: FeedReady, {query, page, size}: Inquest): Listed<MatterRow> | undefined {
  const {catalog, matters} = ready;
  const offset = (page - 1) * size;
  if (catalog === undefined || !isWhole(query) || (isJoined(ready) && valueOf(matters))) return undefined;
  const {first, total} = catalog;
  const isThere = offset < total && first.length >= Math.min(total, offset + size);
  return isThere
    ? {...firstPage(catalog, size), rows: first.slice(offset, offset + size), offset, page}
    : undefined;
}

function stateOf<Row extends ListRow>(
  inquiry: Inquiry<Row>,
  inquest: Inquest,
  part: Part<Listing<Row, unknown>> | undefined,
): ListState<Row> {
  const isOld = !inquiry.isAbout(inquest);
  const problem = part?.type === 'failed' && isOld ? part.problem : isOld ? undefined : inquiry.problem;
  return {
    listed: inquiry.answer,
    busy: problem === undefined && (isOld || inquiry.isBusy),
    problem,
  };
}
