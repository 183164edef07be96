import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {gunzipSync} from 'node:zlib';

import {type Size} from '../sizes.js';
import {kept, sourceKey} from './cache.js';
import {documentsOf} from './county.js';

/** A Pagefind index. */
export interface PagefindIndex {
  readonly folder: string;
  readonly files: number;
  /** Processor time is not known: it indexes in a process of its own. */
  readonly wallSeconds: number;
}

/** Records handed over at a time. */
const batch = 500;

/**
 * Pagefind's index of the documents of a size, made by its Node interface: its records are what a page of each document
 * would hold. The address of a record is its place in the list.
 */
export async function pagefindOf(size: Size): Promise<PagefindIndex> {
  const words = [size.name, String(size.documents), String(size.matters)];
  const key = await sourceKey(words, 'packages/tooling/src/county', 'packages/bench/src/data');
  const {folder, notes} = await kept(`pagefind-${size.name}`, key, async (into) => {
    const start = performance.now();
    await writeIndex(path.join(into, 'pagefind'), size);
    const wallSeconds = (performance.now() - start) / 1000;
    const entries = await readdir(path.join(into, 'pagefind'), {recursive: true, withFileTypes: true});
    return {wallSeconds, files: entries.filter((entry) => entry.isFile()).length};
  });
  return {...notes, folder: path.join(folder, 'pagefind')};
}

async function writeIndex(outputPath: string, size: Size): Promise<void> {
  // Loaded here, because its program for this system is only fetched where the peers are measured.
  const {close, createIndex} = await import('pagefind');
  const {index, errors} = await createIndex({forceLanguage: 'zh'});
  if (index === undefined) throw new Error(errors.join('\n'));
  const documents = documentsOf(size);
  for (let from = 0; from < documents.length; from += batch) {
    const records = documents.slice(from, from + batch).map((document, at) => {
      const {title, docNumber = '', indexNumber = '', issuer, publishedOn, summary = ''} = document;
      const content = [title, docNumber, indexNumber, issuer, summary]
        .filter((text) => text !== '')
        .join('\n');
      return index.addCustomRecord({
        url: `/${from + at}`,
        language: 'zh',
        content,
        meta: {title, docNumber, issuer, publishedOn},
      });
    });
    await Promise.all(records);
  }
  await index.writeFiles({outputPath});
  await close();
}

/** Places of the documents by the ids of Pagefind's results. */
export async function pagefindPlaces({folder}: PagefindIndex): Promise<ReadonlyMap<string, number>> {
  const places = new Map<string, number>();
  for (const name of await readdir(path.join(folder, 'fragment'))) {
    const text = gunzipSync(await readFile(path.join(folder, 'fragment', name))).toString();
    const url = /"url":"\/(\d+)"/.exec(text)?.[1];
    if (url !== undefined) places.set(name.replace(/\.pf_fragment$/, ''), Number(url));
  }
  return places;
}
