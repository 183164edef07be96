import assert from 'node:assert/strict';
import {test} from 'node:test';

import {codesOf, readAs, textsOf} from './testing/read.test.support.js';
import {inlineCell, workbookOf} from './testing/workbook.test.support.js';

test('a merged region shows its anchor, what it covers is left out', async () => {
  const {sheets} = await readAs(
    'table.xlsx',
    workbookOf(
      `<row r="1">${inlineCell('A1', '领域')}${inlineCell('B1', '藏')}</row><row r="2">${inlineCell('C2', '外')}</row>`,
      {
        after: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
      },
    ),
  );
  assert.deepEqual(textsOf(sheets[0]), {1: {0: '领域'}, 2: {2: '外'}});
  assert.deepEqual(sheets[0]?.merges, [{top: 1, left: 0, bottom: 2, right: 1}]);
});

test('a region merged over the whole sheet is ignored with a warning that names it', async () => {
  const rows = Array.from(
    {length: 12},
    (_, index) => `<row>${inlineCell(`A${index + 1}`, `甲${index}`)}</row>`,
  ).join('');
  const tables = await readAs(
    'table.xlsx',
    workbookOf(rows, {after: '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'}),
  );
  assert.equal(tables.sheets[0]?.rows.length, 12);
  assert.deepEqual(codesOf(tables), ['MERGE_HIDES_TABLE']);
  assert.match(tables.issues[0]?.message ?? '', /A1:XFD1048576/);
});

test('a region merged over a whole column ends with the content', async () => {
  const tables = await readAs(
    'table.xlsx',
    workbookOf(`<row r="1">${inlineCell('A1', '甲')}</row><row r="3">${inlineCell('B3', '乙')}</row>`, {
      after: '<mergeCells><mergeCell ref="A1:A1048576"/></mergeCells>',
    }),
  );
  assert.deepEqual(tables.sheets[0]?.merges, [{top: 1, left: 0, bottom: 3, right: 0}]);
});

test('of regions that overlap the first is kept', async () => {
  const tables = await readAs(
    'table.xlsx',
    workbookOf(`<row r="1">${inlineCell('A1', '甲')}</row><row r="3">${inlineCell('C3', '乙')}</row>`, {
      after: '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B1:C1"/></mergeCells>',
    }),
  );
  assert.deepEqual(tables.sheets[0]?.merges, [{top: 1, left: 0, bottom: 2, right: 1}]);
  assert.deepEqual(codesOf(tables), ['MERGES_OVERLAP']);
});
