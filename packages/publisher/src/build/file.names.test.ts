import assert from 'node:assert/strict';
import {test} from 'node:test';

import {namedFiles} from './file.names.js';

function names(...paths: readonly string[]): readonly string[] {
  return namedFiles(paths).map(({name}) => name);
}

test('a file is called by its name, and by its path only where another has the same name', () => {
  assert.deepEqual(names('民政局/目录.xlsx', '卫健局/目录.xlsx', '卫健局/信息.csv'), [
    '民政局/目录.xlsx',
    '卫健局/目录.xlsx',
    '信息.csv',
  ]);
});

test('a file given twice is read once', () => {
  assert.deepEqual(names('目录.xlsx', './目录.xlsx'), ['目录.xlsx']);
});
