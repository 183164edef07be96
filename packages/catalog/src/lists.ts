import {isWhole, type Listed, type ListState, type Looked, Shelf, valueOf, wholeSize} from '@zwgk/browse';
import type {FeedReady, PartName} from '@zwgk/core';
import type {DisclosureDocument, DocumentRow, Listing, MatterDetail, MatterRow} from '@zwgk/feed';
import type {LitElement} from 'lit';

import type {CatalogQuery} from './catalog.query.js';
import {isJoined} from './desk.view.js';
import {shownOfDocument, shownOfMatter} from './row.marking.js';

/** What is asked of which list. */
export interface Asking {
  readonly list: 'matters' | 'documents';
  readonly pageSize: number;
  readonly looked: Looked;
}

/** Asks the lists of a feed for what a resident wants to see, and remembers their answers. */
export class Lists {
  readonly matters: Shelf<MatterRow, MatterDetail>;
  readonly documents: Shelf<DocumentRow, DisclosureDocument>;
  private anticipated: object | undefined;

  constructor(host: LitElement, need: (part: PartName) => void) {
    this.matters = new Shelf(host, () => need('matters'));
    this.documents = new Shelf(host, () => need('documents'));
  }

  /** What is known of the matters a query asks for. */
  mattersState(ready: FeedReady, query: CatalogQuery, pageSize: number): ListState<MatterRow> {
    const known = pageInHead(ready, query, pageSize);
    const whole = valueOf(ready.matters)?.facets ?? ready.catalog?.facets ?? {};
    return {...this.matters.state(ready.matters, query, pageSize, known), whole};
  }

  /** What is known of the documents a query asks for. */
  documentsState(ready: FeedReady, query: CatalogQuery, pageSize: number): ListState<DocumentRow> {
    return this.documents.state(ready.documents, query, pageSize);
  }

  /** Asks for what is not known yet; called when the widget has been drawn. */
  ask(ready: FeedReady, query: CatalogQuery, {list, pageSize, looked}: Asking): void {
    const {matters, documents} = this;
    if (list === 'documents') {
      documents.ask({part: ready.documents, query, pageSize, looked, shownOf: shownOfDocument});
      this.anticipate(valueOf(ready.documents));
      return;
    }
    const isKnown = pageInHead(ready, query, pageSize) !== undefined;
    const isTable = query.view === 'table';
    if (isKnown && !matters.isPreparing && !isJoined(ready) && !isTable) return;
    matters.ask({part: ready.matters, query, pageSize, looked, isKnown, shownOf: shownOfMatter});
    const listing = valueOf(ready.matters);
    const {inquiry, details} = matters;
    if (isTable && listing && inquiry.answer && !inquiry.isBusy) details.want(listing, inquiry.answer.rows);
  }

  /** Fetches what the first search will need, while the resident is still thinking of a word. */
  prepare(): void {
    this.matters.prepare();
    this.documents.prepare();
  }

  /** Asks again what could not be answered. */
  retry(): void {
    this.matters.retry();
    this.documents.retry();
  }

  /** Once documents are shown, a search is likely: on a slow network to learn first where the files are is a wait of its own. */
  private anticipate(listing: Listing<DocumentRow, DisclosureDocument> | undefined): void {
    const {answer, isBusy} = this.documents.inquiry;
    if (listing === this.anticipated || answer === undefined || isBusy) return;
    this.anticipated = listing;
    listing?.anticipate?.();
  }
}

/** The page asked for, where it came with the head: the first pages of the whole catalogue did. */
function pageInHead(ready: FeedReady, query: CatalogQuery, pageSize: number): Listed<MatterRow> | undefined {
  const {catalog, matters} = ready;
  const {page} = query;
  const size = wholeSize(pageSize);
  const offset = (page - 1) * size;
  if (catalog === undefined || !isWhole(query) || (isJoined(ready) && valueOf(matters))) return undefined;
  const {first, total, facets} = catalog;
  const isThere = offset < total && first.length >= Math.min(total, offset + size);
  return isThere
    ? {rows: first.slice(offset, offset + size), offset, page, size, total, counts: facets}
    : undefined;
}
