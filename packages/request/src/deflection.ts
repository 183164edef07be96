import {inCatalog} from '@zwgk/browse';
import type {FeedReady} from '@zwgk/core';
import {
  type DisclosureDocument,
  type DocumentRow,
  type Listing,
  type ListRow,
  type MatterDetail,
  type MatterRow,
  safeUrl,
} from '@zwgk/feed';
import {css, html, type LitElement, nothing, type ReactiveController, type TemplateResult} from 'lit';

import {isComplaint, queriesOf} from './deflection.view.js';
import type {Page} from './page.js';

export const styles = css`
  .found .message {
    margin-top: 0.5em;
    padding: 0.75em 1em;
  }
  .found a {
    display: inline-block;
    padding: calc((var(--_target) - 1.6em) / 2) 0;
  }
`;

/** How long (ms) typing must rest before it is searched for. */
const rest = 500;
/** Results of each list. */
const most = 3;

/** Something that is public already. */
interface Found {
  readonly type: 'matter' | 'document';
  readonly title: string;
  /** Where it is; absent where the page names no catalogue. */
  readonly url?: string;
  readonly note: string;
}

/** Looks in the catalogue and the documents for what a resident is about to ask for. */
export class Deflection implements ReactiveController {
  readonly styles = styles;

  private written = '';
  /** Whether what was written last read like a complaint; that is told once. */
  private seemedComplaint = false;
  private found: readonly Found[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private run = new AbortController();
  private readonly host: LitElement;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.run.abort();
  }

  /** What stands beside the fields: what is public already, and whether the words read like a complaint. */
  beside(page: Page): {readonly found: unknown; readonly isComplaint: boolean} {
    const {informationName = '', docNumber = '', features = ''} = page.form.values;
    this.look(page, informationName || docNumber || features);
    const seems = isComplaint(informationName + features);
    const {complaint, complaintNext} = page.words.request;
    if (seems && !this.seemedComplaint) page.say(`${complaint}${complaintNext}`);
    this.seemedComplaint = seems;
    return {found: this.found.length === 0 ? nothing : this.render(page), isComplaint: seems};
  }

  /** Searches for what is written once it has stayed the same for a moment; what was found before stays until then. */
  private look(page: Page, written: string): void {
    const {feed} = page;
    if (written === this.written || feed.type !== 'ready') return;
    page.need('matters');
    page.need('documents');
    // Lists that are still on their way are drawn again when they have come.
    if (feed.matters?.type !== 'ready' && feed.documents?.type !== 'ready') return;
    this.written = written;
    clearTimeout(this.timer);
    this.run.abort();
    this.run = new AbortController();
    const {signal} = this.run;
    this.timer = setTimeout(() => void this.search(page, feed, written, signal), rest);
  }

  private async search(page: Page, feed: FeedReady, written: string, signal: AbortSignal): Promise<void> {
    const queries = queriesOf(written);
    try {
      const matters = feed.matters?.type === 'ready' ? feed.matters.value : undefined;
      const documents = feed.documents?.type === 'ready' ? feed.documents.value : undefined;
      const [some, others] = await Promise.all([
        matters && firstFound(matters, queries, signal),
        documents && firstFound(documents, queries, signal),
      ]);
      const found = [
        ...(some ?? []).flatMap((row) => matterFound(page, row)),
        ...(await Promise.all(
          documents === undefined
            ? []
            : (others ?? []).filter(isPublic).map((row) => documentFound(page, documents, row, signal)),
        )),
      ];
      if (signal.aborted) return;
      if (found.length > 0) page.say(page.formWords.deflect.announce(found.length));
      this.found = found;
      this.host.requestUpdate();
    } catch {
      // Only an offer: who is not made it can ask all the same.
    }
  }

  private render({formWords}: Page): TemplateResult {
    const {deflect} = formWords;
    return html`<div class="message">
      <p><strong>${deflect.title}</strong></p>
      <ul>
        ${this.found.map(
          ({type, title, url, note}) =>
            html`<li>
              <span class="muted">${deflect[type]}</span>
              ${
                url === undefined
                  ? html`<bdi>${title}</bdi>`
                  : html`<a href=${url} target="_blank" rel="noopener noreferrer"><bdi>${title}</bdi></a>`
              }
              <span class="muted">${note}</span>
            </li>`,
        )}
      </ul>
    </div>`;
  }
}

type Documents = Listing<DocumentRow, DisclosureDocument>;

/** The first rows of the first query that finds any; after that, those of an official name for what was written. */
async function firstFound<Row extends ListRow>(
  listing: Listing<Row, MatterDetail | DisclosureDocument>,
  queries: readonly string[],
  signal: AbortSignal,
): Promise<readonly Row[]> {
  for (const words of queries) {
    const rows = await listing.rows({conditions: {}, words}, 0, most, signal);
    if (rows.length > 0) return rows;
  }
  const [official] = (await listing.offers?.(queries[queries.length - 1] ?? '', signal)) ?? [];
  return official === undefined ? [] : listing.rows({conditions: {}, words: official}, 0, most, signal);
}

/** A matter counts when something has been published under it. */
function matterFound({settings}: Page, {id, level1, level2, documents, newest}: MatterRow): readonly Found[] {
  if (documents === 0) return [];
  const url = inCatalog(settings.catalogUrl, {matter: id});
  return [{type: 'matter', title: level2 ?? level1, note: newest ?? '', ...(url !== undefined && {url})}];
}

function isPublic({attribute}: DocumentRow): boolean {
  return attribute !== 'withheld' && attribute !== 'onRequest';
}

async function documentFound(
  {settings}: Page,
  documents: Documents,
  row: DocumentRow,
  signal: AbortSignal,
): Promise<Found> {
  const record = await documents.record(row, signal);
  const own = record?.url === undefined ? undefined : safeUrl(record.url, documents.baseOf(row));
  const url = own ?? inCatalog(settings.catalogUrl, {list: 'documents', document: row.id});
  return {type: 'document', title: row.title, note: row.publishedOn ?? '', ...(url !== undefined && {url})};
}
