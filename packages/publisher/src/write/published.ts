import {
  documentsByMatter,
  encodeDocuments,
  encodeTable,
  encodeTexts,
  facetsOf,
  matterDetail,
  matterRow,
  matterText,
} from '@zwgk/feed';

import {type FeedContent, feedIntroduction} from './content.js';
import type {Edition} from './edition.js';
import {chunks, detailSize} from './shards.js';

/** Rows the head of a column carries: what the first screen shows. */
const firstRows = 50;
/** Most documents a matter's details list; `total` counts all of them. */
const documentsPerMatter = 100;

/** Told how much of the work is done, from 0 to 1. */
export type Progress = (done: number) => void;

/**
 * Writes the published profile: a small head and immutable parts per column.
 *
 * @returns the body of `feed.json`.
 */
export async function writePublished(
  edition: Edition,
  content: FeedContent,
  progress: Progress,
): Promise<object> {
  const catalog = await writeCatalog(edition, content, (done) => progress(done / 2));
  const columns: Record<string, object> = {catalog: {head: `catalog/${catalog}`}};
  if (content.documents.length > 0) {
    const head = await writeDocuments(edition, content, (done) => progress(0.5 + done / 2));
    columns['documents'] = {head: `documents/${head}`};
  }
  if (content.agencies.length > 0) {
    const file = await edition.add('agencies', 'agencies', {items: content.agencies});
    columns['agencies'] = {file: `agencies/${file}`};
  }
  return {...feedIntroduction(content), columns};
}

async function writeCatalog(
  edition: Edition,
  {matters, documents}: FeedContent,
  progress: Progress,
): Promise<string> {
  const filed = documentsByMatter(documents);
  const details = matters.map((matter) => {
    const {documents: list, ...detail} = matterDetail(matter, filed.get(matter.id));
    if (list === undefined) return detail;
    return {...detail, documents: {total: list.total, items: list.items.slice(0, documentsPerMatter)}};
  });
  const rows = matters.map((matter, position) => matterRow(matter, position, filed.get(matter.id)));
  return edition.add('catalog', 'head', {
    total: rows.length,
    facets: facetsOf(rows),
    rows: encodeTable(rows.slice(0, firstRows)),
    files: {
      rows: await edition.add('catalog', 'rows', {rows: encodeTable(rows)}),
      ...(await writeText(edition, matters)),
      ...(await writeDetails(edition, 'catalog', details, progress)),
    },
  });
}

/** What search reads beside the rows; a catalogue of bare names has no such file. */
async function writeText(edition: Edition, matters: FeedContent['matters']): Promise<{text?: string}> {
  const rows = encodeTexts(matters.map((matter) => matterText(matter)));
  return Object.keys(rows).length === 0 ? {} : {text: await edition.add('catalog', 'text', {rows})};
}

async function writeDocuments(
  edition: Edition,
  {documents}: FeedContent,
  progress: Progress,
): Promise<string> {
  return edition.add('documents', 'head', {
    total: documents.length,
    rows: encodeDocuments(documents.slice(0, firstRows)),
    files: {
      rows: await edition.add('documents', 'rows', {rows: encodeDocuments(documents)}),
      ...(await writeDetails(edition, 'documents', documents, progress)),
    },
  });
}

async function writeDetails(
  edition: Edition,
  folder: 'catalog' | 'documents',
  records: readonly object[],
  progress: Progress,
): Promise<{details: readonly string[]; detailSize: number}> {
  const size = detailSize(records.length);
  const shards = chunks(records, size);
  const details: string[] = [];
  for (const items of shards) {
    details.push(await edition.add(folder, 'details', {items}));
    progress(details.length / shards.length);
  }
  return {details, detailSize: size};
}
