import {readCatalogHead} from '@zwgk/feed';

import type {FileIssue} from './feed.file.js';
import type {FeedReady} from './feed.state.js';

/** What is wrong with the inlined head of a catalogue: the page has read the file of the head instead. */
export function inlineIssues({feed: {columns}, url}: FeedReady): readonly FileIssue[] {
  const {catalog} = columns;
  if (catalog === undefined || !('head' in catalog) || catalog.inline === undefined) return [];
  const parsed = readCatalogHead(catalog.inline);
  if (parsed.type === 'parsed') return [];
  return [{...parsed.issue, pointer: `/columns/catalog/inline${parsed.issue.pointer}`, url}];
}
