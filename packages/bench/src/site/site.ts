import {feedOf, rowsOf} from '../data/county.js';
import {pagefindOf} from '../data/pagefind.js';
import {writeProbe} from '../probe/bundle.js';
import {inBench, inRoot} from '../repository.js';
import type {Size} from '../sizes.js';
import {peers, type SubjectName} from '../subjects.js';
import {floorFile} from './floor.js';

/** Where everything measured is, by path: the pages of each size with their data beside them. */
export async function mountsOf(
  sizes: readonly Size[],
  subjects: readonly SubjectName[],
): Promise<ReadonlyMap<string, string>> {
  const mounts = new Map([
    ['/site.css', inBench('pages', 'site.css')],
    ['/lib/', inRoot('node_modules', '/')],
    ['/zwgk-elements/', inRoot('packages', 'embed', 'dist', '/')],
  ]);
  mounts.set('/probe.js', await writeProbe());
  for (const size of sizes) {
    const below = `/${size.name}/`;
    mounts.set(below, inBench('pages', '/'));
    mounts.set(`${below}floor.html`, floorFile(size));
    const feed = await feedOf(size);
    mounts.set(`${below}feed/`, `${feed.folder}/`);
    mounts.set(`${below}snapshot.html`, feed.snapshot);
    if (subjects.includes('pagefind')) mounts.set(`${below}pagefind/`, `${(await pagefindOf(size)).folder}/`);
    if (subjects.some((name) => peers.includes(name))) mounts.set(`${below}rows.json`, await rowsOf(size));
  }
  return mounts;
}
