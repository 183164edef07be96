import {type Column, readCatalogHead, readFeed} from '@zwgk/feed';

import {fileUrl, type OpenFeed, type ReadJson, readyFeed, valueOf} from './feed.file.js';
import type {FeedReady} from './feed.state.js';

/**
 * Reads a feed up to its first screen, in either profile. Throws {@link FeedFailure}.
 *
 * @param onFeed - Told what is known before the head of a published catalogue is, which is read when it resolves.
 */
export async function openFeed(
  url: string,
  read: ReadJson,
  onFeed?: (early: FeedReady) => Promise<void>,
): Promise<OpenFeed> {
  const feed = valueOf(readFeed(await read(url)), url);
  const ready = readyFeed(url, feed);
  const {catalog} = feed.columns;
  if (catalog === undefined) return {ready, issues: []};
  if ('head' in catalog) {
    await onFeed?.(ready);
    return openPublished(ready, catalog, read);
  }
  const {openPlain} = await import('./feed.records.js');
  return openPlain(url, feed, catalog, read);
}

/** By the inlined head, where there is one that can be used; else by its file. */
async function openPublished(
  ready: FeedReady,
  {head: path, inline}: Extract<Column, {readonly head: string}>,
  read: ReadJson,
): Promise<OpenFeed> {
  const url = fileUrl(path, ready.url);
  const inlined = readCatalogHead(inline);
  const {head, first} = valueOf(inlined.type === 'parsed' ? inlined : readCatalogHead(await read(url)), url);
  const catalog = {total: head.total, facets: head.facets, first};
  return {ready: {...ready, catalog}, issues: [], published: {url, head}, inlined};
}
