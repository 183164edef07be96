import assert from 'node:assert/strict';
import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {cp} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, beforeEach, test} from 'node:test';
import type {DisclosureDocument, Matter} from '@zwgk/feed';

import {writeFeed} from '../write/feed.js';
import {FeedFolder} from '../write/folder.js';
import {checkFeed} from './check.js';

/*
 * A feed large enough to be published in every kind of file, in which each test damages one. The hash in the name of
 * what was damaged tells of it too; that is left out here.
 */

const matters: readonly Matter[] = Array.from({length: 400}, (_, i) => ({
  id: `m-${i}`,
  area: i % 2 === 0 ? '05' : '09',
  level1: i % 2 === 0 ? '最低生活保障' : '就业服务',
  level2: `第${i}项`,
  elements: '申请条件、办理程序',
  subject: {text: i % 3 === 0 ? '县民政局' : '县人社局'},
  levels: ['county'],
}));

const documents: readonly DisclosureDocument[] = Array.from({length: 400}, (_, i) => ({
  id: `d-${i}`,
  title: `关于公布第${i}批名单的通知`,
  docNumber: `示政发〔2025〕${i}号`,
  issuer: {text: '示例县人民政府'},
  publishedOn: `2025-0${1 + Math.floor(i / 50)}-${10 + (i % 20)}`,
  summary: '经审核公示无异议',
  matters: [`m-${i % 40}`],
}));

let whole = '';
let root = '';

before(async () => {
  whole = await mkdtemp(join(tmpdir(), 'zwgk-published-'));
  const content = {publisher: {name: '示例县人民政府'}, localAreas: [], matters, documents, agencies: []};
  await writeFeed(await FeedFolder.open(whole), content, {
    today: '2026-01-05',
    profile: 'published',
    progress: () => undefined,
  });
});
beforeEach(async () => {
  root = `${whole}-copy`;
  await rm(root, {recursive: true, force: true});
  await cp(whole, root, {recursive: true});
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

async function pathOf(folder: string, start: string): Promise<string> {
  const names = await readdir(join(root, folder));
  return join(root, folder, names.find((name) => name.startsWith(`${start}.`)) ?? '');
}

/** Rewrites a part as its text with `before` replaced once. */
async function damage(folder: string, start: string, before: string, now: string): Promise<void> {
  const path = await pathOf(folder, start);
  const text = await readFile(path, 'utf8');
  assert.ok(text.includes(before), `${path} holds ${before}`);
  await writeFile(path, text.replace(before, now));
}

/** Where the head stands in `feed.json` once more. */
const inline = '/columns/catalog/inline';

/** Rewrites `feed.json` with `before` replaced once. */
async function damageFeed(before: string, now: string): Promise<void> {
  const path = join(root, 'feed.json');
  const text = await readFile(path, 'utf8');
  assert.ok(text.includes(before), `feed.json holds ${before}`);
  await writeFile(path, text.replace(before, now));
}

test('a feed of every kind of file is found without fault', async () => {
  assert.deepEqual(await found(), []);
});

test('rows that say something else than the details are told, wherever they are repeated', async () => {
  await damage('catalog/blocks', '0', '第4项', '第四项');
  await damage('catalog', 'rows', '第34项', '第三十四项');
  await damage('documents', 'text', '经审核公示无异议', '未经审核');
  await damage('documents', 'head', '第399批', '第四百批');
  await damage('documents/leads', '0', '第', '弟');
  const disagreements = (await found()).filter((issue) => issue.startsWith('ROW_DISAGREES'));
  assert.deepEqual(disagreements.sort(), [
    'ROW_DISAGREES /rows/level2',
    'ROW_DISAGREES /rows/level2',
    'ROW_DISAGREES /rows/summary',
    'ROW_DISAGREES /rows/title',
    'ROW_DISAGREES /rows/title',
  ]);
});

test('counts, pages and positions of values that are not those of the records are told', async () => {
  await damage('catalog', 'head', '["05",200]', '["05",201]');
  assert.deepEqual(await found(), [
    'COUNTS_WRONG /facets/area',
    `INLINE_DISAGREES ${inline}/facets/area/0/1`,
  ]);
});

test('an inlined head that is not the head is told, and where', async () => {
  const told = async (before: string, now: string): Promise<readonly string[]> => {
    await cp(join(whole, 'feed.json'), join(root, 'feed.json'));
    await damageFeed(before, now);
    return found();
  };
  assert.deepEqual(await told('"第2项"', '"第一项"'), [`INLINE_DISAGREES ${inline}/rows/level2/1`]);
  assert.deepEqual(await told('"total":400', '"total":401'), [`INLINE_DISAGREES ${inline}/total`]);
  assert.deepEqual(await told('"map":"map.', '"x-map":"map.'), [`INLINE_INVALID ${inline}/map`]);
  assert.deepEqual(await told('{"version":"1.0",', '{"version":"2.0",'), [
    `INLINE_INVALID ${inline}/version`,
  ]);
  assert.deepEqual(await told('"第2项"', '"王某13812345678"'), [
    `INLINE_DISAGREES ${inline}/rows/level2/1`,
    `PERSONAL_DATA_PUBLISHED ${inline}/rows/level2/1`,
  ]);
});

test('a catalogue without an inlined head has no fault', async () => {
  const feed = JSON.parse(await readFile(join(root, 'feed.json'), 'utf8'));
  delete feed.columns.catalog.inline;
  await writeFile(join(root, 'feed.json'), JSON.stringify(feed));
  assert.deepEqual(await found(), []);
});

test('a value whose positions were changed is told', async () => {
  const path = await pathOf('catalog/sets', 'subject');
  const file = JSON.parse(await readFile(path, 'utf8'));
  file.sets = {县民政局: file.sets['县人社局'], 县人社局: file.sets['县民政局']};
  await writeFile(path, JSON.stringify(file));
  assert.deepEqual([...(await found())].sort(), ['SET_WRONG /sets/县人社局', 'SET_WRONG /sets/县民政局']);
});

test('a map that leaves out what readers look for is told', async () => {
  const path = await pathOf('catalog', 'map');
  const {search: _search, ids, ...map} = JSON.parse(await readFile(path, 'utf8'));
  const {rows: _rows, text: _text, ...indexed} = map;
  const {area: _area, ...sets} = indexed.sets;
  await writeFile(path, JSON.stringify({...indexed, sets, ids: {...ids, hashes: []}}));
  const {issues} = await checkFeed(root, 'en');
  const said = issues
    .filter(({code}) => code === 'MAP_INCOMPLETE')
    .map(({message}) => /no ([\w.]+)/.exec(message)?.[1]);
  assert.deepEqual(said, ['ids', 'search', 'text', 'sets.area']);
});

test('a mobile number among the words names are offered for is refused', async () => {
  await damage('catalog', 'words', '"低保"', '"低保 王主任13812345678"');
  assert.deepEqual(await found(), ['PERSONAL_DATA_PUBLISHED /offers/低保 王主任13812345678']);
});

test('an id that leads nowhere is told', async () => {
  const {file, id} = await someId();
  await damage('documents/ids', file, `"${id}"`, '"d-unknown"');
  assert.deepEqual(await found(), [`ID_MISPLACED /ids/${id}`]);
});

async function someId(): Promise<{readonly file: string; readonly id: string}> {
  const {ids} = JSON.parse(await readFile(await pathOf('documents/ids', '0'), 'utf8'));
  return {file: '0', id: Object.keys(ids)[0] ?? ''};
}

test('a search that would miss or invent something is told by its characters', async () => {
  const folder = join(root, 'documents/search');
  for (const name of await readdir(folder)) {
    const file = JSON.parse(await readFile(join(folder, name), 'utf8'));
    if (!('名单' in file.keys)) continue;
    const {名单: _gone, ...keys} = file.keys;
    await writeFile(join(folder, name), JSON.stringify({...file, keys: {...keys, 名甲: ['!', '!']}}));
  }
  assert.deepEqual(await found(), ['INDEX_WRONG /keys/名单', 'INDEX_WRONG /keys/名甲']);
});

test('results that would be shown in another order than by their days are told', async () => {
  const path = await pathOf('catalog', 'order');
  const file = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({...file, order: [...file.order].reverse()}));
  assert.deepEqual(await found(), ['ORDER_WRONG /order']);
});

test('a prepared page of other records than those of its value is told', async () => {
  await damage('documents/pages', (await pageOf('issuer')) ?? '', '"total":400', '"total":399');
  assert.deepEqual(await found(), ['TOTAL_WRONG']);
});

/** Name of the only prepared page of a facet, without its hash. */
async function pageOf(facet: string): Promise<string | undefined> {
  const names = await readdir(join(root, 'documents/pages'));
  return names.find((name) => name.startsWith(`${facet}-`))?.split('.')[0];
}

test('documents of a matter that are not those of the column are told', async () => {
  const before = '"documents":{"total":10';
  await damage('catalog/details', '0', before, '"documents":{"total":11');
  const [first] = await found();
  assert.equal(first, 'MATTER_DOCUMENTS_WRONG /items/0/documents');
});

test('documents that do not lie with the newest last are told', async () => {
  await damage('documents/details', '0', '2025-01-10', '2025-12-10');
  assert.ok((await found()).some((issue) => issue.startsWith('DOCUMENTS_UNORDERED /items/')));
});

test('where a record is missing, other files are only looked at, not compared', async () => {
  await rm(await pathOf('documents/details', '3'));
  await damage('documents/blocks', '0', '"title"', '"titel"');
  assert.deepEqual(await found(), ['PART_UNREADABLE', 'FILE_INVALID /rows/title']);
});

test('a feed included from the same folder is looked at, and one that is missing is told', async () => {
  const path = join(root, 'feed.json');
  const feed = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(join(root, 'town.json'), JSON.stringify({...feed, version: '2.0'}));
  const includes = [{feed: 'town.json'}, {feed: 'gone/feed.json'}, {name: '无地址'}];
  await writeFile(path, JSON.stringify({...feed, includes}));
  assert.deepEqual([...(await found())].sort(), [
    'INCLUDE_UNREADABLE /includes/1/feed',
    'RECORD_INVALID /includes/2/feed',
    'VERSION_UNSUPPORTED /version',
  ]);
});
