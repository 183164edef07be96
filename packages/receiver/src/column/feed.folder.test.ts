import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {type LedgerEntry, parseFeedbackHead} from '@zwgk/feed';
import {feedbackHeadIn} from '@zwgk/feed/feedback';

import {type UndatedContent, writeColumn} from './feed.folder.js';

const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, {recursive: true, force: true});
});

const feed = {
  version: '1.0',
  updated: '2026-09-14T00:00:00+08:00',
  ttl: 300,
  publisher: {name: '示例县'},
  'x-generator': 'zwgk',
  columns: {catalog: {items: []}},
};

function newFeed(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zwgk-column-'));
  folders.push(folder);
  writeFileSync(join(folder, 'feed.json'), JSON.stringify(feed));
  return folder;
}

function content(...ids: readonly string[]): UndatedContent {
  const ledger = ids.map((id): LedgerEntry => ({
    id,
    rating: 'dissatisfied',
    about: {type: 'page'},
    acceptedOn: '2026-09-14',
    stages: [{type: 'accepted', on: '2026-09-14'}],
  }));
  return {tallies: [], ledger, messages: []};
}

const jsonIn = (folder: string, path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8'));

/** Ids in the ledger, as a page reads them: every file the feed leads to is there. */
function idsIn(folder: string): readonly string[] {
  const head = feedbackHeadIn(jsonIn(folder, 'feed.json'));
  assert.ok(head !== undefined);
  const parsed = parseFeedbackHead(jsonIn(folder, head));
  assert.ok(parsed.type === 'parsed');
  return parsed.value.ledger.map(({id}) => id);
}

const now = '2026-09-15T10:00:00+08:00';

test('a column is added to a feed, and everything else in that stays', async () => {
  const folder = newFeed();
  assert.equal(await writeColumn(folder, content('a'), now), true);
  assert.deepEqual(idsIn(folder), ['a']);
  const {updated, columns, ...rest} = jsonIn(folder, 'feed.json');
  const {updated: _before, columns: before, ...others} = feed;
  assert.deepEqual([rest, columns.catalog, updated], [others, before.catalog, now]);
});

test('of editions the last two are there, and nothing half written', async () => {
  const folder = newFeed();
  const heads: string[] = [];
  for (const ids of [['a'], ['a', 'b'], ['a', 'b', 'c']]) {
    await writeColumn(folder, content(...ids), now);
    heads.push(feedbackHeadIn(jsonIn(folder, 'feed.json')) ?? '');
  }
  writeFileSync(join(folder, 'feedback', 'README.txt'), 'not ours');
  assert.deepEqual(
    readdirSync(join(folder, 'feedback')).sort(),
    [...heads.slice(1).map((head) => head.slice('feedback/'.length)), 'README.txt'].sort(),
  );
  assert.deepEqual(readdirSync(folder).sort(), ['feed.json', 'feedback']);
});

test('what was lost of the same edition is written again', async () => {
  const folder = newFeed();
  await writeColumn(folder, content('a'), now);
  rmSync(join(folder, 'feedback'), {recursive: true});
  assert.equal(await writeColumn(folder, content('a'), now), true);
  assert.deepEqual(idsIn(folder), ['a']);
  assert.equal(await writeColumn(folder, content('a'), '2026-09-16T10:00:00+08:00'), false);
});

test('two who publish at once, and a build that changes the feed beside them, lose nothing of each other', async () => {
  const folder = newFeed();
  const build = async (): Promise<void> => {
    for (let edition = 0; edition < 20; edition++) {
      const current = jsonIn(folder, 'feed.json');
      writeFileSync(join(folder, 'next.json'), JSON.stringify({...current, 'x-edition': edition}));
      renameSync(join(folder, 'next.json'), join(folder, 'feed.json'));
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  const publish = async (): Promise<void> => {
    for (let edition = 0; edition < 5; edition++) {
      await writeColumn(folder, content('a', String(edition)), now).catch((error: unknown) => {
        assert.equal((error as {problem?: string}).problem, 'busy');
      });
    }
  };
  await Promise.all([build(), publish(), publish()]);
  await writeColumn(folder, content('a', 'last'), now);
  assert.deepEqual([...idsIn(folder)].sort(), ['a', 'last']);
  assert.equal(jsonIn(folder, 'feed.json')['x-edition'], 19);
});

test('what a process that was killed has left is removed, and what another is writing is not', async () => {
  const folder = newFeed();
  const [old, fresh, foreign] = ['0'.repeat(16), '1'.repeat(16), 'backup'].map(
    (name) => `.zwgk-feedback-${name}.tmp`,
  );
  assert.ok(old && fresh && foreign);
  for (const name of [old, fresh, foreign]) writeFileSync(join(folder, name), '{"upd');
  const longAgo = new Date('2026-09-14T00:00:00Z');
  for (const name of [old, foreign]) utimesSync(join(folder, name), longAgo, longAgo);
  await writeColumn(folder, content('a'), now);
  const left = readdirSync(folder).filter((name) => name.endsWith('.tmp'));
  assert.deepEqual(left.sort(), [fresh, foreign].sort());
});
