import {
  type Answer,
  type Ask,
  detailTools,
  drawPart,
  feedbackSlot,
  issuerOf,
  keeper,
  link,
  linkFrom,
  neighbourLinks,
  type Neighbours,
  neighboursOf,
  numberOf,
  pageTitle,
  Question,
  unanswered,
  wholeSize,
} from '@zwgk/browse';
import {type DisclosureDocument, type DocumentRow, type Listing, localized} from '@zwgk/feed';
import {documentWords} from '@zwgk/locale';
import {loading} from '@zwgk/ui';
import {html, type TemplateResult} from 'lit';

import {type CatalogQuery, wholeCatalog} from './catalog.query.js';
import type {Page} from './catalog.scene.js';
import {documentFields} from './document.fields.js';
import {type Related, related} from './document.related.js';
import {standing} from './document.standing.js';
import {listOf} from './query.list.js';

export {styles} from './matter.styles.js';

type Documents = Listing<DocumentRow, DisclosureDocument>;

/** What the page of a document shows; a document that is gone has no row, or no record. */
interface Found {
  readonly row: DocumentRow | undefined;
  readonly record: DisclosureDocument | undefined;
  readonly related: Related;
  readonly neighbours: Neighbours<DocumentRow>;
}

const keep = keeper<Question<Found>>((question) => question.stop());
const titleId = 'document-title';
const unrelated: Related = {documents: new Map(), matters: new Map()};

/** The page of one document (公开信息), with the way back to the list it was opened from. */
export function documentPage(page: Page, id: string): TemplateResult {
  const {scene, ready} = page;
  const {query} = scene;
  const arrow = html`<span aria-hidden="true">←</span> ${documentWords[scene.words.language].back}`;
  const matters = ready.matters?.type === 'ready' ? ready.matters.value : undefined;
  return html`
    <p class="back">${link(scene, listOf(query), arrow)}</p>
    ${drawPart(
      page,
      ready.documents,
      (documents) => {
        const key = [documents, matters, id, JSON.stringify(listOf(query))];
        const make = (last: Question<Found> | undefined): Question<Found> => {
          const ask: Ask<Found> = async (signal, tell) => {
            const row = await documents.row(id, signal);
            if (row === undefined) return {row, record: undefined, related: unrelated, neighbours: {}};
            tell({row});
            const size = wholeSize(scene.settings.pageSize);
            // The newest lies last in the files and comes first in the list.
            const place = documents.total - 1 - row.position;
            const [record, neighbours] = await Promise.all([
              documents.record(row, signal),
              query.list === 'documents' ? neighboursOf(documents, query, id, place, size, signal) : {},
            ]);
            if (record === undefined) return {row, record, related: unrelated, neighbours};
            return {row, record, related: await related(record, documents, matters, signal), neighbours};
          };
          return new Question(page.host, id, ask, last);
        };
        return keep(key, make, (question) => renderAnswer(page, documents, question.answer, question.retry));
      },
      titleId,
    )}
  `;
}

function renderAnswer(page: Page, documents: Documents, answer: Answer<Found>, onRetry: () => void): unknown {
  const {scene} = page;
  const {ui, language} = scene.words;
  const titled = (otherwise: string): unknown =>
    pageTitle(scene, titleId, (answer.type !== 'ready' && answer.soFar.row?.title) || otherwise);
  switch (answer.type) {
    case 'loading':
      return html`${titled(ui.loading)} ${loading(ui)}`;
    case 'failed':
      return html`${titled(ui.failed)} ${unanswered(page, answer.problem, onRetry)}`;
    case 'ready': {
      const {row, record} = answer.value;
      if (row !== undefined && record !== undefined)
        return renderDocument(page, documents.baseOf(row), record, answer.value);
      const {gone, goneNext} = documentWords[language];
      return html`${titled(gone)}
        <p>${goneNext}</p>`;
    }
  }
}

function renderDocument(
  page: Page,
  base: string,
  record: DisclosureDocument,
  {related: known, neighbours}: Found,
): TemplateResult {
  const {scene} = page;
  const {language} = scene.words;
  const title = localized(record.title, language);
  const original = linkFrom(base, record.url);
  const address = (): string => scene.addressOf({...wholeCatalog, list: 'documents', document: record.id});
  const cited = {
    body: issuerOf(record),
    title,
    number: numberOf(record, language),
    date: record.publishedOn ?? record.writtenOn,
    original,
  };
  const queryOf = (other: DocumentRow, number: number): CatalogQuery => ({
    ...listOf(scene.query),
    page: number,
    document: other.id,
  });
  return html`${pageTitle(scene, titleId, html`<bdi>${title}</bdi>`)}
    <p class="standing">${standing(scene, record, page.ready.feed)}</p>
    ${detailTools(page, record.id, address, cited)} ${documentFields(page, record, known, base)}
    ${feedbackSlot(page, {type: 'document', id: record.id, title, body: record.issuer})}
    ${neighbourLinks(scene, documentWords[language], neighbours, queryOf, (row) => row.title)}`;
}
