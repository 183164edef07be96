import assert from 'node:assert/strict';
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, test} from 'node:test';
import {
  type Column,
  type LoadFile,
  lookupOf,
  lookUpPolicy,
  memoryListing,
  newestLast,
  type Parsed,
  parseFeed,
  parsePolicyHead,
  policyKind,
  policyRow,
  policyText,
  publishedListing,
  publishedPolicies,
} from '@zwgk/feed';

import {policies, policyContent} from '../testing/policies.test.support.js';
import type {FeedContent} from './content.js';
import {type Profile, writeFeed} from './feed.js';
import {FeedFolder} from './folder.js';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'zwgk-policies-'));
});
afterEach(() => rm(root, {recursive: true, force: true}));

async function write(what: FeedContent, today = '2026-01-05', profile: Profile = 'published'): Promise<void> {
  await writeFeed(await FeedFolder.open(root), what, {today, profile, progress: () => undefined});
}

async function json(path: string): Promise<unknown> {
  return JSON.parse(await readFile(join(root, path), 'utf8'));
}

function valueOf<T>(parsed: Parsed<T>): T {
  if (parsed.type === 'refused') assert.fail(JSON.stringify(parsed.issue));
  return parsed.value;
}

const load: LoadFile = async (path, parse) => valueOf(parse(await json(`policies/${path}`)));

async function column(): Promise<Column> {
  return valueOf(parseFeed(await json('feed.json'))).columns.policies ?? assert.fail();
}

async function filesIn(): Promise<ReadonlySet<string>> {
  const entries = await readdir(root, {recursive: true, withFileTypes: true});
  const files = entries.filter((entry) => entry.isFile());
  return new Set(files.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)));
}

test('files answer every question about policies as all records in memory do', async () => {
  await write(policyContent);
  const published = await column();
  assert.ok('head' in published);
  const {head, first} = valueOf(parsePolicyHead(await json(published.head)));
  const listing = publishedListing(publishedPolicies, {...head, first}, load, '');
  const ordered = newestLast(policies);
  const inMemory = memoryListing(policyKind, {
    rows: ordered.map((policy, position) => policyRow(policy, position)),
    texts: ordered.map((policy) => policyText(policy)),
    record: async ({position}) => ordered[position],
    baseOf: () => '',
  });
  for (const query of [
    {conditions: {}, words: ''},
    {conditions: {form: ['picture'], area: ['05']}, words: ''},
    {conditions: {interpreted: ['no']}, words: ''},
    {conditions: {}, words: '〔2022〕8'},
    {conditions: {year: ['2023']}, words: '适用于第1'},
    {conditions: {}, words: '号办法解读'},
  ]) {
    assert.deepEqual(await listing.rows(query, 0, 30), await inMemory.rows(query, 0, 30));
    assert.deepEqual(await listing.tally(query), await inMemory.tally(query));
  }
});

test('every policy is looked up by its identifier and by its number', async () => {
  await write(policyContent);
  const run = lookupOf(await column()) ?? assert.fail();
  for (const {id, docNumber} of policies) {
    const found = await lookUpPolicy(run, load, {docNumber: String(docNumber).replace('〔', '[')});
    assert.equal(found?.id, id);
    assert.equal((await lookUpPolicy(run, load, {id}))?.id, id);
  }
});

test('the head of the policies is in feed.json too, as its file has it', async () => {
  await write(policyContent);
  const published = await column();
  assert.ok('head' in published);
  assert.deepEqual(published.inline, await json(published.head));
});

test('each policy is whole in the file its number leads to', async () => {
  await write(policyContent);
  const run = lookupOf(await column()) ?? assert.fail();
  for (const {id, docNumber} of policies) {
    const asked: string[] = [];
    const watched: LoadFile = (path, parse, signal) => {
      asked.push(path);
      return load(path, parse, signal);
    };
    assert.equal((await lookUpPolicy(run, watched, {docNumber: String(docNumber)}))?.id, id);
    assert.equal(asked.length, 1, asked.join(' '));
  }
});

test('a new policy changes the last files, and where it is looked up; who has the edition before still finds all', async () => {
  await write(policyContent);
  const before = await filesIn();
  const newest = {id: 'p-new', title: '新办法', docNumber: '示府办规〔2026〕1号', publishedOn: '2026-01-20'};
  await write({...policyContent, policies: [newest, ...policies]}, '2026-02-01');
  const after = await filesIn();
  for (const file of before) assert.ok(after.has(file), file);
  const added = [...after].filter((file) => !before.has(file)).map((file) => file.split('.')[0] ?? '');
  assert.deepEqual(added.filter((name) => /\/(details|blocks)\//.test(name)).sort(), [
    'policies/blocks/50',
    'policies/details/50',
  ]);
  assert.ok(added.some((name) => name.startsWith('policies/lookup/')));
});

test('a feed written as one file holds its policies, the newest first', async () => {
  await write({...policyContent, policies: policies.slice(0, 3)}, '2026-01-05', 'plain');
  const plain = await column();
  assert.ok('items' in plain);
  assert.deepEqual(
    plain.items.map((item) => (item as {readonly id: string}).id),
    ['p-2', 'p-1', 'p-0'],
  );
});
