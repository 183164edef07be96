import {
  type Agency,
  agencyShape,
  type DisclosureDocument,
  documentKind,
  type DocumentRow,
  documentShape,
  type Listing,
  type MatterDetail,
  matterDetailShape,
  matterKind,
  type MatterRow,
  memoryListing,
  parseDocumentHead,
  parseDocumentRows,
  parseItemsFile,
  parseMap,
  parseMatterRows,
  parseMatterTexts,
  parseRevision,
  type Revision,
} from '@zwgk/feed';

import {fileUrl} from './feed.file.js';
import {asJson} from './feed.files.js';
import {documentsInMemory, mattersInMemory} from './feed.lists.js';
import {readDocuments, readRecords} from './feed.records.js';
import type {FeedReady, PartName} from './feed.state.js';
import type {FeedVersion} from './feed.version.js';
import {warn} from './warn.js';

/** Puts a part that was read into the state of its feed. */
export type PutPart = (state: FeedReady) => FeedReady;

const nothing: PutPart = (state) => state;

/**
 * Reads one part of a version. Those that may be joined with other feeds' become the version's own; the others are put
 * into the state.
 *
 * @throws {FeedFailure}
 */
export async function readPart(version: FeedVersion, name: PartName): Promise<PutPart> {
  const {own} = version;
  switch (name) {
    case 'matters':
      if (own.matters === undefined) version.keep({matters: await openMatters(version)});
      return nothing;
    case 'documents':
      if (own.documents === undefined) version.keep({documents: await openDocuments(version)});
      return nothing;
    case 'agencies':
      version.keep({agencies: await readAgencies(version)});
      return nothing;
    case 'revision': {
      const value = await readRevision(version);
      return (state) => ({...state, revision: {type: 'ready', value}});
    }
  }
}

async function readAgencies(version: FeedVersion): Promise<ReadonlyMap<string, Agency>> {
  const {url, feed} = version.opened.ready;
  const column = feed.columns.agencies;
  if (column === undefined) return new Map();
  const read = (file: string): Promise<unknown> => version.loaderAt(url)(file, asJson);
  const {items} = await readRecords(agencyShape, column, '/columns/agencies/items', url, read);
  return new Map(items.map((agency) => [agency.id, agency]));
}

async function readRevision(version: FeedVersion): Promise<Revision> {
  const {published, ready} = version.opened;
  const {feed} = ready;
  const none: Revision = {...feed, added: [], changed: [], withdrawn: []};
  if (published === undefined) return none;
  const load = version.loaderAt(published.url);
  const {revision} = await load(published.head.map, parseMap);
  return revision === undefined ? none : load(revision, parseRevision);
}

async function openMatters(version: FeedVersion): Promise<Listing<MatterRow, MatterDetail>> {
  const {published, ready} = version.opened;
  if (published === undefined) return mattersInMemory([], [], [], ready.url);
  const load = version.loaderAt(published.url);
  const map = await load(published.head.map, parseMap);
  const rows = await load(map.rows ?? '', parseMatterRows);
  const texts = map.text === undefined ? [] : await load(map.text, parseMatterTexts);
  const {folder, hashes, size} = map.details;
  const record = async ({position}: MatterRow, signal?: AbortSignal): Promise<MatterDetail | undefined> => {
    const file = Math.floor(position / size);
    const path = `${folder}/${file}.${hashes[file] ?? ''}.json`;
    const items = await load(path, (json) => parseItemsFile(matterDetailShape, json), signal);
    return items[position % size];
  };
  return memoryListing(matterKind, {rows, texts, record, baseOf: () => published.url});
}

async function openDocuments(version: FeedVersion): Promise<Listing<DocumentRow, DisclosureDocument>> {
  const {url, feed} = version.opened.ready;
  const {documents} = feed.columns;
  const load = version.loaderAt(url);
  if (documents === undefined || !('head' in documents)) {
    const {items, issues} = await readDocuments(url, feed, (file) => load(file, asJson));
    if (issues.length > 0) warn({code: 'dropped', url, issues});
    return documentsInMemory(items, feed.language, url);
  }
  const base = fileUrl(documents.head, url);
  const {head} = await load(documents.head, parseDocumentHead);
  const behind = version.loaderAt(base);
  const map = await behind(head.map, parseMap);
  const rows = await behind(map.rows ?? '', parseDocumentRows);
  const {folder, hashes, size} = map.details;
  const record = async (
    {position}: DocumentRow,
    signal?: AbortSignal,
  ): Promise<DisclosureDocument | undefined> => {
    const file = Math.floor(position / size);
    const path = `${folder}/${file}.${hashes[file] ?? ''}.json`;
    const items = await behind(path, (json) => parseItemsFile(documentShape, json), signal);
    return items[position % size];
  };
  return memoryListing(documentKind, {rows, texts: [], record, baseOf: () => base});
}
