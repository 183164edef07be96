import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';

import {openEmbedded} from './embedded.js';

const folder = mkdtempSync(join(tmpdir(), 'zwgk-'));
after(() => rmSync(folder, {recursive: true, force: true}));

test('of processes that open a folder at once one writes the files, and ends although others looked for it early', async () => {
  const opened = await Promise.all([openEmbedded(folder), openEmbedded(folder), openEmbedded(folder)]);
  assert.deepEqual(opened.map(({role}) => role).sort(), ['guest', 'guest', 'owner']);
  for (const role of ['guest', 'owner'])
    for (const each of opened) if (each.role === role) await each.close();
  assert.deepEqual(readdirSync(folder), ['database']);
});
