import {
  type Agency,
  type DisclosureDocument,
  type DocumentRow,
  type Listing,
  type MatterDetail,
  type MatterRow,
  parseDocumentHead,
  parseMap,
  parseRevision,
  type Policy,
  type PolicyRow,
  publishedDocuments,
  publishedListing,
  publishedMatters,
  type Revision,
} from '@zwgk/feed';

import {fileUrl} from './feed.file.js';
import {asJson} from './feed.files.js';
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
    case 'policies':
      if (own.policies === undefined) version.keep({policies: await openPolicies(version)});
      return nothing;
    case 'agencies':
      version.keep({agencies: await openAgencies(version)});
      return nothing;
    case 'revision': {
      const value = await readRevision(version);
      return (state) => ({...state, revision: {type: 'ready', value}});
    }
    case 'calendar': {
      const {readCalendar} = await import('./feed.calendar.js');
      const value = await readCalendar(version);
      return (state) => ({...state, calendar: {type: 'ready', value}});
    }
    case 'feedback': {
      const {readFeedback} = await import('./feed.feedback.js');
      const value = await readFeedback(version);
      return (state) => ({...state, feedback: {type: 'ready', value}});
    }
  }
}

async function openAgencies(version: FeedVersion): Promise<ReadonlyMap<string, Agency>> {
  const {readAgencies} = await import('./feed.agencies.js');
  return readAgencies(version);
}

/** What only policies need is fetched by who asks for them. */
async function openPolicies(version: FeedVersion): Promise<Listing<PolicyRow, Policy>> {
  const {readPolicies} = await import('./feed.policies.js');
  return readPolicies(version);
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
  if (published === undefined) {
    const {mattersInMemory} = await import('./feed.lists.js');
    return mattersInMemory([], [], [], ready.url);
  }
  const {url, head} = published;
  const first = ready.catalog?.first ?? [];
  return publishedListing(publishedMatters, {...head, first}, version.loaderAt(url), ready.url);
}

async function openDocuments(version: FeedVersion): Promise<Listing<DocumentRow, DisclosureDocument>> {
  const {url, feed} = version.opened.ready;
  const {documents: column} = feed.columns;
  const load = version.loaderAt(url);
  if (column === undefined || !('head' in column)) {
    const {documentsInMemory} = await import('./feed.lists.js');
    const {readDocuments} = await import('./feed.records.js');
    const {items, issues} = await readDocuments(url, feed, (file) => load(file, asJson));
    if (issues.length > 0) warn({code: 'dropped', url, issues});
    return documentsInMemory(items, feed.language, url);
  }
  const {head, first} = await load(column.head, parseDocumentHead);
  const headUrl = fileUrl(column.head, url);
  return publishedListing(publishedDocuments, {...head, first}, version.loaderAt(headUrl), url);
}
