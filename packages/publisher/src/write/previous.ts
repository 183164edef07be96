import {posix} from 'node:path';

import type {FeedFolder} from './folder.js';
import {partAt, partName} from './names.js';
import {asRecord, isRecord, parseJson} from './record.js';

/** The edition a folder holds before a build: what readers may have in their hands while it runs. */
export interface Previous {
  /** When its `feed.json` last changed; absent when there is none. */
  readonly updated?: string;
  /** Its `feed.json`; empty when there is none. */
  readonly feed: Readonly<Record<string, unknown>>;
  /** Paths of the parts it refers to, by their name without the hash; not of those that only an index file refers to. */
  readonly parts: ReadonlyMap<string, string>;
}

/** Parts that refer to others. */
const guides = /\/(head|map)$/;

/** Reads what the folder holds. A damaged edition counts as none: the build then writes everything anew. */
export function readPrevious(folder: FeedFolder): Previous {
  const feed = asRecord(jsonOf(folder, 'feed.json'));
  const parts = new Map<string, string>();
  const follow = (base: string, value: unknown): void => {
    for (const path of pathsIn(base, value)) {
      const part = partName(path);
      if (part === undefined || parts.has(part.name)) continue;
      parts.set(part.name, path);
      if (guides.test(part.name)) follow(posix.dirname(path), jsonOf(folder, path));
    }
  };
  for (const column of Object.values(asRecord(feed['columns']))) {
    // What the head says is read where it is.
    const {lookup, inline: _head, ...files} = asRecord(column);
    follow('', files);
    // Where records are looked up is said relative to the head, which need not be read for it.
    follow(posix.dirname(String(files['head'])), lookup);
  }
  const updated = feed['updated'];
  return {...(typeof updated === 'string' && {updated}), feed, parts};
}

/** A file's JSON; `undefined` when it is missing or none. */
export function jsonOf(folder: FeedFolder, path: string): unknown {
  return parseJson(folder.read(path)?.toString() ?? '');
}

/** Every path a value holds, relative to the feed: written out, or as numbered files of one kind. */
function* pathsIn(base: string, value: unknown): Generator<string> {
  if (typeof value === 'string') yield posix.join(base, value);
  if (!isRecord(value)) return;
  const {folder, hashes} = value;
  if (typeof folder === 'string' && Array.isArray(hashes)) {
    for (const [number, hash] of hashes.entries())
      yield posix.join(base, partAt({name: `${folder}/${number}`, hash: String(hash)}));
  } else {
    for (const inner of Object.values(value)) yield* pathsIn(base, inner);
  }
}

/** How an index file refers to a list in a file of its own: by the hash in its name. */
const listReference = /" ([0-9a-z]{6})"/g;

/** Hashes of the lists that the index files of an edition refer to. */
export function listHashes(folder: FeedFolder, {parts}: Previous): ReadonlySet<string> {
  const hashes = new Set<string>();
  for (const [name, path] of parts) {
    if (!/\/search\/\d+$/.test(name)) continue;
    for (const [, hash = ''] of (folder.read(path)?.toString() ?? '').matchAll(listReference))
      hashes.add(hash);
  }
  return hashes;
}
