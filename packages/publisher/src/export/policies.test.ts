import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {csvLines, type Policy} from '@zwgk/feed';

import {buildFeed} from '../build/build.js';
import {checkFeed} from '../check/check.js';
import type {LoadedFeed} from '../check/load.js';
import {writeFeed} from '../write/feed.js';
import {FeedFolder} from '../write/folder.js';
import {exportTable, exportTables} from './tables.js';
import {addRecord, addTable, createWorkbook} from './workbook.js';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'zwgk-export-'));
});
afterEach(() => rm(root, {recursive: true, force: true}));

const example = fileURLToPath(import.meta.resolve('@zwgk/feed/examples/policies.json'));
const today = '2026-11-20';

async function load(place: string): Promise<LoadedFeed> {
  return (await checkFeed(place, 'zh', false)).loaded ?? assert.fail(place);
}

/** Writes the policies of a feed as a workbook. */
async function workbookOf(loaded: LoadedFeed, path: string): Promise<string> {
  const workbook = createWorkbook(path);
  for (const {name, columns, rows} of exportTables(loaded, 'policies')) {
    const sheet = addTable(workbook, name, columns);
    for (const row of rows()) addRecord(sheet, row);
    sheet.commit();
  }
  await workbook.commit();
  return path;
}

/** Writes the policies of a feed as CSV. */
async function csvOf(loaded: LoadedFeed, path: string): Promise<string> {
  const table = exportTable(loaded, 'policies') ?? assert.fail();
  const header = table.columns.map(({header: name}) => name);
  await writeFile(path, [...csvLines(header, table.rows())].join(''));
  return path;
}

/** Builds a feed of tables, and reads it again. */
async function rebuilt(table: string, folder: string): Promise<LoadedFeed> {
  const progress = (): void => undefined;
  const {content} = await buildFeed({tables: [table], today, lang: 'zh', progress});
  await writeFeed(await FeedFolder.open(folder), content, {today, progress});
  return load(folder);
}

function policiesOf({policies}: LoadedFeed): readonly Policy[] {
  return policies.map(({record}) => record);
}

test('a workbook of policies is read again to the same feed, byte by byte', async () => {
  const first = await rebuilt(
    await workbookOf(await load(example), join(root, '政策.xlsx')),
    join(root, 'first'),
  );
  const second = await rebuilt(await workbookOf(first, join(root, '再次.xlsx')), join(root, 'second'));
  assert.deepEqual(policiesOf(second), policiesOf(first));
  const [one, other] = await Promise.all(
    ['first', 'second'].map((folder) => readFile(join(root, folder, 'feed.json'), 'utf8')),
  );
  assert.equal(one, other);
});

test('what a workbook says of a policy is what the feed said', async () => {
  const before = policiesOf(await load(example));
  const after = policiesOf(
    await rebuilt(await workbookOf(await load(example), join(root, '政策.xlsx')), join(root, 'feed')),
  );
  const of = (policies: readonly Policy[], number: string): Policy =>
    policies.find(({docNumber}) => docNumber === number) ?? assert.fail(number);
  const [said, meant] = [after, before].map((policies) => of(policies, '示府办规〔2025〕2号'));
  assert.ok(said && meant);
  const same = ['title', 'publishedOn', 'effectiveOn', 'validUntil', 'validityText', 'area', 'url'] as const;
  for (const member of same) assert.deepEqual(said[member], meant[member], member);
  assert.deepEqual(said.comparison, meant.comparison);
  assert.deepEqual(said.consultation, meant.consultation);
  const told = ({interpretations = []}: Policy): unknown =>
    interpretations.map(({title, kind, form, publishedOn, workingDaysAfter, interpreters, questions}) => ({
      ...{title, kind, form, publishedOn, workingDaysAfter},
      people: interpreters?.map(({name, title: post, phone, hasLeft}) => ({name, post, phone, hasLeft})),
      questions: questions?.map(({question}) => question),
    }));
  assert.deepEqual(told(said), told(meant));
  assert.equal(of(after, '示府办发〔2019〕16号').replacedBy?.docNumber, '示府办规〔2025〕2号');
});

test('what amended a policy is exported, and read again on both sides', async () => {
  const table = join(root, '政策.csv');
  await writeFile(
    table,
    '政策名称,文号,发文机关,有效性,修改文件\n甲办法,示府规〔2021〕3号,示例县民政局,修改,示府规〔2024〕5号\n修改决定,示府规〔2024〕5号,示例县民政局,有效,\n',
  );
  const first = await rebuilt(table, join(root, 'first'));
  const second = await rebuilt(await csvOf(first, join(root, '再次.csv')), join(root, 'second'));
  const of = (number: string): Policy =>
    policiesOf(second).find(({docNumber}) => docNumber === number) ?? assert.fail(number);
  assert.equal(of('示府规〔2021〕3号').amendedBy?.[0]?.title, '修改决定');
  assert.equal(of('示府规〔2024〕5号').relations?.[0]?.title, '甲办法');
  assert.deepEqual(policiesOf(second), policiesOf(first));
});

test('one table without sheets holds policies, elements and interpretations, and is read again to the same', async () => {
  const first = await rebuilt(await csvOf(await load(example), join(root, '政策.csv')), join(root, 'first'));
  const counts = (loaded: LoadedFeed): ReadonlyMap<unknown, readonly unknown[]> =>
    new Map(
      policiesOf(loaded).map(({docNumber, interpretations, elements}) => [
        JSON.stringify(docNumber),
        [interpretations?.length, Object.keys(elements ?? {}).length],
      ]),
    );
  assert.deepEqual(counts(first), counts(await load(example)));
  const second = await rebuilt(await csvOf(first, join(root, '再次.csv')), join(root, 'second'));
  assert.deepEqual(policiesOf(second), policiesOf(first));
});
