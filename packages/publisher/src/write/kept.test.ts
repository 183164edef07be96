import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, test} from 'node:test';
import type {Matter} from '@zwgk/feed';
import {feedWithFeedback} from '@zwgk/feed/feedback';

import {writeFeed} from './feed.js';
import {FeedFolder} from './folder.js';
import {hasFeedback} from './kept.js';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'zwgk-kept-'));
});
afterEach(() => rm(root, {recursive: true, force: true}));

const matter: Matter = {id: 'm-1', area: '05', level1: '最低生活保障'};
const later = '2026-01-05T09:00:00+08:00';

/** Builds the feed; `meanwhile` happens while it is written. */
async function build(matters: readonly Matter[], meanwhile: () => void = () => undefined): Promise<boolean> {
  const content = {publisher: {name: '示例县'}, localAreas: [], matters, documents: [], agencies: []};
  const folder = await FeedFolder.open(root);
  return writeFeed(folder, content, {profile: 'published', today: '2026-01-05', progress: meanwhile});
}

function feedText(): string {
  return readFileSync(join(root, 'feed.json'), 'utf8');
}

function feedJson(): Record<string, unknown> {
  return JSON.parse(feedText());
}

function columns(): Readonly<Record<string, unknown>> {
  return feedJson()['columns'] as Readonly<Record<string, unknown>>;
}

/** What a service does that publishes feedback into the folder. */
function publishFeedback(head: string): void {
  mkdirSync(join(root, 'feedback'), {recursive: true});
  writeFileSync(join(root, head), '{}');
  writeFileSync(join(root, 'feed.json'), feedWithFeedback(feedJson(), head, later));
}

test('a build keeps the feedback of the folder and its files', async () => {
  await build([matter]);
  publishFeedback('feedback/head.aaaaaa.json');
  assert.equal(await build([{...matter, level2: '低保标准'}]), true);
  assert.deepEqual(columns()['feedback'], {head: 'feedback/head.aaaaaa.json'});
  assert.equal(readFileSync(join(root, 'feedback/head.aaaaaa.json'), 'utf8'), '{}');
});

test('feedback changes no byte of the rest, the inlined head on its line included', async () => {
  await build([matter]);
  const catalog = /"catalog": \{\n.*\n +"inline": \{"version".*\}\n +\}/;
  const [before] = catalog.exec(feedText()) ?? assert.fail('no inlined head');
  publishFeedback('feedback/head.aaaaaa.json');
  assert.equal(catalog.exec(feedText())?.[0], before);
});

test('feedback that is published while a build runs is kept', async () => {
  await build([matter]);
  await build([{...matter, level2: '低保标准'}], () => publishFeedback('feedback/head.bbbbbb.json'));
  assert.deepEqual(columns()['feedback'], {head: 'feedback/head.bbbbbb.json'});
});

test('the same tables change nothing after feedback was published', async () => {
  await build([matter]);
  publishFeedback('feedback/head.aaaaaa.json');
  const before = feedText();
  assert.equal(await build([matter]), false);
  assert.equal(feedText(), before);
});

test('a feed that changes after feedback was published is newer than it', async () => {
  await build([matter]);
  publishFeedback('feedback/head.aaaaaa.json');
  await build([{...matter, level2: '低保标准'}]);
  assert.equal(feedJson()['updated'], '2026-01-05T09:00:01+08:00');
});

test('a folder tells whether it has feedback', async () => {
  await build([matter]);
  const folder = await FeedFolder.open(root);
  assert.equal(hasFeedback(folder), false);
  publishFeedback('feedback/head.aaaaaa.json');
  assert.equal(hasFeedback(folder), true);
});
