import assert from 'node:assert/strict';
import {test} from 'node:test';

import type {Cell, Row, Sheet} from '../table/sheet.js';
import {read, sheet} from './testing/sheet.test.support.js';

/** Processor seconds an action takes; other work on the machine does not count. */
function seconds(action: () => void): number {
  const before = process.cpuUsage();
  action();
  return process.cpuUsage(before).user / 1_000_000;
}

const header =
  '序号 | 一级事项 | 二级事项 | 公开内容 | 公开依据 | 公开时限 | 公开主体 | 公开渠道和载体 | 公开对象 | 公开方式 | 公开层级 | 公开链接';
const traps = [
  '同上'.repeat(500_000),
  ' '.repeat(1_000_000),
  '《'.repeat(1_000_000),
  '■政府网站、'.repeat(150_000),
  '1'.repeat(1_000_000),
  '(('.repeat(500_000),
  'http://'.repeat(140_000),
  '../'.repeat(330_000),
  '个工作日'.repeat(250_000),
  '县乡村'.repeat(330_000),
  '/\n'.repeat(500_000),
];

test('a million characters in any cell take no time to speak of', () => {
  for (const trap of traps) {
    const drawn = sheet(`${header}\n1 | 低保 | 指南`, {
      name: '社会救助',
      cells: Object.fromEntries(
        'BCDEFGHIJKL'.split('').map((letter): [string, Cell] => [`${letter}2`, {text: trap, type: 'text'}]),
      ),
    });
    assert.ok(seconds(() => void read(drawn)) < 4, trap.slice(0, 10));
  }
});

test('traps in documents and titles', () => {
  for (const trap of traps) {
    const drawn = sheet('标题 | 文号 | 发布日期 | 有效性 | 链接 | 对应事项 | 附件\n甲', {
      cells: Object.fromEntries(
        'BCDEFG'.split('').map((letter): [string, Cell] => [`${letter}2`, {text: trap, type: 'text'}]),
      ),
    });
    assert.ok(seconds(() => void read(drawn)) < 4, trap.slice(0, 10));
    assert.ok(seconds(() => void read(sheet('', {cells: {A1: {text: trap, type: 'text'}}}))) < 4);
  }
});

test('twenty thousand documents take seconds', () => {
  const columns = [
    '标题',
    '文号',
    '发文机关',
    '成文日期',
    '发布日期',
    '有效性',
    '公开属性',
    '链接',
    '领域',
    '对应事项',
    '五公开',
    '附件',
  ];
  const rowOf = (texts: readonly string[], number: number): Row => ({
    number,
    hidden: false,
    cells: new Map(texts.map((text, column) => [column, {text, type: 'text'}])),
  });
  const rows = Array.from({length: 20_000}, (_, at) =>
    rowOf(
      [
        `关于做好第${at}批公开工作的通知`,
        `示发（2026）${at}号`,
        '县民政局',
        '2026/3/1',
        '2026年3月5日',
        '有效',
        '主动公开',
        `/zwgk/${at}.htm`,
        '社会救助',
        '社会救助/低保/指南',
        '管理',
        `附件1：名单.doc|https://x.example/${at}.doc`,
      ],
      at + 2,
    ),
  );
  const documents: Sheet = {
    file: 'a.csv',
    hidden: false,
    rows: [rowOf(columns, 1), ...rows],
    merges: [],
    hiddenColumns: new Set(),
  };
  const catalogue = sheet(
    '领域 | 一级事项 | 二级事项 | 公开内容 | 公开主体\n社会救助 | 低保 | 指南 | 条件 | 县民政局',
  );
  let count = 0;
  const spent = seconds(() => {
    count = read([catalogue, documents]).documents.length;
  });
  assert.equal(count, 20_000);
  assert.ok(spent < 10, `${spent} s`);
});

test('names of object members are names like any other', () => {
  const understood = read(
    sheet(
      '__proto__ | constructor | 一级事项 | 二级事项 | 公开内容 | 公开主体\n1 | 2 | __proto__ | constructor | toString | hasOwnProperty',
      {name: '社会救助'},
    ),
  );
  const {level1, level2, elements} = understood.matters[0]?.record ?? {};
  assert.deepEqual([level1, level2, elements], ['__proto__', 'constructor', 'toString']);
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
});
