import {type Inquest, Inquiry, isWhole, type Listed, Offers, Records, Rest, wholeSize} from '@zwgk/browse';
import type {FeedReady, Part, PartName} from '@zwgk/core';
import type {DisclosureDocument, DocumentRow, Listing, ListRow, MatterDetail, MatterRow} from '@zwgk/feed';
import type {LitElement} from 'lit';

import type {CatalogQuery} from './catalog.query.js';
import {isJoined, valueOf} from './desk.view.js';
import {isFoundInText, shownOfDocument, shownOfMatter} from './marking.js';

/** Records up to which a list comes as one file. */
const smallList = 20_000;

/** Facets whose counts are in sight. */
export interface Looked {
  /** Beside what a resident is doing. */
  readonly besides: readonly string[];
  /** Those the resident has turned to. */
  readonly wanted: readonly string[];
}

/** What is asked of which list. */
export interface Asking {
  readonly list: 'matters' | 'documents';
  readonly pageSize: number;
  readonly looked: Looked;
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

/** Asks the lists of a feed for what a resident wants to see, and remembers their answers. */
export class Lists {
  readonly matters: Inquiry<MatterRow>;
  readonly documents: Inquiry<DocumentRow>;
  /** Whole matters, for what their rows do not tell. */
  readonly details: Records<MatterRow, MatterDetail>;
  /** Whole documents, for the same. */
  readonly documentDetails: Records<DocumentRow, DisclosureDocument>;
  /** Official names for everyday words. */
  readonly offers: Offers;

  private readonly need: (part: PartName) => void;
  private readonly rest: Rest;
  private prepared: object | undefined;
  private isPreparing = false;

  constructor(host: LitElement, need: (part: PartName) => void) {
    this.need = need;
    this.matters = new Inquiry(host);
    this.documents = new Inquiry(host);
    this.details = new Records(host);
    this.documentDetails = new Records(host);
    this.offers = new Offers(host);
    this.rest = new Rest(host);
  }

  /** What is known of the matters a query asks for. */
  mattersState(ready: FeedReady, query: CatalogQuery, pageSize: number): ListState<MatterRow> {
    const inquest = inquestOf(query, pageSize, []);
    const known = pageInHead(ready, inquest);
    if (known !== undefined) this.matters.settle(inquest, known);
    const whole = valueOf(ready.matters)?.facets ?? ready.catalog?.facets ?? {};
    return {...stateOf(this.matters, inquest, ready.matters), whole};
  }

  /** What is known of the documents a query asks for. */
  documentsState(ready: FeedReady, query: CatalogQuery, pageSize: number): ListState<DocumentRow> {
    const whole = valueOf(ready.documents)?.facets ?? {};
    return {...stateOf(this.documents, inquestOf(query, pageSize, []), ready.documents), whole};
  }

  /**
   * Asks for what is not known yet; called when the widget has been drawn.
   *
   * @param looked - Facets whose counts a resident looks at.
   */
  ask(ready: FeedReady, query: CatalogQuery, {list, pageSize, looked}: Asking): void {
    if (list === 'documents') {
      const facets = countable(valueOf(ready.documents), query, looked);
      this.askIn(ready.documents, list, this.documents, inquestOf(query, pageSize, facets));
    } else this.askMatters(ready, query, pageSize, looked);
    this.readBesides(ready, query, list);
  }

  private askMatters(ready: FeedReady, query: CatalogQuery, pageSize: number, looked: Looked): void {
    const inquest = inquestOf(query, pageSize, countable(valueOf(ready.matters), query, looked));
    const isKnown = pageInHead(ready, inquest) !== undefined;
    if (!isKnown || this.isPreparing || isJoined(ready) || query.view === 'table')
      this.askIn(ready.matters, 'matters', isKnown ? undefined : this.matters, inquest);
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
    this.documentDetails.forget();
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

  /** What is fetched beside an answer: for the table whole matters, for words at rest what explains and what helps. */
  private readBesides(ready: FeedReady, {view, words: typed}: CatalogQuery, list: Asking['list']): void {
    const matters = valueOf(ready.matters);
    const documents = valueOf(ready.documents);
    if (this[list].answer === undefined || this[list].isBusy) return;
    const words = typed.trim();
    const isTable = list === 'matters' && view === 'table';
    const rows = this.matters.answer?.rows ?? [];
    if (isTable && matters) this.details.want(matters, rows);
    if (!this.rest.has(words) || words === '') return;
    if (list === 'documents' && documents) {
      const shown = this.documents.answer?.rows ?? [];
      this.offers.ask(documents, words);
      this.documentDetails.want(
        documents,
        shown.filter((row) => isFoundInText(shownOfDocument(row), words)),
      );
    } else if (list === 'matters' && matters) {
      this.offers.ask(matters, words);
      this.details.want(
        matters,
        rows.filter((row) => isFoundInText(shownOfMatter(row), words)),
      );
    }
  }
}

function inquestOf(
  {conditions, words, page}: CatalogQuery,
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
  listing: Listing<ListRow, unknown> | undefined,
  {words}: CatalogQuery,
  {besides, wanted}: Looked,
): readonly string[] {
  const isLarge = listing !== undefined && listing.total > smallList;
  return isLarge && words.trim() !== '' ? wanted : [...new Set([...besides, ...wanted])];
}

/** The page asked for, where it came with the head: the first pages of the whole catalogue did. */
function pageInHead(ready: FeedReady, {query, page, size}: Inquest): Listed<MatterRow> | undefined {
  const {catalog, matters} = ready;
  const offset = (page - 1) * size;
  if (catalog === undefined || !isWhole(query) || (isJoined(ready) && valueOf(matters))) return undefined;
  const {first, total, facets} = catalog;
  const isThere = offset < total && first.length >= Math.min(total, offset + size);
  return isThere
    ? {rows: first.slice(offset, offset + size), offset, page, size, total, counts: facets}
    : undefined;
}

function stateOf<Row extends ListRow>(
  inquiry: Inquiry<Row>,
  inquest: Inquest,
  part: Part<Listing<Row, unknown>> | undefined,
): Omit<ListState<Row>, 'whole'> {
  const isOld = !inquiry.isAbout(inquest);
  const problem = part?.type === 'failed' && isOld ? part.problem : isOld ? undefined : inquiry.problem;
  return {
    listed: inquiry.answer,
    busy: problem === undefined && (isOld || inquiry.isBusy),
    problem,
  };
}
