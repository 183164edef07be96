import {type Feed, readCatalogHead, readFeed} from '@zwgk/feed';

import {fileUrl, type OpenFeed, type ReadJson, readyFeed, valueOf} from './feed.file.js';
import type {CatalogState} from './feed.state.js';

/** Reads a feed up to its first screen, in either profile. Throws {@link FeedFailure}. */
export async function openFeed(url: string, read: ReadJson): Promise<OpenFeed> {
  const feed = valueOf(readFeed(await read(url)), url);
  const {catalog} = feed.columns;
  if (catalog === undefined) return {ready: readyFeed(url, feed), issues: []};
  if ('head' in catalog) return openPublished(url, feed, catalog.head, read);
  const {openPlain} = await import('./feed.records.js');
  return openPlain(url, feed, catalog, read);
}

async function openPublished(url: string, feed: Feed, path: string, read: ReadJson): Promise<OpenFeed> {
  const headUrl = fileUrl(path, url);
  const {head, first} = valueOf(readCatalogHead(await read(headUrl)), headUrl);
  const catalog: CatalogState = {
    total: head.total,
    facets: head.facets,
    first,
    rows: {type: 'unasked'},
    texts: {type: 'unasked'},
    details: new Map(),
    detailSize: 1,
  };
  return {ready: {...readyFeed(url, feed), catalog}, issues: [], published: {url: headUrl, head}};
}
