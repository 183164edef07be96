import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';

import {readTables} from './read.js';
import {codesOf, textsOf} from './testing/read.test.support.js';
import {inlineCell, workbookOf} from './testing/workbook.test.support.js';

let folder = '';
before(async () => (folder = await mkdtemp(join(tmpdir(), 'zwgk-read-'))));
after(() => rm(folder, {recursive: true}));

async function saved(name: string, content: Uint8Array | string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

test('a workbook crosses from the reading thread whole', async () => {
  const rows = `<row r="1" hidden="1">${inlineCell('A1', '甲')}<c r="B1"><v>2</v></c></row>`;
  const path = await saved(
    '目录.xlsx',
    workbookOf(rows, {name: '一', before: '<cols><col min="2" max="2" hidden="1"/></cols>'}),
  );
  const {sheets, issues} = await readTables(path);
  const [sheet] = sheets;
  assert.deepEqual(issues, []);
  assert.deepEqual(textsOf(sheet), {1: {0: '甲', 1: '2'}});
  assert.deepEqual(
    {file: sheet?.file, name: sheet?.name, hidden: sheet?.rows[0]?.hidden, columns: sheet?.hiddenColumns},
    {file: '目录.xlsx', name: '一', hidden: true, columns: new Set([1])},
  );
});

test('issues speak the language asked for', async () => {
  const path = await saved('empty.csv', '');
  assert.match((await readTables(path)).issues[0]?.message ?? '', /文件是空的/);
  assert.match((await readTables(path, {lang: 'en'})).issues[0]?.message ?? '', /The file is empty/);
});

test('reading that takes too long is broken off', async () => {
  const tables = await readTables(await saved('slow.xlsx', workbookOf('')), {seconds: 0});
  assert.deepEqual(tables.sheets, []);
  assert.deepEqual(codesOf(tables), ['FILE_TOO_SLOW']);
});
