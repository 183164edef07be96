import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';

import type {Merge, Row, Sheet} from '../table/sheet.js';
import {read, sheet} from './testing/sheet.test.support.js';

const table = sheet(
  `
  示例县社会救助领域基层政务公开标准目录
  序号 | 公开事项 | | 公开内容 | 公开依据 | 公开时限 | 公开主体 | 公开渠道和载体 | 公开对象 | | 公开层级
  | 一级事项 | 二级事项 | | | | | | 全社会 | 特定群体 | 县级 | 乡、村级
  1 | 低保 | 指南 | 条件 | 《甲》 | 20个工作日 | 民政局 | ■政府网站 □政府公报 | √ | | √ |
  2 | | 名单 | 公示 | 同上 | 同上 | 同上 | 同上 | | 申请人 | | √
  3 | 特困 | 指南 | 认定 | 《乙》 | 每季度 | 民政局 | 政府网站、公示栏 | √ | | √ | √
  | | | 供养 | | | | | | | |
  4 | 临时救助 | 指南 | 急难 | 《丙》 | 及时公开 | 民政局 | ■两微一端 | √ | | √ |
  备注：动态调整。
  `,
  {
    name: 'Sheet1',
    merges: 'A1:L1 A2:A3 B2:C2 D2:D3 E2:E3 F2:F3 G2:G3 H2:H3 I2:J2 K2:L2 B4:B5 A6:A7 B6:B7 C6:C7 A9:L9',
  },
);

function matters(changed: Sheet): readonly string[] {
  return read(changed)
    .matters.map(({record}) => JSON.stringify(record))
    .sort();
}

const expected = matters(table);

function moved(original: Sheet, row: (number: number) => number, column: (index: number) => number): Sheet {
  const rows = original.rows.map((each): Row => ({
    ...each,
    number: row(each.number),
    cells: new Map([...each.cells].map(([index, cell]) => [column(index), cell])),
  }));
  const merges = original.merges.map(({top, bottom, left, right}): Merge => {
    const columns = Array.from({length: right - left + 1}, (_, at) => column(left + at));
    return {top: row(top), bottom: row(bottom), left: Math.min(...columns), right: Math.max(...columns)};
  });
  return {...original, rows, merges};
}

test('the table is read as drawn', () => {
  assert.equal(expected.length, 4);
});

test('blank rows change no matter', () => {
  // Not within a merged region: there a spreadsheet would stretch it.
  const gaps = [2, 4, 6, 8, 9];
  fc.assert(
    fc.property(fc.array(fc.nat(3), {minLength: gaps.length, maxLength: gaps.length}), (counts) => {
      const shift = (number: number): number =>
        number + gaps.reduce((sum, gap, at) => sum + (number >= gap ? (counts[at] ?? 0) : 0), 0);
      assert.deepEqual(matters(moved(table, shift, (index) => index)), expected);
    }),
  );
});

test('the order of the columns changes no matter', () => {
  const groups = [[0], [1, 2], [3], [4], [5], [6], [7], [8, 9], [10, 11]];
  fc.assert(
    fc.property(fc.shuffledSubarray(groups, {minLength: groups.length}), (order) => {
      const places = new Map(order.flat().map((index, at) => [index, at]));
      const place = (index: number): number => places.get(index) ?? index;
      const body = moved(table, (number) => number, place);
      const wide = new Set([1, 9]);
      const rows = body.rows.map((row, at) => (wide.has(row.number) ? (table.rows[at] ?? row) : row));
      const merges = body.merges.map((merge, at) =>
        wide.has(merge.top) ? (table.merges[at] ?? merge) : merge,
      );
      assert.deepEqual(matters({...body, rows, merges}), expected);
    }),
  );
});

test('a header repeated at a page break changes no matter', () => {
  fc.assert(
    fc.property(fc.constantFrom(6, 8), fc.boolean(), (before, numbered) => {
      const pushed = moved(
        table,
        (number) => (number >= before ? number + 3 : number),
        (index) => index,
      );
      const again = table.rows.slice(1, 3).map((row) => ({...row, number: row.number - 2 + before + 1}));
      const page = sheet('第 1 页，共 2 页').rows.map((row) => ({...row, number: before}));
      const rows = [...pushed.rows, ...again, ...(numbered ? page : [])].sort((a, b) => a.number - b.number);
      const merges = table.merges
        .filter(({top, bottom}) => top >= 2 && bottom <= 3)
        .map((merge) => ({...merge, top: merge.top - 2 + before + 1, bottom: merge.bottom - 2 + before + 1}));
      assert.deepEqual(matters({...pushed, rows, merges: [...pushed.merges, ...merges]}), expected);
    }),
  );
});

test('ids depend on names alone: not on order, serials or what else is in the table', () => {
  const words = fc.constantFrom('低保', '特困', '救灾款物', '办事指南', '名单', '标准');
  const rows = fc.uniqueArray(fc.tuple(words, words), {
    minLength: 1,
    maxLength: 8,
    selector: (pair) => pair.join(),
  });
  const idsOf = (pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> => {
    const lines = pairs.map(([one, two], at) => `${at + 1} | ${one} | ${two} | 内容 | 及时 | 局`);
    const drawn = sheet(`序号 | 一级事项 | 二级事项 | 公开内容 | 公开时限 | 公开主体\n${lines.join('\n')}`, {
      name: '社会救助',
    });
    return new Map(read(drawn).matters.map(({record}) => [`${record.level1}/${record.level2}`, record.id]));
  };
  fc.assert(
    fc.property(rows, (pairs) => {
      const ids = idsOf(pairs);
      const reversed = idsOf([...pairs].reverse());
      const [first] = pairs;
      assert.equal(new Set(ids.values()).size, pairs.length);
      for (const [name, id] of ids) assert.equal(reversed.get(name), id);
      if (first !== undefined) assert.equal(idsOf([first]).get(first.join('/')), ids.get(first.join('/')));
    }),
  );
});

test('any cells at all are understood without throwing', () => {
  const text = fc.oneof(
    fc.string({unit: 'binary', maxLength: 12}),
    fc.constantFrom(
      '序号',
      '一级事项',
      '二级事项',
      '公开内容',
      '公开主体',
      '公开层级',
      '同上',
      '√',
      '标题',
      '文号',
      '发布日期',
      '__proto__',
      'constructor',
    ),
  );
  const cells = fc.array(fc.array(text, {maxLength: 8}), {maxLength: 8});
  const merge = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9));
  fc.assert(
    fc.property(cells, fc.array(merge, {maxLength: 4}), (grid, regions) => {
      const rows = grid.map((line, at): Row => ({
        number: at + 1,
        hidden: false,
        cells: new Map(
          line.flatMap((words, column) => (words === '' ? [] : [[column, {text: words, type: 'text'}]])),
        ),
      }));
      const merges = regions.map(([top, left, height, width]) => ({
        top: top + 1,
        left,
        bottom: top + 1 + height,
        right: left + width,
      }));
      const {matters: found, documents} = read({
        file: 'a.xlsx',
        hidden: false,
        rows,
        merges,
        hiddenColumns: new Set(),
      });
      for (const {record} of found) assert.ok(typeof record.level1 === 'string' && record.level1 !== '');
      for (const {record} of documents) assert.notEqual(record.title, '');
    }),
    {numRuns: 500},
  );
});
