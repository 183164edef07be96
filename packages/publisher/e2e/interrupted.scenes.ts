import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {cp, readFile} from 'node:fs/promises';
import {before, test} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {writeCounty} from '@zwgk/tooling';

import {filesOf, start, temporaryFolder, zwgk} from './zwgk.js';

const at = temporaryFolder();

let tables: readonly string[] = [];
before(async () => {
  const old = await writeCounty(at('old'), {matters: 400, documents: 900, seed: 1}, ['csv']);
  const built = await zwgk('build', ...old.csv, ...options(at('base')));
  assert.equal(built.code, 0, built.out + built.err);
  const larger = await writeCounty(at('new'), {matters: 1000, documents: 4000, seed: 2}, ['csv']);
  tables = larger.csv;
});

function options(out: string): readonly string[] {
  return ['--out', out, '--config', at('old/publisher.json'), '--today', '2026-12-31'];
}

function countFiles(folder: string): number {
  return readdirSync(folder, {recursive: true}).length;
}

/** A feed of the old tables in a folder of its own. */
async function oldFeed(name: string): Promise<string> {
  await cp(at('base'), at(name), {recursive: true});
  return at(name);
}

for (const signal of ['SIGINT', 'SIGKILL'] as const) {
  for (const [when, files] of [
    ['as the first file is written', 1],
    ['with half of the files written', 150],
    ['with most files written', 300],
  ] as const) {
    test(`a build that ends by ${signal} ${when} leaves a whole feed, and the next build its own`, async () => {
      const out = await oldFeed(`${signal}-${files}`);
      const earlier = countFiles(out);
      const child = start('build', ...tables, ...options(out));
      const ended = new Promise((resolve) => child.once('close', resolve));
      while (child.exitCode === null && countFiles(out) < earlier + files) await wait(2);
      child.kill(signal);
      await ended;
      const checked = await zwgk('check', out);
      assert.equal(checked.code, 0, checked.out);
      const again = await zwgk('build', ...tables, ...options(out));
      assert.equal(again.code, 0, again.out + again.err);
      const {out: found, code} = await zwgk('check', out);
      assert.equal(code, 0, found);
      assert.match(found, /1000 个公开事项、4000 条公开信息/);
    });
  }
}

test('a build that runs out of space says so and leaves the old feed as it was, without a trace', async () => {
  const out = await oldFeed('full');
  const earlier = await filesOf(out);
  const command = `ulimit -f 100; exec "$0" "$@"`;
  const bin = new URL('../bin/zwgk.js', import.meta.url).pathname;
  const args = ['-c', command, process.execPath, bin, 'build', ...tables, ...options(out)];
  const child = spawn('/bin/sh', args, {stdio: ['ignore', 'ignore', 'pipe']});
  const told: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => told.push(chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  assert.equal(code, 2);
  assert.match(Buffer.concat(told).toString(), /不能写入.*磁盘空间/);
  assert.deepEqual(await filesOf(out), earlier);
});

test('whoever opened a page before an update finds every file of the old edition after it', async () => {
  const out = await oldFeed('updated');
  const earlier = await filesOf(out);
  const built = await zwgk('build', ...tables, ...options(out));
  assert.equal(built.code, 0, built.out + built.err);
  const later = await filesOf(out);
  assert.notEqual(await readFile(`${out}/feed.json`, 'utf8'), earlier.get('feed.json'));
  for (const [path, text] of earlier) if (path !== 'feed.json') assert.equal(later.get(path), text, path);
});
