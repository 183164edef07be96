import type {Policy, Run, SizedRun} from '@zwgk/feed';
import {lookupBodies} from '@zwgk/feed/build';

import type {Edition} from './edition.js';
import {fileCount, keysPerFile, mostLookedUpWhole, mostLookupFiles, wholePerFile} from './layout.js';
import {partAt} from './names.js';

/** An identifier and a number, as a rule. */
const keysPerPolicy = 2;

/**
 * Writes in which file of details each policy is, by its identifier and by its number; few policies also whole.
 *
 * @param policies - In the order of their positions.
 */
export function writeLookup(edition: Edition, policies: readonly Policy[], details: SizedRun): Run {
  const isWhole = policies.length <= mostLookedUpWhole;
  const count = isWhole
    ? fileCount(policies.length, wholePerFile)
    : Math.min(mostLookupFiles, fileCount(policies.length * keysPerPolicy, keysPerFile));
  const bodies = lookupBodies(policies, (position) => fileAt(details, position), {count, isWhole});
  return {
    folder: 'lookup',
    hashes: bodies.map((body, number) => edition.add(`policies/lookup/${number}`, body)),
  };
}

/** Path, relative to the head, of the file of details a position is in. */
export function fileAt({folder, hashes, size}: SizedRun, position: number): string {
  const number = Math.floor(position / size);
  return partAt({name: `${folder}/${number}`, hash: hashes[number] ?? ''});
}
