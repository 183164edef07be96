import {
  type Listing,
  memoryListing,
  newestLast,
  parsePolicyHead,
  type Policy,
  policyKind,
  type PolicyRow,
  policyRow,
  policyShape,
  policyText,
  publishedListing,
  publishedPolicies,
} from '@zwgk/feed';

import {fileUrl} from './feed.file.js';
import {asJson} from './feed.files.js';
import type {FeedVersion} from './feed.version.js';
import {warn} from './warn.js';

/** The policies of a version; an empty list where it has no such column. @throws {FeedFailure} */
export async function readPolicies(version: FeedVersion): Promise<Listing<PolicyRow, Policy>> {
  const {url, feed} = version.opened.ready;
  const {policies: column} = feed.columns;
  if (column === undefined) return policiesInMemory([], feed.language, url);
  const load = version.loaderAt(url);
  if ('head' in column) {
    const {head, first} = await load(column.head, parsePolicyHead);
    const loadBehind = version.loaderAt(fileUrl(column.head, url));
    return publishedListing(publishedPolicies, {...head, first}, loadBehind, url);
  }
  const {readRecords} = await import('./feed.records.js');
  const {items, issues} = await readRecords(policyShape, column, '/columns/policies/items', url, (file) =>
    load(file, asJson),
  );
  if (issues.length > 0) warn({code: 'dropped', url, issues});
  return policiesInMemory(items, feed.language, url);
}

/** The policies of a feed that has them all in one file, in any order. */
export function policiesInMemory(
  policies: readonly Policy[],
  language: string | undefined,
  base: string,
): Listing<PolicyRow, Policy> {
  const all = newestLast(policies);
  const rows = all.map((policy, position) => policyRow(policy, position, language));
  const texts = all.map((policy) => policyText(policy, language));
  const record = async ({position}: PolicyRow): Promise<Policy | undefined> => all[position];
  return memoryListing(policyKind, {rows, texts, record, baseOf: () => base});
}
