import assert from 'node:assert/strict';
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, test} from 'node:test';
import {
  type DisclosureDocument,
  documentKind,
  documentRow,
  documentText,
  type Listing,
  type LoadFile,
  type Matter,
  type MatterDetail,
  memoryListing,
  newestLast,
  type Parsed,
  parseDocumentHead,
  publishedDocuments,
  publishedListing,
} from '@zwgk/feed';

import type {FeedContent} from './content.js';
import {writeFeed} from './feed.js';
import {FeedFolder} from './folder.js';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'zwgk-published-'));
});
afterEach(() => rm(root, {recursive: true, force: true}));

const areas = ['05', '09', '22'];
const verbs = ['拨付', '公示', '核准', '征集'];
const bodies = ['示例县民政局', '示例县应急管理局', '示例县石桥镇人民政府'];

const matters: readonly Matter[] = Array.from({length: 350}, (_, i) => ({
  id: `m-${i}`,
  area: areas[Math.floor(i / 120)] ?? '22',
  level1: `一级事项${i % 7}`,
  level2: `二级事项第${i}项`,
  elements: `内容要素${i}`,
  subject: {text: bodies[i % 3] ?? ''},
}));
const documents: readonly DisclosureDocument[] = Array.from({length: 700}, (_, i) => ({
  id: `d-${i}`,
  title: `关于${verbs[i % 4]}2025年第${i}批救助资金的通知`,
  docNumber: `示民发〔2025〕${i}号`,
  issuer: {text: bodies[i % 3] ?? ''},
  area: areas[i % 2] ?? '',
  publishedOn: `202${i % 5}-0${(i % 9) + 1}-1${i % 10}`,
  matters: [`m-${i % 50}`],
  summary: `涉及资金${i * 3}万元`,
}));
const content: FeedContent = {
  publisher: {name: '示例县人民政府'},
  localAreas: [],
  matters,
  documents,
  agencies: [],
};

async function write(what: FeedContent, today = '2026-01-05'): Promise<boolean> {
  return writeFeed(await FeedFolder.open(root), what, {today, progress: () => undefined});
}

async function json(path: string): Promise<unknown> {
  return JSON.parse(await readFile(join(root, path), 'utf8'));
}

async function headPath(column: 'catalog' | 'documents'): Promise<string> {
  const {columns} = (await json('feed.json')) as {columns: Record<string, {head: string}>};
  return columns[column]?.head ?? '';
}

function valueOf<T>(parsed: Parsed<T>): T {
  if (parsed.type === 'refused') assert.fail(JSON.stringify(parsed.issue));
  return parsed.value;
}

async function filesIn(): Promise<readonly string[]> {
  const entries = await readdir(root, {recursive: true, withFileTypes: true});
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}

/** Names, without hashes, of the files an edition has that the one before had not. */
async function rewritten(what: FeedContent, today: string): Promise<readonly string[]> {
  const before = new Set(await filesIn());
  await write(what, today);
  const added = (await filesIn()).filter((file) => !before.has(file));
  return added.map((file) => file.split('.')[0] ?? '').sort();
}

async function readDocuments(): Promise<Listing<{readonly id: string; readonly position: number}, unknown>> {
  const {head, first} = valueOf(parseDocumentHead(await json(await headPath('documents'))));
  const load: LoadFile = async (path, parse) => valueOf(parse(await json(`documents/${path}`)));
  return publishedListing(publishedDocuments, {...head, first}, load, 'https://county.example/');
}

test('files answer every question as all records in memory do', async () => {
  await write(content);
  const published = await readDocuments();
  const ordered = newestLast(documents);
  const inMemory = memoryListing(documentKind, {
    rows: ordered.map((document, position) => documentRow(document, position)),
    texts: ordered.map((document) => documentText(document)),
    record: async ({position}) => ordered[position],
    baseOf: () => '',
  });
  const queries = [
    {conditions: {}, words: ''},
    {conditions: {area: ['05']}, words: ''},
    {conditions: {issuer: ['示例县民政局'], year: ['2023', '2024']}, words: ''},
    {conditions: {}, words: '拨付2025年第4'},
    {conditions: {}, words: '(2025)12 资金'},
    {conditions: {area: ['09']}, words: '万元'},
    {conditions: {}, words: '没有这个词'},
  ];
  for (const query of queries) {
    assert.deepEqual(await published.rows(query, 0, 30), await inMemory.rows(query, 0, 30));
    const [found, expected] = [await published.tally(query), await inMemory.tally(query)];
    assert.equal(found.total, expected.total);
    for (const name of ['area', 'issuer', 'validity', 'year']) {
      assert.deepEqual(new Map(found.counts[name]), new Map(expected.counts[name]), name);
    }
  }
  const row = await published.row('d-123');
  assert.deepEqual(row && (await published.record(row)), documents[123]);
});

test('a new newest document changes the last files, those of its words and what counts it, nothing else', async () => {
  await write(content);
  const newest = {id: 'd-new', title: '甲乙', publishedOn: '2025-12-31', area: '05'};
  const names = await rewritten({...content, documents: [...documents, newest]}, '2026-02-01');
  assert.deepEqual(
    names.filter((name) => /\/(details|blocks)\//.test(name)),
    ['documents/blocks/87', 'documents/details/87'],
  );
  assert.ok(!names.some((name) => name.startsWith('catalog/')), names.join());
});

interface Revised {
  readonly since?: string;
  readonly added: readonly string[];
  readonly changed: readonly {readonly id: string; readonly fields: readonly string[]}[];
  readonly withdrawn: readonly {readonly id: string}[];
}

async function revision(): Promise<Revised | undefined> {
  const head = (await json(await headPath('catalog'))) as {map: string};
  const {revision: path} = (await json(`catalog/${head.map}`)) as {revision?: string};
  return path === undefined ? undefined : ((await json(`catalog/${path}`)) as Revised);
}

async function historyOf(id: string): Promise<MatterDetail['revisions']> {
  const head = (await json(await headPath('catalog'))) as {map: string};
  const {details} = (await json(`catalog/${head.map}`)) as {details: {folder: string; hashes: string[]}};
  for (const [n, hash] of details.hashes.entries()) {
    const {items} = (await json(`catalog/${details.folder}/${n}.${hash}.json`)) as {items: MatterDetail[]};
    const found = items.find((item) => item.id === id);
    if (found !== undefined) return found.revisions;
  }
  return undefined;
}

const revised: FeedContent = {
  ...content,
  matters: [
    ...matters.slice(1, 349).map((it) => (it.id === 'm-7' ? {...it, elements: '新的内容'} : it)),
    {id: 'm-new', area: '22', level1: '新事项'},
    {...matters[349], id: 'm-349', level1: '一级事项6', serial: '350'},
  ],
};

test('what was added, changed and withdrawn since the edition before is told; numbers that moved are not', async () => {
  await write(content);
  assert.equal(await revision(), undefined);
  await write(revised, '2026-02-01');
  const {since, added, changed, withdrawn} = (await revision()) ?? assert.fail();
  assert.equal(since, '2026-01-05T00:00:00+08:00');
  assert.deepEqual(added, ['m-new']);
  assert.deepEqual(changed, [{id: 'm-7', fields: ['elements']}]);
  assert.deepEqual(
    withdrawn.map(({id}) => id),
    ['m-0'],
  );
});

test('a matter keeps its history, and the last revision stays told while only documents change', async () => {
  await write(content);
  await write(revised, '2026-02-01');
  const told = await revision();
  await write({...revised, documents: documents.slice(1)}, '2026-03-01');
  assert.deepEqual(await revision(), told);
  const again = revised.matters.map((it) => (it.id === 'm-7' ? {...it, elements: '又一次'} : it));
  await write({...revised, matters: again}, '2026-04-01');
  assert.deepEqual(await historyOf('m-7'), [
    {on: '2026-02-01', type: 'changed', fields: ['elements']},
    {on: '2026-04-01', type: 'changed', fields: ['elements']},
  ]);
  assert.deepEqual(await historyOf('m-new'), [{on: '2026-02-01', type: 'added'}]);
  assert.equal(await historyOf('m-8'), undefined);
});

test('a catalogue that was one file is compared all the same', async () => {
  const few = {...content, documents: [], matters: matters.slice(0, 20)};
  await write(few);
  await write({...few, matters: matters.slice(0, 60)}, '2026-02-01');
  assert.equal((await revision())?.added.length, 40);
});
