import assert from 'node:assert/strict';
import {test} from 'node:test';

import {csvLines} from './csv.js';

function lineOf(cell: string): string {
  const [, line = ''] = [...csvLines(['标题'], [[cell, 'x']])];
  return line;
}

test('a table begins with a byte order mark and ends its lines as Excel does', () => {
  assert.deepEqual([...csvLines(['标题', '文号'], [['甲', '乙']])], ['\uFEFF标题,文号\r\n', '甲,乙\r\n']);
});

test('text that would run as a formula gets an apostrophe, one that has apostrophes gets one more', () => {
  for (const cell of ['=1+1', '+1', '-1', '@x', "'=1", "''+1"]) assert.equal(lineOf(cell), `'${cell},x\r\n`);
  for (const cell of ["'引用'", '1-1', '《法》']) assert.equal(lineOf(cell), `${cell},x\r\n`);
});

test('separators, quotation marks and line breaks are quoted', () => {
  assert.equal(lineOf('甲,乙'), '"甲,乙",x\r\n');
  assert.equal(lineOf('他说"好"'), '"他说""好""",x\r\n');
  assert.equal(lineOf('一\n二'), '"一\n二",x\r\n');
});
