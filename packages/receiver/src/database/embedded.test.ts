import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';

import {openEmbedded} from './embedded.js';

const folder = mkdtempSync(join(tmpdir(), 'zwgk-'));
after(() => rmSync(folder, {recursive: true, force: true}));

/** Opens the folder three times at once, and lets go of it. */
async function oneOfThreeOwns(): Promise<void> {
  const opened = await Promise.all([openEmbedded(folder), openEmbedded(folder), openEmbedded(folder)]);
  assert.deepEqual(opened.map(({role}) => role).sort(), ['guest', 'guest', 'owner']);
  for (const role of ['guest', 'owner'])
    for (const each of opened) if (each.role === role) await each.close();
  assert.deepEqual(readdirSync(folder), ['database']);
}

test('of processes that open a folder at once one writes the files, and ends although others looked for it early', async () => {
  await oneOfThreeOwns();
});

test('of processes that find the socket of one that was killed, one takes its place', async () => {
  const path = join(folder, 'receiver.sock');
  spawnSync(process.execPath, [
    '--eval',
    `require('node:net').createServer().listen(${JSON.stringify(path)}, () => process.kill(process.pid, 'SIGKILL'))`,
  ]);
  assert.ok(existsSync(path));
  await oneOfThreeOwns();
});

test('what a process left that was killed while it took over keeps nobody out', async () => {
  const path = join(folder, 'receiver.sock');
  writeFileSync(path, '');
  writeFileSync(`${path}.guard`, '');
  utimesSync(`${path}.guard`, 0, 0);
  const {role, close} = await openEmbedded(folder);
  assert.equal(role, 'owner');
  await close();
});
