import assert from 'node:assert/strict';
import {mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, test} from 'node:test';
import type {DisclosureDocument, Matter} from '@zwgk/feed';

import type {FeedContent} from './content.js';
import {writeFeed, type WriteOptions} from './feed.js';
import {FeedFolder, FolderError} from './folder.js';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'zwgk-write-'));
});
afterEach(() => rm(root, {recursive: true, force: true}));

const matters: readonly Matter[] = Array.from({length: 70}, (_, i) => ({
  id: `m-${i}`,
  area: i < 40 ? 'work-safety' : 'disaster-relief',
  level1: '行政检查',
  level2: `检查结果${i}`,
  elements: `检查对象、检查结果${i}`,
}));
const documents: readonly DisclosureDocument[] = Array.from({length: 130}, (_, i) => ({
  id: `d-${i}`,
  title: `第${i}号通知`,
  publishedOn: `2025-01-${String((i % 28) + 1).padStart(2, '0')}`,
  matters: ['m-1'],
}));
const content: FeedContent = {
  publisher: {name: '示例县人民政府'},
  localAreas: [],
  matters,
  documents,
  agencies: [{id: 'a-1', name: '示例县应急管理局'}],
};

async function write(
  what: FeedContent,
  options: Partial<WriteOptions> = {},
  folder = root,
): Promise<boolean> {
  const progress = (): void => undefined;
  return writeFeed(await FeedFolder.open(folder), what, {today: '2026-01-05', progress, ...options});
}

/** Every file of a folder with its text, by its path. */
async function snapshot(folder = root): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(files.sort().map((file) => readFile(file, 'utf8')));
  return new Map(files.map((file, i) => [file.slice(folder.length + 1), texts[i] ?? '']));
}

async function feedJson(): Promise<{
  updated: string;
  columns: Record<string, {head?: string; inline?: unknown; items?: unknown[]}>;
}> {
  return JSON.parse(await readFile(join(root, 'feed.json'), 'utf8'));
}

test('the same content gives the same bytes in any folder', async () => {
  const other = join(root, 'other');
  const first = join(root, 'first');
  await write(content, {}, first);
  await write(content, {}, other);
  assert.deepEqual(await snapshot(first), await snapshot(other));
});

test('writing the same content again touches no file, on a later day either', async () => {
  assert.equal(await write(content), true);
  const before = await snapshot();
  const old = new Date('2026-01-05');
  for (const file of before.keys()) await utimes(join(root, file), old, old);
  assert.equal(await write(content, {today: '2026-02-01'}), false);
  assert.deepEqual(await snapshot(), before);
  for (const file of before.keys()) assert.equal((await stat(join(root, file))).mtimeMs, old.getTime());
});

test('a change gives new names to what it changes and keeps the parts of the edition before', async () => {
  await write(content);
  const before = await snapshot();
  const changed = {...content, matters: [...matters.slice(0, 69), {id: 'm-69', level1: '新事项'}]};
  await write(changed, {today: '2026-02-01'});
  const after = await snapshot();
  for (const [file, text] of before) if (file !== 'feed.json') assert.equal(after.get(file), text);
  const added = [...after.keys()].filter((file) => !before.has(file)).map((file) => file.split('.')[0]);
  assert.deepEqual(added, [
    'catalog/details/8',
    'catalog/head',
    'catalog/initials/0',
    'catalog/map',
    'catalog/revision',
    'catalog/rows',
    'catalog/text',
  ]);
  assert.equal((await feedJson()).updated, '2026-02-01T00:00:00+08:00');
});

test('parts older than the edition before are removed', async () => {
  await write(content);
  const first = [...(await snapshot()).keys()].find((file) => file.startsWith('catalog/text')) ?? '';
  await write({...content, matters: matters.slice(1)}, {today: '2026-02-01'});
  assert.ok((await snapshot()).has(first));
  await write({...content, matters: matters.slice(2)}, {today: '2026-03-01'});
  assert.ok(!(await snapshot()).has(first));
});

test('the head of the catalogue is in feed.json too, as its file has it, and on one line', async () => {
  await write(content);
  await write({...content, agencies: []}, {today: '2026-02-01'});
  const {updated, columns} = await feedJson();
  const {head = '', inline} = columns['catalog'] ?? {};
  const text = (await snapshot()).get(head) ?? '';
  assert.equal(updated, '2026-02-01T00:00:00+08:00');
  assert.equal(JSON.parse(text).updated, '2026-01-05T00:00:00+08:00');
  assert.deepEqual(inline, JSON.parse(text));
  assert.ok((await snapshot()).get('feed.json')?.includes(`      "inline": ${text.trimEnd()}\n`));
});

test('a head that is too large for what every page reads is in its file alone', async () => {
  const subject = {text: '示例县人民政府办公室'.repeat(40)};
  const long = matters.map((matter, i) => ({...matter, level2: `${i}${'长'.repeat(100)}`, subject}));
  const longer = long.map((matter) => ({...matter, level2: matter.level2.repeat(2)}));
  for (const [some, has] of [
    [long, true],
    [longer, false],
  ] as const) {
    await write({...content, matters: some});
    assert.equal((await feedJson()).columns['catalog']?.inline !== undefined, has);
    assert.ok(Buffer.byteLength((await snapshot()).get('feed.json') ?? '') < 32 * 1024);
  }
});

test('a part that was damaged on disk is replaced by a good one', async () => {
  await write(content);
  const before = await snapshot();
  const part = [...before.keys()].find((file) => file.startsWith('catalog/text')) ?? '';
  await writeFile(join(root, part), '{');
  assert.equal(await write(content), true);
  const written = [...(await snapshot())].filter(
    ([file]) => file.startsWith('catalog/text') && file !== part,
  );
  assert.deepEqual(
    written.map(([, text]) => JSON.parse(text).rows),
    [JSON.parse(before.get(part) ?? '').rows],
  );
});

test('few matters without documents become one file that can be read in an editor', async () => {
  await write({...content, documents: [], matters: matters.slice(0, 50)});
  const {columns} = await feedJson();
  assert.equal(columns['catalog']?.items?.length, 50);
  assert.deepEqual([...(await snapshot()).keys()], ['feed.json']);
});

test('matters stand by area in the order of the codelist, whichever file they came from', async () => {
  const mixed: readonly Matter[] = [
    {id: 'm-1', area: '22', level1: '安全生产甲'},
    {id: 'm-2', level1: '未标领域'},
    {id: 'm-3', area: 'tea', level1: '茶产业'},
    {id: 'm-4', area: '05', level1: '社会救助'},
    {id: 'm-5', area: '22', level1: '安全生产乙'},
  ];
  for (const profile of ['plain', 'published'] as const) {
    const folder = join(root, profile);
    await write(
      {...content, matters: mixed, documents: [], localAreas: [{code: 'tea', name: '茶产业'}]},
      {profile},
      folder,
    );
    const texts = [...(await snapshot(folder)).values()].join('\n');
    const places = ['m-4', 'm-1', 'm-5', 'm-3', 'm-2'].map((id) => texts.indexOf(`"${id}"`));
    assert.ok(!places.includes(-1), profile);
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
      profile,
    );
  }
});

test('the profile asked for wins over the size', async () => {
  await write({...content, documents: [], matters: matters.slice(0, 3)}, {profile: 'published'});
  assert.match((await feedJson()).columns['catalog']?.head ?? '', /^catalog\/head\.[0-9a-z]{6}\.json$/);
});

test('a matter carries its hundred newest documents and the count of all', async () => {
  await write(content);
  const details = [...(await snapshot())].filter(([file]) => file.startsWith('catalog/details'));
  const found = details
    .flatMap(
      ([, text]): {id: string; documents?: {total: number; items: DisclosureDocument[]}}[] =>
        JSON.parse(text).items,
    )
    .find(({id}) => id === 'm-1');
  assert.equal(found?.documents?.total, 130);
  assert.equal(found.documents.items.length, 100);
  assert.equal(found.documents.items[0]?.publishedOn, '2025-01-28');
});

async function refusal(path: string): Promise<string | undefined> {
  return FeedFolder.open(path).then(
    () => undefined,
    (error: unknown) => (error instanceof FolderError ? error.problem : 'other'),
  );
}

test('a folder with files of somebody else is refused and left as it is', async () => {
  await writeFile(join(root, '工作总结.docx'), 'x');
  assert.equal(await refusal(root), 'foreign');
  assert.deepEqual([...(await snapshot()).keys()], ['工作总结.docx']);
});

test('an unrelated feed.json, or a catalog folder of somebody else, is refused', async () => {
  await writeFile(join(root, 'feed.json'), '{"version":1}');
  assert.equal(await refusal(root), 'foreign');
  const other = join(root, 'other');
  await mkdir(join(other, 'catalog'), {recursive: true});
  await writeFile(join(other, 'catalog', 'photo.jpg'), 'x');
  assert.equal(await refusal(other), 'foreign');
  const inner = join(root, 'inner');
  await mkdir(join(inner, 'documents', 'details'), {recursive: true});
  await writeFile(join(inner, 'documents', 'details', '1.doc'), 'x');
  assert.equal(await refusal(inner), 'foreign');
});

test('what an interrupted first build left is taken over and cleaned up', async () => {
  await mkdir(join(root, 'catalog'));
  await mkdir(join(root, 'catalog', 'details'));
  await writeFile(join(root, 'catalog', 'rows.000000.json'), '{}');
  await writeFile(join(root, 'catalog', 'details', '7.000000.json'), '{');
  await writeFile(join(root, `.zwgk-${'0'.repeat(16)}.tmp`), '{');
  await write(content);
  const names = [...(await snapshot()).keys()];
  assert.ok(!names.some((name) => name.endsWith('.tmp') || name.includes('.000000')));
});

test('links that lead out of the folder are refused', async () => {
  const outside = join(root, 'outside');
  const out = join(root, 'out');
  await mkdir(outside);
  await write(content, {}, out);
  await rm(join(out, 'catalog'), {recursive: true});
  await symlink(outside, join(out, 'catalog'));
  assert.equal(await refusal(out), 'link');
  await rm(join(out, 'catalog'));
  await mkdir(join(out, 'catalog'));
  await symlink(outside, join(out, 'catalog', 'details'));
  assert.equal(await refusal(out), 'link');
  assert.deepEqual(await readdir(outside), []);
});

test('a file, or a place that cannot be made, is no folder', async () => {
  const file = join(root, 'file');
  await writeFile(file, 'x');
  assert.equal(await refusal(file), 'notAFolder');
  assert.equal(await refusal(join(file, 'below')), 'unwritable');
  // Linux calls a folder missing that nobody can make here.
  assert.equal(await refusal('/proc/zwgk/below'), 'unwritable');
});
