import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {mkdir, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';

import {inRoot} from '../repository.js';

/** Something made once and kept until what it is made of changes. */
export interface Kept<T> {
  readonly folder: string;
  /** What was noted when it was made. */
  readonly notes: T;
}

const cacheFolder = inRoot('.cache', 'bench');
const notesFile = 'notes.json';

/**
 * A folder below `.cache/bench` whose content `make` writes, unless it is there already.
 *
 * @param key - Everything the content depends on; see {@link sourceKey}.
 */
export async function kept<T>(
  name: string,
  key: string,
  make: (folder: string) => Promise<T>,
): Promise<Kept<T>> {
  const folder = path.join(cacheFolder, `${name}-${key}`);
  const known = path.join(folder, notesFile);
  if (existsSync(known)) {
    const notes: T = JSON.parse(await readFile(known, 'utf8'));
    return {folder, notes};
  }
  await forget(name);
  const unfinished = `${folder}.new`;
  await mkdir(unfinished, {recursive: true});
  const notes = await make(unfinished);
  await writeFile(path.join(unfinished, notesFile), JSON.stringify(notes));
  await rename(unfinished, folder);
  return {folder, notes};
}

/** Deletes what was made of other sources, or not to the end. */
async function forget(name: string): Promise<void> {
  await mkdir(cacheFolder, {recursive: true});
  const old = (await readdir(cacheFolder)).filter(
    (entry) => entry.replace(/-[0-9a-f]{12}(\.new)?$/, '') === name,
  );
  for (const entry of old) await rm(path.join(cacheFolder, entry), {recursive: true});
}

/** A key of words and of all source files in folders of the repository, tests left out. */
export async function sourceKey(words: readonly string[], ...folders: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(words));
  for (const folder of folders) {
    const names = (await readdir(inRoot(folder), {recursive: true})).filter(isSource).sort();
    for (const name of names) hash.update(name).update(await readFile(inRoot(folder, name)));
  }
  return hash.digest('hex').slice(0, 12);
}

const isSource = (name: string): boolean =>
  /\.(ts|csv|html|js)$/.test(name) && !/\.(test|bench|e2e)\./.test(name);
