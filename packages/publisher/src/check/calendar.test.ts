import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, test} from 'node:test';

import {type Profile, writeFeed} from '../write/feed.js';
import {FeedFolder} from '../write/folder.js';
import {checkFeed} from './check.js';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'zwgk-calendar-'));
});
afterEach(() => rm(root, {recursive: true, force: true}));

const calendar = [{id: '2027', source: '示例县通知', holidays: {'2027-01-01': '元旦'}}];

async function write(profile: Profile): Promise<void> {
  const content = {
    publisher: {name: '示例县人民政府'},
    localAreas: [],
    matters: [{id: 'm-1', level1: '行政检查'}],
    documents: [],
    agencies: [],
    calendar,
  };
  const folder = await FeedFolder.open(root);
  await writeFeed(folder, content, {today: '2026-11-20', profile, progress: () => undefined});
}

/** Code and pointer of what is wrong with the calendar. */
async function found(): Promise<readonly string[]> {
  const {issues} = await checkFeed(root, 'zh');
  const own = issues.filter(({file, field}) => `${file} ${field ?? ''}`.includes('calendar'));
  return own.map(({code, field}) => `${code} ${field ?? ''}`);
}

async function columnOf(): Promise<{readonly file?: string; readonly items?: unknown}> {
  const feed = JSON.parse(await readFile(join(root, 'feed.json'), 'utf8')) as {
    readonly columns: {readonly calendar: {readonly file?: string; readonly items?: unknown}};
  };
  return feed.columns.calendar;
}

test('a county’s own calendar stands in a plain feed itself', async () => {
  await write('plain');
  assert.deepEqual(await columnOf(), {items: calendar});
  assert.deepEqual(await found(), []);
});

test('a county’s own calendar has a file of its own in a published feed', async () => {
  await write('published');
  const {file = ''} = await columnOf();
  assert.match(file, /^calendar\/calendar\.\w{6}\.json$/);
  const written = JSON.parse(await readFile(join(root, file), 'utf8')) as {readonly items: unknown};
  assert.deepEqual(written.items, calendar);
  assert.deepEqual(await found(), []);
});

test('a year that breaks the format is told with its place', async () => {
  await write('plain');
  const path = join(root, 'feed.json');
  await writeFile(path, (await readFile(path, 'utf8')).replace('2027-01-01', '2027-1-1'));
  assert.equal((await found()).length, 1);
  assert.match((await found())[0] ?? '', /\/columns\/calendar\/items\/0/);
});
