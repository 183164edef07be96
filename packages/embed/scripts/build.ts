/**
 * Writes what a webmaster pastes: `dist/*.js`, their late parts in `dist/chunks`, `dist/sri.json` and the licences
 * of what they include. The ES modules for npm in `dist/es` are written by `tsc -b`.
 */
import {mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

import {writeBundle} from './bundle.js';
import {bundles} from './bundles.js';
import {licences} from './licences.js';
import {integrities} from './sri.js';

/** Belongs to `tsc -b`, not to this script. */
const keep: ReadonlySet<string> = new Set(['es', 'types']);

/** Builds into a folder; what an earlier build left there goes. */
export async function build(dist: string): Promise<void> {
  mkdirSync(dist, {recursive: true});
  for (const name of readdirSync(dist)) {
    if (!keep.has(name)) rmSync(path.join(dist, name), {recursive: true});
  }
  const modules = new Set<string>();
  for (const bundle of bundles) {
    for (const module of await writeBundle(bundle, dist)) modules.add(module);
  }
  writeFileSync(path.join(dist, 'LICENSES.txt'), licences(modules));
  writeFileSync(path.join(dist, 'sri.json'), `${JSON.stringify(integrities(dist), null, 2)}\n`);
}

const isCommand = process.argv[1] === fileURLToPath(import.meta.url);
if (isCommand) await build(fileURLToPath(new URL('../dist', import.meta.url)));
