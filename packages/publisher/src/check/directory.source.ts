import {open, realpath} from 'node:fs/promises';
import {basename, dirname, join, sep} from 'node:path';

import {type FeedFile, type FeedSource, maxFileBytes, type Unreadable} from './source.js';

/** Stands for the folder, so that references resolve as they would on a server, `..` included. */
const base = 'http://feed.invalid/feed/';

/** A feed in a folder. Nothing outside it is read, whatever the feed or a link in it says. */
export function directorySource(place: string): FeedSource {
  const isFile = place.toLowerCase().endsWith('.json');
  const root = isFile ? dirname(place) : place;
  return {
    entry: isFile ? basename(place) : 'feed.json',
    resolve,
    read: (name) => readInside(root, name),
  };
}

function resolve(reference: string, from: string): string | undefined {
  try {
    const {href, origin, pathname} = new URL(reference, new URL(from, base));
    if (!href.startsWith(base) || origin !== new URL(base).origin) return undefined;
    return decodeURIComponent(pathname.slice(new URL(base).pathname.length));
  } catch {
    return undefined;
  }
}

async function readInside(root: string, name: string): Promise<FeedFile | Unreadable> {
  try {
    const [folder, path] = await Promise.all([realpath(root), realpath(join(root, name))]);
    if (!path.startsWith(folder + sep)) return {type: 'missing'};
    return await readCapped(path);
  } catch (error) {
    if (isMissing(error)) return {type: 'missing'};
    return {type: 'broken', detail: error instanceof Error ? error.message : String(error)};
  }
}

async function readCapped(path: string): Promise<FeedFile | Unreadable> {
  const file = await open(path);
  try {
    const {size} = await file.stat();
    if (size > maxFileBytes) return {type: 'tooLarge'};
    return {type: 'file', bytes: await file.readFile()};
  } finally {
    await file.close();
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
