import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {countyMatters} from '@zwgk/tooling';

import {feedOf, rowsOf} from '../data/county.js';
import {pagefindOf} from '../data/pagefind.js';
import {writeProbe} from '../probe/bundle.js';
import {inBench, inRoot} from '../repository.js';
import {seed, type Size} from '../sizes.js';
import {peers, type SubjectName} from '../subjects.js';
import {floorPage} from './floor.js';

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
  const isOurs = subjects.includes('tag');
  if (isOurs) mounts.set('/probe.js', await writeProbe());
  for (const size of sizes) {
    const below = `/${size.name}/`;
    mounts.set(below, inBench('pages', '/'));
    mounts.set(`${below}floor.html`, await writeFloor(size));
    if (isOurs) {
      const feed = await feedOf(size);
      mounts.set(`${below}feed/`, `${feed.folder}/`);
      mounts.set(`${below}snapshot.html`, feed.snapshot);
    }
    if (subjects.includes('pagefind')) mounts.set(`${below}pagefind/`, `${(await pagefindOf(size)).folder}/`);
    if (subjects.some((name) => peers.includes(name))) mounts.set(`${below}rows.json`, await rowsOf(size));
  }
  return mounts;
}

/** Writes the static page of a size, with the head every page here has. */
async function writeFloor({name, matters}: Size): Promise<string> {
  const page = await readFile(inBench('pages', 'tag.html'), 'utf8');
  const head = page.slice(0, page.indexOf('    <script'));
  const folder = inRoot('.cache', 'bench', 'pages');
  await mkdir(folder, {recursive: true});
  const file = path.join(folder, `floor-${name}.html`);
  await writeFile(file, floorPage(head, countyMatters(matters, seed)));
  return file;
}
