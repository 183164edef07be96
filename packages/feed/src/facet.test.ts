import assert from 'node:assert/strict';
import {test} from 'node:test';

import {
  documentFacets,
  type DocumentRow,
  documentRow,
  facetsOf,
  matterFacets,
  type MatterRow,
} from './index.js';

const blank: Omit<MatterRow, 'id' | 'position'> = {
  level1: '公示',
  channels: [],
  audience: [],
  mode: [],
  levels: [],
  stage: [],
  documents: 0,
};

function matters(...rows: readonly Partial<MatterRow>[]): readonly MatterRow[] {
  return rows.map((row, position) => ({...blank, id: `m${position}`, position, ...row}));
}

test('codes stand in the order of their list, those it does not have last', () => {
  const rows = matters({levels: ['village', 'x', 'county']}, {levels: ['county', 'a']});
  assert.deepEqual(facetsOf(rows, matterFacets)['levels'], [
    ['county', 2],
    ['village', 1],
    ['a', 1],
    ['x', 1],
  ]);
});

test('bodies stand by falling count, equal ones by name; level-1 matters as the catalogue has them', () => {
  const rows = matters(
    {subject: '乙', level1: '丙'},
    {subject: '甲', level1: '丁'},
    {subject: '丙', level1: '丙'},
    {subject: '丙'},
  );
  const {subject, level1} = facetsOf(rows, matterFacets);
  assert.deepEqual(subject, [
    ['丙', 2],
    ['乙', 1],
    ['甲', 1],
  ]);
  assert.deepEqual(
    level1?.map(([name]) => name),
    ['丙', '丁', '公示'],
  );
});

test('a row that repeats a value counts once, and one without a value not at all', () => {
  const rows = matters({stage: ['service', 'service']}, {});
  assert.deepEqual(facetsOf(rows, matterFacets)['stage'], [['service', 1]]);
  assert.equal('area' in facetsOf(rows, matterFacets), false);
});

test('documents are counted by the year of publication, else of writing, the latest first', () => {
  const rows: readonly DocumentRow[] = [
    documentRow({id: 'a', title: '甲', publishedOn: '2024-05-01', writtenOn: '2023-12-30'}, 0),
    documentRow({id: 'b', title: '乙', writtenOn: '2025'}, 1),
    documentRow({id: 'c', title: '丙'}, 2),
  ];
  assert.deepEqual(facetsOf(rows, documentFacets)['year'], [
    ['2025', 1],
    ['2024', 1],
  ]);
});
