import {
  type CatalogHead,
  type Feed,
  type Parsed,
  type ParseIssue,
  type readCatalogHead,
  safeUrl,
} from '@zwgk/feed';

import type {FeedReady} from './feed.state.js';
import {FeedFailure} from './request.js';

/** Reads a JSON file by its absolute address; throws {@link FeedFailure}. */
export type ReadJson = (url: string) => unknown;

/** A catalogue published in parts, and where its head stands. */
export interface PublishedCatalog {
  readonly url: string;
  readonly head: CatalogHead;
}

/** One version of a feed, with what its first screen needs. */
export interface OpenFeed {
  readonly ready: FeedReady;
  /** What was left out, and in which file. */
  readonly issues: readonly FileIssue[];
  readonly published?: PublishedCatalog;
  /** How the head was read that may be inlined in a published feed. */
  readonly inlined?: ReturnType<typeof readCatalogHead>;
}

/** A record that breaks the format, with the absolute address of its file. */
export interface FileIssue extends ParseIssue {
  readonly url: string;
}

/** A feed of which nothing but the discovery file is known. */
export function readyFeed(url: string, feed: Feed): FeedReady {
  return {type: 'ready', url, feed, dropped: 0, agencies: {type: 'unasked'}};
}

/** Address of a file named in another; what may not be followed is left as it is, and will not be found. */
export function fileUrl(path: string, base: string): string {
  return safeUrl(path, base) ?? path;
}

/** The value of a file that could be parsed. @throws {FeedFailure} for one that could not. */
export function valueOf<T>(parsed: Parsed<T>, url: string): T {
  if (parsed.type === 'parsed') return parsed.value;
  throw new FeedFailure({...parsed.issue, url});
}
