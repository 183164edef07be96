import {
  type Agency,
  agencyShape,
  type DisclosureDocument,
  type DocumentRow,
  type Listing,
  type MatterDetail,
  type MatterRow,
  parseDocumentHead,
  parseMap,
  parseRevision,
  publishedDocuments,
  publishedListing,
  publishedMatters,
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
  const {url, head} = published;
  const first = ready.catalog?.first ?? [];
  return publishedListing(publishedMatters, {...head, first}, version.loaderAt(url), ready.url);
}

async function openDocuments(version: FeedVersion): Promise<Listing<DocumentRow, DisclosureDocument>> {
  const {url, feed} = version.opened.ready;
  const {documents: column} = feed.columns;
  const load = version.loaderAt(url);
  if (column === undefined || !('head' in column)) {
    const {items, issues} = await readDocuments(url, feed, (file) => load(file, asJson));
    if (issues.length > 0) warn({code: 'dropped', url, issues});
    return documentsInMemory(items, feed.language, url);
  }
  const {head, first} = await load(column.head, parseDocumentHead);
  const headUrl = fileUrl(column.head, url);
  return publishedListing(publishedDocuments, {...head, first}, version.loaderAt(headUrl), url);
}
