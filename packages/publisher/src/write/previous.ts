import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {posix} from 'node:path';

import type {FeedFolder} from './folder.js';
import {asRecord, parseJson} from './record.js';

/** The edition a folder holds before a build: what readers may have in their hands while it runs. */
export interface Previous {
  /** When its `feed.json` last changed; absent when there is none. */
  readonly updated?: string;
  /** Parts it refers to, by their name in the folder. */
  readonly parts: ReadonlySet<string>;
  /** Those of them that are there, with the bytes their name promises. */
  readonly intact: ReadonlySet<string>;
  /** When each file of it last changed, by the fingerprint of its content. */
  readonly stamps: ReadonlyMap<string, string>;
}

const stampPattern = /^(\{\s*"version":\s*"[^"]*",\s*"updated":\s*")([^"]*)"/;

/** Identifies what a file says, whenever it was written: the hash of its text without the value of `updated`. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text.replace(stampPattern, '$1"')).digest('base64');
}

/** What a part's name carries: the first 64 bits of the SHA-256 of its text, in hexadecimal. */
export function contentHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** The value of `updated` in a file's text. */
export function stampOf(text: string): string | undefined {
  return stampPattern.exec(text)?.[2];
}

/** Reads what the folder holds. A damaged edition counts as none: the build then writes everything anew. */
export async function readPrevious(folder: FeedFolder): Promise<Previous> {
  const stamps = new Map<string, string>();
  const parts = new Set<string>();
  const intact = new Set<string>();
  const remember = async (name: string): Promise<unknown> => {
    const text = await readFile(folder.path(name), 'utf8').catch(() => '');
    const stamp = stampOf(text);
    if (stamp !== undefined) stamps.set(fingerprint(text), stamp);
    if (name.endsWith(`.${contentHash(text)}.json`)) intact.add(name);
    return parseJson(text);
  };
  const feed = asRecord(await remember('feed.json'));
  for (const name of columnFiles(feed)) {
    parts.add(name);
    for (const part of headFiles(name, await remember(name))) {
      parts.add(part);
      await remember(part);
    }
  }
  const updated = feed['updated'];
  return typeof updated === 'string' ? {updated, parts, intact, stamps} : {parts, intact, stamps};
}

function columnFiles(feed: Record<string, unknown>): string[] {
  return Object.values(asRecord(feed['columns']))
    .flatMap((column) => [asRecord(column)['head'], asRecord(column)['file']])
    .flatMap((path) => partPath('', path));
}

function headFiles(head: string, content: unknown): string[] {
  return Object.values(asRecord(asRecord(content)['files']))
    .flat()
    .flatMap((path) => partPath(posix.dirname(head), path));
}

/** A path as `folder/part`, or nothing when it points anywhere else: only our own parts are ever touched. */
function partPath(base: string, path: unknown): string[] {
  if (typeof path !== 'string') return [];
  const name = posix.join(base, path);
  return /^[a-z]+\/[a-z]+\.[0-9a-f]{16}\.json$/.test(name) ? [name] : [];
}
