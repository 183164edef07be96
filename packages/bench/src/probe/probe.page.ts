import {FeedElement} from '@zwgk/core';
import type {DisclosureDocument, DocumentRow, Listing} from '@zwgk/feed';

type Documents = Listing<DocumentRow, DisclosureDocument>;

/** Asks the feed's documents as a widget does, and shows nothing: the search engine alone, in a real browser. */
class Probe extends FeedElement {
  /** Resolves with the list of documents; whoever asks again gets the same. */
  readonly documents: Promise<Documents>;
  private resolve: (documents: Documents) => void = () => undefined;

  constructor() {
    super();
    this.documents = new Promise((resolve) => {
      this.resolve = resolve;
    });
  }

  protected override updated(): void {
    const {state} = this;
    if (state.type !== 'ready') return;
    this.need('documents');
    if (state.documents?.type === 'ready') this.resolve(state.documents.value);
  }
}

customElements.define('zwgk-probe', Probe);

/** Rows of a first page of results. */
const firstRows = 20;

/** Milliseconds until the first rows of a search are known, and until its exact total is. */
async function time(words: string): Promise<{readonly first: number; readonly exact: number}> {
  const documents = await documentsOfPage();
  const query = {conditions: {}, words};
  const start = performance.now();
  await documents.rows(query, 0, firstRows);
  const between = performance.now();
  await documents.tally(query);
  return {first: between - start, exact: performance.now() - between};
}

/** The total of a search, and its first results as title, number and day. */
async function found(words: string, size: number): Promise<{readonly total: number; readonly keys: string}> {
  const documents = await documentsOfPage();
  const query = {conditions: {}, words};
  const {total} = await documents.tally(query);
  const rows = await documents.rows(query, 0, size);
  return {total, keys: rows.map(keyOf).join('\n')};
}

const keyOf = ({title, docNumber = '', publishedOn = ''}: DocumentRow): string =>
  [title, docNumber, publishedOn].join('\t');

async function documentsOfPage(): Promise<Documents> {
  const probe = document.querySelector('zwgk-probe');
  if (!(probe instanceof Probe)) throw new Error('The page has no probe.');
  return probe.documents;
}

Object.assign(window, {probe: {time, found}});
