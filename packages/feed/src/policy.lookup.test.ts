import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';

import {packagePath} from './generate/paths.js';
import {
  type Column,
  findPolicy,
  lookupOf,
  lookUpPolicy,
  newestLast,
  parseFeed,
  parseItems,
  parseLookup,
  parsePolicyHead,
  type Policy,
  type PolicyName,
  policyNamed,
  policyShape,
  publishedListing,
  publishedPolicies,
  type Run,
} from './index.js';
import {PublishedFiles} from './listing/testing/publish.js';
import {lookupBodies} from './search/build/index.js';

const folder = packagePath('examples/policies');

function jsonOf(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** The published example as a server would have it. */
function served(): {readonly column: Column; readonly files: PublishedFiles} {
  const feed = parseFeed(jsonOf(`${folder}/feed.json`));
  assert.ok(feed.type === 'parsed' && feed.value.columns.policies);
  const files = new PublishedFiles();
  for (const path of readdirSync(`${folder}/policies`, {recursive: true, encoding: 'utf8'})) {
    if (path.endsWith('.json')) files.files.set(path, readFileSync(`${folder}/policies/${path}`, 'utf8'));
  }
  return {column: feed.value.columns.policies, files};
}

/** The policies of the hand-written example, the newest last. */
function written(): readonly Policy[] {
  const feed = parseFeed(jsonOf(packagePath('examples/policies.json')));
  assert.ok(feed.type === 'parsed');
  const {policies} = feed.value.columns;
  assert.ok(policies && 'items' in policies);
  const parsed = parseItems(policyShape, policies.items, '');
  assert.ok(parsed.type === 'parsed');
  return newestLast(parsed.value);
}

/** Adds policies, the newest last, with a file of details for each, and what they are looked up by. */
function addLookup(files: PublishedFiles, policies: readonly Policy[], isWhole: boolean): Run {
  policies.forEach((policy, position) => files.add(`details/${position}`, {items: [policy]}));
  const fileOf = (position: number): string => `details/${position}.000000.json`;
  return files.addRun('lookup', lookupBodies(policies, fileOf, {count: 3, isWhole}));
}

const names: readonly (readonly [PolicyName, id: string | undefined])[] = [
  [{id: 'minimum-living-rules'}, 'minimum-living-rules'],
  [{docNumber: '示府办规〔2025〕2号'}, 'minimum-living-rules'],
  [{docNumber: '示府办规[2025]2号'}, 'minimum-living-rules'],
  [{docNumber: ' 示府办规 （２０２５） 2号'}, 'minimum-living-rules'],
  [{docNumber: '示府辦規【2025】2號'}, 'minimum-living-rules'],
  [{id: 'epidemic-rents'}, 'epidemic-rents'],
  [{docNumber: '示府办规〔2025〕22号'}, undefined],
  [{docNumber: '无'}, undefined],
  [{docNumber: ''}, undefined],
  [{id: 'constructor'}, undefined],
  [{id: '__proto__'}, undefined],
];

for (const [name, id] of names) {
  test(`${JSON.stringify(name)} leads to ${id ?? 'no policy'}, published or written by hand`, async () => {
    const {column, files} = served();
    const run = lookupOf(column) ?? assert.fail();
    assert.equal((await lookUpPolicy(run, files.load, name))?.id, id);
    assert.equal((await policyNamed(written(), name))?.id, id);
  });
}

for (const isWhole of [true, false]) {
  test(`a policy costs one file of the lookup${isWhole ? '' : ', and one of details where it is not whole there'}`, async () => {
    const files = new PublishedFiles();
    const run = addLookup(files, written(), isWhole);
    const found = await lookUpPolicy(run, files.load, {docNumber: '示民发〔2020〕8号'});
    assert.equal(found?.id, 'pension-rules');
    const folders = files.asked.map((path) => path.replace(/\/.*/, ''));
    assert.deepEqual(folders, isWhole ? ['lookup'] : ['lookup', 'details']);
  });
}

test('a policy that is damaged where it is looked up is read from its details', async () => {
  const files = new PublishedFiles();
  const run = addLookup(files, written(), true);
  for (const [path, text] of files.files) {
    if (path.startsWith('lookup/')) files.files.set(path, text.replaceAll('"title":', '"name":'));
  }
  assert.equal((await lookUpPolicy(run, files.load, {docNumber: '示民发〔2020〕8号'}))?.id, 'pension-rules');
});

test('without a lookup the same policies are found by the list', async () => {
  const {files} = served();
  const headPath = [...files.files.keys()].find((path) => path.startsWith('head.')) ?? '';
  const {head, first} = await files.load(headPath, parsePolicyHead);
  const listing = publishedListing(
    publishedPolicies,
    {total: head.total, facets: head.facets, first, map: head.map},
    files.load,
    '',
  );
  for (const [name, id] of names) {
    assert.equal((await findPolicy(listing, name))?.id, id, JSON.stringify(name));
  }
});

test('of several policies with one number the newest is meant, wherever they are published', async () => {
  const policies: readonly Policy[] = [
    {id: 'a', title: '甲', docNumber: '示发〔2026〕1号', publishedOn: '2026-01-01'},
    {id: 'b', title: '乙', docNumber: '示发[2026]1号', publishedOn: '2026-02-01'},
    {id: 'c', title: '丙', docNumber: {'zh-Hans': '示发〔2026〕3号', en: 'No. 3'}},
  ];
  for (const isWhole of [true, false]) {
    const files = new PublishedFiles();
    const run = addLookup(files, policies, isWhole);
    const found = async (docNumber: string) => (await lookUpPolicy(run, files.load, {docNumber}))?.id;
    assert.equal(await found('示发〔2026〕1号'), 'b');
    assert.equal(await found('NO.3'), 'c');
  }
});

test('a column that does not say where policies are looked up has no lookup', () => {
  const head = 'policies/head.000000.json';
  assert.equal(lookupOf({items: []}), undefined);
  assert.equal(lookupOf({file: 'policies.json'}), undefined);
  assert.equal(lookupOf({head}), undefined);
  assert.equal(lookupOf({head, lookup: {folder: '../lookup', hashes: []}}), undefined);
});

test('a file of a lookup that names a file it does not have is refused', () => {
  const header = {version: '1.0', updated: '2026-11-20T09:00:00+08:00', ttl: 60};
  assert.deepEqual(parseLookup({...header, files: ['details/0.000000.json'], keys: {a: [1]}}), {
    type: 'refused',
    issue: {code: 'invalid', pointer: '/keys'},
  });
});
