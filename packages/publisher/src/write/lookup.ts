import type {Policy, Run} from '@zwgk/feed';
import {lookupBodies} from '@zwgk/feed/build';

import type {Edition} from './edition.js';
import {fileCount, mostLookupFiles, policiesPerFile} from './layout.js';

/**
 * Writes every policy whole where its number leads, so that a card waits for one file.
 *
 * @param policies - In the order of their positions.
 */
export function writeLookup(edition: Edition, policies: readonly Policy[]): Run {
  const count = Math.min(mostLookupFiles, fileCount(policies.length, policiesPerFile));
  return {
    folder: 'lookup',
    hashes: lookupBodies(policies, count).map((body, number) =>
      edition.add(`policies/lookup/${number}`, body),
    ),
  };
}
