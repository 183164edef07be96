import assert from 'node:assert/strict';
import {cp, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, beforeEach, test} from 'node:test';
import {keysOfPolicy, type Policy} from '@zwgk/feed';

import {policyContent} from '../testing/policies.test.support.js';
import type {FeedContent} from '../write/content.js';
import {writeFeed} from '../write/feed.js';
import {FeedFolder} from '../write/folder.js';
import {checkFeed} from './check.js';

let whole = '';
let root = '';

async function write(folder: string, content: FeedContent): Promise<void> {
  await writeFeed(await FeedFolder.open(folder), content, {
    today: '2026-01-05',
    profile: 'published',
    progress: () => undefined,
  });
}

before(async () => {
  whole = await mkdtemp(join(tmpdir(), 'zwgk-policies-'));
  await write(whole, policyContent);
});
beforeEach(async () => {
  root = `${whole}-copy`;
  await rm(root, {recursive: true, force: true});
});
after(async () => {
  await rm(whole, {recursive: true, force: true});
  await rm(root, {recursive: true, force: true});
});

/** What is found beside the hash, as code and pointer. */
async function found(): Promise<readonly string[]> {
  const {issues} = await checkFeed(root, 'zh');
  return issues
    .filter(({code}) => code !== 'PART_CHANGED')
    .map(({code, field}) => [code, field].filter((word) => word !== undefined).join(' '));
}

/** Rewrites files of a folder as their text with `before` replaced. */
async function damage(folder: string, before: string, now: string): Promise<void> {
  await cp(whole, root, {recursive: true});
  for (const name of await readdir(join(root, folder))) {
    const path = join(root, folder, name);
    if (!name.endsWith('.json')) continue;
    const text = await readFile(path, 'utf8');
    if (text.includes(before)) await writeFile(path, text.replace(before, now));
  }
}

/** Looks policies up in one file that leads to their details, and with some keys more nowhere. */
async function leadToDetails(more: object = {}): Promise<void> {
  await cp(whole, root, {recursive: true});
  const files = await readdir(join(root, 'policies/details'));
  const keys = new Map<string, readonly number[]>();
  for (const [number, file] of files.entries()) {
    const {items} = JSON.parse(await readFile(join(root, 'policies/details', file), 'utf8'));
    for (const policy of items) for (const key of keysOfPolicy(policy)) keys.set(key, [number]);
  }
  const lookup = {
    version: '1.0',
    updated: '2026-01-05T00:00:00+08:00',
    ttl: 60,
    files: files.map((file) => `details/${file}`),
    keys: {...Object.fromEntries(keys), ...more},
  };
  await writeFile(join(root, 'policies/lookup/0.000000.json'), JSON.stringify(lookup));
  const feed = JSON.parse(await readFile(join(root, 'feed.json'), 'utf8'));
  feed.columns.policies.lookup.hashes = ['000000'];
  await writeFile(join(root, 'feed.json'), JSON.stringify(feed));
}

/** What is found of a feed of some policies. */
async function foundOf(...policies: readonly Policy[]): Promise<readonly string[]> {
  await write(root, {
    ...policyContent,
    policies,
    agencies: [{id: 'civil', name: '示例县民政局', phone: '0000-1234504'}],
  });
  return found();
}

const interpreted: Policy = {
  id: 'p',
  title: '办法',
  publishedOn: '2026-01-02',
  interpretations: [{id: 'i', title: '解读', interpreters: [{phone: '0000-1234505'}]}],
};

test('policies published in every kind of file are found without fault', async () => {
  await cp(whole, root, {recursive: true});
  assert.deepEqual(await found(), []);
});

test('a row, a count and a text that are not those of their policy are told', async () => {
  await damage('policies/blocks', '示例县第7号办法', '示例县第七号办法');
  assert.deepEqual(await found(), ['ROW_DISAGREES /rows/title']);
  await damage('policies', '适用于第8类家庭', '适用于所有家庭');
  assert.deepEqual(await found(), ['ROW_DISAGREES /rows/elements']);
});

test('an inlined head that is not the head is told, and where', async () => {
  await cp(whole, root, {recursive: true});
  const path = join(root, 'feed.json');
  const text = await readFile(path, 'utf8');
  assert.match(text, /"inline": \{.*"total":400,/);
  await writeFile(path, text.replace('"total":400,', '"total":401,'));
  assert.deepEqual(await found(), ['INLINE_DISAGREES /columns/policies/inline/total']);
});

test('an identifier that leads nowhere, and one that no policy has, are told', async () => {
  await damage('policies/lookup', '"p-7":', '"p-seven":');
  assert.deepEqual([...(await found())].sort(), [
    'LOOKUP_WRONG /numbers/p-7',
    'LOOKUP_WRONG /numbers/p-seven',
  ]);
});

test('a number that leads an identifier to the file of another policy is told', async () => {
  await damage('policies/lookup', '"p-7":"示府办规(2021)7号"', '"p-7":"示府办规(2020)6号"');
  assert.deepEqual(await found(), ['LOOKUP_WRONG /numbers/p-7']);
});

test('a lookup that leads to details is right, and a key in it that no policy has is told', async () => {
  await leadToDetails();
  assert.deepEqual(await found(), []);
  await leadToDetails({'p-400': [0]});
  assert.deepEqual(await found(), ['LOOKUP_WRONG /keys/p-400']);
});

test('a policy that is not where it is looked up as its details have it is told', async () => {
  await damage('policies/lookup', '示例县第7号办法', '示例县第七号办法');
  assert.deepEqual(await found(), ['LOOKUP_WRONG /items']);
});

test('a feed without a lookup is right, but its cards are slower', async () => {
  await cp(whole, root, {recursive: true});
  const path = join(root, 'feed.json');
  const feed = JSON.parse(await readFile(path, 'utf8'));
  delete feed.columns.policies.lookup;
  await writeFile(path, JSON.stringify(feed));
  assert.deepEqual(await found(), ['LOOKUP_ABSENT /columns/policies']);
});

test('a repealed policy without successor and a relation to nothing are errors', async () => {
  const repealed: Policy = {...interpreted, id: 'old', validity: 'repealed', publishedOn: '2026-01-01'};
  assert.deepEqual(
    await foundOf({...repealed, replacedBy: {docNumber: '示府发〔2025〕1号'}}, interpreted),
    [],
  );
  assert.deepEqual(
    await foundOf({...interpreted, relations: [{type: 'amends', target: 'gone'}], replaces: [{id: 'gone'}]}),
    ['RELATION_UNKNOWN /items/0/relations/0/target', 'RELATION_UNKNOWN /items/0/replaces/0/id'],
  );
  assert.deepEqual(await foundOf(repealed), ['SUCCESSOR_ABSENT /items/0/validity']);
});

test('a policy nobody explains, or explains late, or nobody can be asked about is told', async () => {
  const [interpretation = assert.fail()] = interpreted.interpretations ?? [];
  const said = async (change: Partial<typeof interpretation>): Promise<readonly string[]> =>
    foundOf({...interpreted, interpretations: [{...interpretation, ...change}]});
  assert.deepEqual(await foundOf({...interpreted, interpretations: []}), [
    'INTERPRETATION_ABSENT /items/0/interpretations',
  ]);
  assert.deepEqual(await said({workingDaysAfter: 10}), []);
  assert.deepEqual(await said({workingDaysAfter: 11}), [
    'INTERPRETATION_OVERDUE /items/0/interpretations/0/workingDaysAfter',
  ]);
  const late = {...interpretation, id: 'later', workingDaysAfter: 90};
  const early = {...interpretation, workingDaysAfter: 3};
  assert.deepEqual(await foundOf({...interpreted, interpretations: [late, early]}), []);
  const left = [{phone: '0000-1234505', hasLeft: true as const}];
  assert.deepEqual(await said({interpreters: left}), ['INTERPRETER_UNREACHABLE /items/0/interpretations/0']);
  assert.deepEqual(await said({interpreters: left, agency: {text: '民政局', agencies: ['civil']}}), []);
});

test('an interpreter’s mobile phone is a declared contact, an identity number is not', async () => {
  const of = (name: string): Policy => ({
    ...interpreted,
    interpretations: [
      {
        id: 'i',
        title: '解读',
        interpreters: [{name, phone: '13800138000'}],
        body: [{type: 'paragraph', text: '咨询请拨13800138000'}],
      },
    ],
  });
  assert.deepEqual(await foundOf(of('解读人甲')), []);
  assert.deepEqual(await foundOf(of('解读人甲 110101199003070011')), [
    'PERSONAL_DATA_PUBLISHED /items/0/interpretations/0/interpreters/0/name',
  ]);
});
