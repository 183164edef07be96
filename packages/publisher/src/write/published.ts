import {
  documentKind,
  documentRow,
  documentsByMatter,
  documentText,
  encodeDocuments,
  encodeDocumentTexts,
  encodeTable,
  encodeTexts,
  matterDetail,
  matterKind,
  matterRow,
  matterText,
  newestFirst,
  newestLast,
} from '@zwgk/feed';

import {type Progress, writeColumn} from './column.files.js';
import {type FeedContent, feedIntroduction} from './content.js';
import type {Edition} from './edition.js';
import {writeRevision} from './revision.js';
import {writeSuggestions} from './suggestions.js';

/** Most documents a matter's details list; `total` counts all of them. */
const documentsPerMatter = 100;

/**
 * Writes the published profile: a small head and immutable parts per column.
 *
 * @returns the body of `feed.json`.
 */
export function writePublished(edition: Edition, all: FeedContent, progress: Progress): object {
  // Once: all that follows finds them in order, or in reverse.
  const content = {...all, documents: newestFirst(all.documents)};
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

function writeCatalog(edition: Edition, content: FeedContent, progress: Progress): string {
  const {matters, documents} = content;
  const filed = documentsByMatter(documents);
  const {revision, revisionsOf} = writeRevision(edition, matters);
  const column = {
    folder: 'catalog',
    rows: matters.map((matter, position) =>
      matterRow(matter, position, filed.get(matter.id), 'zh-Hans', edition.day),
    ),
    all: matters.length + documents.length,
    kind: matterKind,
    paged: ['area', 'subject'],
    table: encodeTable,
    textAt: (position: number) => matterText(at(matters, position)),
    textTable: encodeTexts,
    detailAt: (position: number) => {
      const matter = at(matters, position);
      const list = filed.get(matter.id) ?? [];
      const detail = matterDetail(matter, list.slice(0, documentsPerMatter), revisionsOf(matter.id));
      const {documents: shown} = detail;
      return shown === undefined ? detail : {...detail, documents: {...shown, total: list.length}};
    },
  } as const;
  const beside = {suggest: writeSuggestions(edition, content), ...(revision !== undefined && {revision})};
  return writeColumn(edition, column, beside, progress);
}

function writeDocuments(edition: Edition, content: FeedContent, progress: Progress): string {
  const documents = newestLast(content.documents);
  const column = {
    folder: 'documents',
    rows: documents.map((document, position) => documentRow(document, position)),
    all: content.matters.length + documents.length,
    kind: documentKind,
    paged: ['area', 'issuer'],
    table: encodeDocuments,
    textAt: (position: number) => documentText(at(documents, position)),
    textTable: encodeDocumentTexts,
    detailAt: (position: number) => at(documents, position),
  } as const;
  return writeColumn(edition, column, {}, progress);
}

/** The record at a position; rows are made of the same list. */
function at<T>(records: readonly T[], position: number): T {
  const record = records[position];
  if (record === undefined) throw new RangeError(`no record ${position}`);
  return record;
}
