import assert from 'node:assert/strict';
import {test} from 'node:test';

import {lineOf} from './lines.js';
import {markdown} from './table.js';

const measure = {zh: '请求数', en: 'requests'};

test('a table has a column for each subject that was measured, in the order of the list', () => {
  const line = lineOf(measure, '≤ 5', [
    {subject: 'layui', size: '1k', text: '6'},
    {subject: 'layui', size: '10k', text: '7'},
    {subject: 'floor', size: '1k', text: '2'},
    {subject: 'floor', size: '10k', text: '2'},
  ]);
  assert.equal(
    markdown([line], 'en'),
    '| measure | target | static page | layui |\n| --- | --- | --- | --- |\n| requests | ≤ 5 | 2 | 6 / 7 |',
  );
});

test('what a subject was not measured for is left open', () => {
  const one = lineOf(measure, undefined, [{subject: 'floor', size: '1k', text: '2'}]);
  const other = lineOf({zh: '节点数', en: 'nodes'}, undefined, [{subject: 'tag', size: '1k', text: '9'}]);
  const rows = markdown([one, other], 'zh').split('\n').slice(2);
  assert.deepEqual(rows, ['| 请求数 |  | 2 | – |', '| 节点数 |  | – | 9 |']);
});
