import {readFile} from 'node:fs/promises';
import {brotliCompressSync} from 'node:zlib';

import {inRoot} from './repository.js';
import type {SubjectName} from './subjects.js';

/** What a page has to load of each library before it can show anything; Pagefind's program is what a search needs. */
const files: Readonly<Partial<Record<SubjectName, readonly string[]>>> = {
  tag: ['packages/embed/dist/zwgk-catalog.js'],
  policy: ['packages/embed/dist/zwgk-policy.js'],
  policies: ['packages/embed/dist/zwgk-policy.js'],
  datatables: [
    'node_modules/datatables.net/js/dataTables.min.js',
    'node_modules/datatables.net-dt/css/dataTables.dataTables.min.css',
  ],
  tabulator: [
    'node_modules/tabulator-tables/dist/js/tabulator.min.js',
    'node_modules/tabulator-tables/dist/css/tabulator.min.css',
  ],
  layui: ['node_modules/layui/dist/layui.js', 'node_modules/layui/dist/css/layui.css'],
};

/** Bytes in brotli of a library's code and styles; `undefined` where its page tells. */
export async function codeBytes(name: SubjectName): Promise<number | undefined> {
  const paths = files[name];
  if (paths === undefined) return undefined;
  let bytes = 0;
  for (const path of paths) bytes += brotliCompressSync(await readFile(inRoot(path))).length;
  return bytes;
}
