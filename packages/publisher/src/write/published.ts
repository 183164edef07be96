import {
  documentFacets,
  documentRow,
  documentsByMatter,
  documentText,
  encodeDocuments,
  encodeDocumentTexts,
  encodeTable,
  encodeTexts,
  matterDetail,
  matterFacets,
  matterRow,
  matterText,
  newestLast,
} from '@zwgk/feed';

import {type Progress, writeColumn} from './column.files.js';
import {type FeedContent, feedIntroduction} from './content.js';
import type {Edition} from './edition.js';
import {writeRevision} from './revision.js';

/** Most documents a matter's details list; `total` counts all of them. */
const documentsPerMatter = 100;

/**
 * Writes the published profile: a small head and immutable parts per column.
 *
 * @returns the body of `feed.json`.
 */
export function writePublished(edition: Edition, content: FeedContent, progress: Progress): object {
  const columns: Record<string, object> = {
    catalog: {head: writeCatalog(edition, content, (done) => progress(done / 2))},
  };
  if (content.documents.length > 0) {
    columns['documents'] = {head: writeDocuments(edition, content, (done) => progress(0.5 + done / 2))};
  }
  if (content.agencies.length > 0) {
    const hash = edition.add('agencies/agencies', {items: content.agencies});
    columns['agencies'] = {file: `agencies/agencies.${hash}.json`};
  }
  return {...feedIntroduction(content), columns};
}

function writeCatalog(edition: Edition, {matters, documents}: FeedContent, progress: Progress): string {
  const filed = documentsByMatter(documents);
  const {revision, revisionsOf} = writeRevision(edition, matters);
  const column = {
    folder: 'catalog',
    rows: matters.map((matter, position) =>
      matterRow(matter, position, filed.get(matter.id), 'zh-Hans', edition.day),
    ),
    newestLast: false,
    facets: matterFacets,
    paged: ['area', 'subject'],
    table: encodeTable,
    texts: () => encodeTexts(matters.map((matter) => matterText(matter))),
    detail: (position: number) => {
      const matter = matters[position];
      if (matter === undefined) throw new RangeError(`no matter ${position}`);
      const list = filed.get(matter.id) ?? [];
      const detail = matterDetail(matter, list.slice(0, documentsPerMatter), revisionsOf(matter.id));
      const {documents: shown} = detail;
      return shown === undefined ? detail : {...detail, documents: {...shown, total: list.length}};
    },
  } as const;
  return writeColumn(edition, column, {...(revision !== undefined && {revision})}, progress);
}

function writeDocuments(edition: Edition, content: FeedContent, progress: Progress): string {
  const documents = newestLast(content.documents);
  const column = {
    folder: 'documents',
    rows: documents.map((document, position) => documentRow(document, position)),
    newestLast: true,
    facets: documentFacets,
    paged: ['area', 'issuer'],
    table: encodeDocuments,
    texts: () => encodeDocumentTexts(documents.map((document) => documentText(document))),
    detail: (position: number) => documents[position] ?? {},
  } as const;
  return writeColumn(edition, column, {}, progress);
}
