import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';

import {packagePath} from './generate/paths.js';
import {
  type Column,
  findPolicy,
  hashOf,
  keysOfPolicy,
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

/** Adds policies, the newest last, whole where they are looked up. */
function addLookup(files: PublishedFiles, policies: readonly Policy[]): Run {
  return files.addRun('lookup', lookupBodies(policies, 3));
}

/** Adds policies, the newest last, each in a file of details of its own to which a lookup leads. */
function addKeys(files: PublishedFiles, policies: readonly Policy[]): Run {
  const bodies = Array.from({length: 3}, () => ({
    files: policies.map((_, position) => `details/${position}.000000.json`),
    keys: new Map<string, number[]>(),
  }));
  policies.forEach((policy, position) => {
    files.add(`details/${position}`, {items: [policy]});
    for (const key of keysOfPolicy(policy)) {
      const keys = bodies[hashOf(key) % bodies.length]?.keys;
      keys?.set(key, [...(keys.get(key) ?? []), position]);
    }
  });
  return files.addRun(
    'lookup',
    bodies.map(({files: paths, keys}) => ({files: paths, keys: Object.fromEntries(keys)})),
  );
}

/** Folders of the files that were asked for. */
function folders({asked}: PublishedFiles): readonly string[] {
  return asked.map((path) => path.replace(/\/.*/, ''));
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

test('a policy costs one file by its number, and one more by its identifier', async () => {
  const files = new PublishedFiles();
  const run = addLookup(files, written());
  assert.equal((await lookUpPolicy(run, files.load, {docNumber: '示民发〔2020〕8号'}))?.id, 'pension-rules');
  assert.deepEqual(folders(files), ['lookup']);
  assert.equal((await lookUpPolicy(run, files.load, {id: 'pension-rules'}))?.docNumber, '示民发〔2020〕8号');
  assert.deepEqual(folders(files), ['lookup', 'lookup', 'lookup']);
});

test('where a lookup leads to details, a policy costs one file of these more', async () => {
  const files = new PublishedFiles();
  const run = addKeys(files, written());
  for (const name of [{docNumber: '示民发〔2020〕8号'}, {id: 'pension-rules'}]) {
    assert.equal((await lookUpPolicy(run, files.load, name))?.id, 'pension-rules');
  }
  assert.deepEqual(folders(files), ['lookup', 'details', 'lookup', 'details']);
});

test('a policy that is damaged where it is whole is read from the details its key leads to', async () => {
  const files = new PublishedFiles();
  const run = addKeys(files, written());
  const damaged = written().map(({id, docNumber}) => ({id, docNumber}));
  for (const [path, text] of files.files) {
    if (path.startsWith('lookup/'))
      files.files.set(path, JSON.stringify({...JSON.parse(text), items: damaged}));
  }
  assert.equal((await lookUpPolicy(run, files.load, {docNumber: '示民发〔2020〕8号'}))?.id, 'pension-rules');
});

test('numbers that lead from one identifier to the next end in no policy', async () => {
  const files = new PublishedFiles();
  const run = files.addRun('lookup', [{numbers: {a: 'b', b: 'a', c: 'c'}}]);
  for (const id of ['a', 'b', 'c']) assert.equal(await lookUpPolicy(run, files.load, {id}), undefined);
});

test('a number with traditional characters in the feed is found by simplified ones', async () => {
  const files = new PublishedFiles();
  const run = addLookup(files, [{id: 'a', title: '甲', docNumber: '示府辦規〔2025〕2號'}]);
  for (const docNumber of ['示府办规〔2025〕2号', '示府辦規〔2025〕2號']) {
    assert.equal((await lookUpPolicy(run, files.load, {docNumber}))?.id, 'a');
  }
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
  for (const add of [addLookup, addKeys]) {
    const files = new PublishedFiles();
    const run = add(files, policies);
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
