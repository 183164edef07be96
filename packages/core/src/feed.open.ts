import {type Feed, readCatalogHead, readFeed} from '@zwgk/feed';

import {fileUrl, type OpenFeed, type ReadJson, readyFeed, valueOf} from './feed.file.js';

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
  const catalog = {total: head.total, facets: head.facets, first};
  return {ready: {...readyFeed(url, feed), catalog}, issues: [], published: {url: headUrl, head}};
}
