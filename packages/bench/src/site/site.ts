import {cp, rm} from 'node:fs/promises';

import {feedOf, policyFeedOf, rowsOf} from '../data/county.js';
import {pagefindOf} from '../data/pagefind.js';
import {writeProbe} from '../probe/bundle.js';
import {inBench, inRoot} from '../repository.js';
import type {Size} from '../sizes.js';
import {peers, type SubjectName} from '../subjects.js';
import {catalogFloor, floorFile, policyFloors} from './floor.js';

/** Where everything measured is, by path: the pages of each size with their data beside them. */
export async function mountsOf(
  sizes: readonly Size[],
  subjects: readonly SubjectName[],
): Promise<ReadonlyMap<string, string>> {
  const mounts = new Map([
    ['/site.css', inBench('pages', 'site.css')],
    ['/lib/', inRoot('node_modules', '/')],
    ['/zwgk-elements/', await bundles()],
  ]);
  mounts.set('/probe.js', await writeProbe());
  for (const size of sizes) {
    const below = `/${size.name}/`;
    mounts.set(below, inBench('pages', '/'));
    for (const {floor} of [catalogFloor, ...policyFloors]) {
      mounts.set(`${below}${floor}.html`, floorFile(size, floor));
    }
    const feed = await feedOf(size);
    mounts.set(`${below}feed/`, `${feed.folder}/`);
    mounts.set(`${below}snapshot.html`, feed.snapshot);
    if (subjects.includes('policies')) mounts.set(`${below}policies/`, `${await policyFeedOf(size)}/`);
    if (subjects.includes('pagefind')) mounts.set(`${below}pagefind/`, `${(await pagefindOf(size)).folder}/`);
    if (subjects.some((name) => peers.includes(name))) mounts.set(`${below}rows.json`, await rowsOf(size));
  }
  return mounts;
}

/** A copy of our bundles: a build that begins meanwhile must not change what is measured. */
async function bundles(): Promise<string> {
  const copy = inRoot('.cache', 'bench', 'bundles', '/');
  await rm(copy, {recursive: true, force: true});
  await cp(inRoot('packages', 'embed', 'dist', '/'), copy, {recursive: true});
  return copy;
}
