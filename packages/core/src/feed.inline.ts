import type {ParseIssue} from '@zwgk/feed';

import type {FileIssue, OpenFeed} from './feed.file.js';

/** A mistake in the inlined head of a column: the page has read the file of the head instead. */
export function inlineIssue(column: 'catalog' | 'policies', issue: ParseIssue, url: string): FileIssue {
  return {...issue, pointer: `/columns/${column}/inline${issue.pointer}`, url};
}

/** What is wrong with the inlined head of a catalogue, where there is one. */
export function inlineIssues({inlined, ready: {feed, url}}: OpenFeed): readonly FileIssue[] {
  const {catalog} = feed.columns;
  const isThere = catalog !== undefined && 'head' in catalog && catalog.inline !== undefined;
  return isThere && inlined?.type === 'refused' ? [inlineIssue('catalog', inlined.issue, url)] : [];
}
