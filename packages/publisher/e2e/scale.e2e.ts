import assert from 'node:assert/strict';
import {readdir, readFile, stat, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {before, test} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {writeCounty} from '@zwgk/tooling';

import {costOf} from '../src/testing/cost.test.support.js';
import {temporaryFolder, zwgk} from './zwgk.js';

const at = temporaryFolder();
const today = ['--today', '2026-12-31'];
const options = (out: string): readonly string[] => [
  '--out',
  out,
  '--config',
  at('publisher.json'),
  ...today,
];

const matters = 10_000;
const documents = 100_000;

let workbooks: readonly string[] = [];
let texts: readonly string[] = [];
before(async () => {
  const {xlsx, csv} = await writeCounty(at(), {matters, documents, seed: 7}, ['xlsx', 'csv']);
  workbooks = xlsx;
  texts = csv;
});

/** When each file of a folder was last written, by its path. */
async function filesIn(folder: string): Promise<ReadonlyMap<string, number>> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const times = await Promise.all(paths.map(async (path) => (await stat(path)).mtimeMs));
  return new Map(paths.map((path, i) => [path.slice(folder.length + 1), times[i] ?? 0]));
}

/** Files by kind: `documents/search/12.0a1b2c.json` is of `documents/search`. */
function kindsOf(paths: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const path of paths) {
    const kind = path.replace(/\/[^/]*$/, '');
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

test('100,000 documents are built within 700 MB, 3,500 files and a few times the work of reading them', async () => {
  const run = new URL('../dist/cli/run.js', import.meta.url).href;
  const args = ['build', ...workbooks, ...options(at('large'))];
  const reading = await costOf(
    `import read from ${JSON.stringify(import.meta.resolve('read-excel-file/node'))};
    globalThis.kept = [];
    for (const path of ${JSON.stringify(workbooks)}) globalThis.kept.push(await read(path));`,
    at(),
  );
  const building = await costOf(
    `import {run} from ${JSON.stringify(run)}; process.exitCode = await run(${JSON.stringify(args)});`,
    at(),
  );
  const ratio = building.seconds / reading.seconds;
  assert.ok(building.megabytes <= 700, `${building.megabytes} MB`);
  // Five to eight: the index is spread over memory, so that a machine with much else to do slows the build down more than
  // the reader. What is twice as dear is caught all the same.
  assert.ok(ratio <= 10, `${building.seconds} s, ${ratio} times ${reading.seconds} s`);
  const files = await filesIn(at('large'));
  assert.ok(files.size <= 3500, `${files.size} files`);
});

test('what a first screen loads is as small as that of a village', async () => {
  const feed = await readFile(at('large/feed.json'));
  const {columns} = JSON.parse(feed.toString()) as {columns: Record<string, {head: string; inline?: object}>};
  assert.ok(columns['catalog']?.inline, 'the head of the catalogue is inlined');
  const documents = await readFile(join(at('large'), columns['documents']?.head ?? ''));
  const bytes = [feed, documents].map((file) => brotliCompressSync(file).length);
  assert.ok(Math.max(...bytes) <= 2560, `feed.json and the head of the documents: ${bytes.join()} bytes`);
});

test('the same tables as text change no file', async () => {
  const earlier = await filesIn(at('large'));
  const built = await zwgk('build', ...texts, ...options(at('large')));
  assert.match(built.out, /没有变化/, built.out + built.err);
  assert.deepEqual(await filesIn(at('large')), earlier);
});

test('one changed row rewrites its own files and no others', async () => {
  const earlier = await filesIn(at('large'));
  const path = texts[1] ?? '';
  const lines = (await readFile(path, 'utf8')).split('\n');
  // One with an index number, by which it stays the same document.
  const row = lines.findIndex((line, i) => i > 5000 && /^[^",]+,[^,]*,\d+\/\d{4}-\d+,/.test(line));
  assert.ok(row > 0);
  const changed = lines.map((line, i) => (i === row ? line.replace(',', '（修订稿）,') : line));
  await writeFile(path, changed.join('\n'));
  const built = await zwgk('build', ...texts, ...options(at('large')));
  assert.match(built.out, /已写入/, built.out + built.err);
  const added = [...(await filesIn(at('large'))).keys()].filter((file) => !earlier.has(file));
  const kinds = kindsOf(added);
  assert.equal(kinds['documents/details'], 1, JSON.stringify(kinds));
  assert.equal(kinds['documents/blocks'], 1, JSON.stringify(kinds));
  assert.ok((kinds['documents/search'] ?? 0) < 150, JSON.stringify(kinds));
  assert.ok(added.length < 200, JSON.stringify(kinds));
});
