import assert from 'node:assert/strict';
import {test} from 'node:test';
import iconv from 'iconv-lite';

import {codesOf, readAs, textsOf} from '../testing/read.test.support.js';

const table = '序号,领域,公开内容\r\n1,义务教育,招生计划；学区划分\r\n2,社会救助,低保标准\r\n';
const expected = {
  1: {0: '序号', 1: '领域', 2: '公开内容'},
  2: {0: '1', 1: '义务教育', 2: '招生计划；学区划分'},
  3: {0: '2', 1: '社会救助', 2: '低保标准'},
};

for (const [encoding, bytes, said] of [
  ['UTF-8', Buffer.from(table), undefined],
  ['UTF-8 with BOM', Buffer.from(`\ufeff${table}`), undefined],
  ['UTF-16LE', iconv.encode(table, 'utf-16le', {addBOM: true}), 'UTF-16LE'],
  ['UTF-16LE without BOM', iconv.encode(table, 'utf-16le', {addBOM: false}), 'UTF-16LE'],
  ['UTF-16BE', iconv.encode(table, 'utf-16be', {addBOM: true}), 'UTF-16BE'],
  ['UTF-16BE without BOM', iconv.encode(table, 'utf-16be', {addBOM: false}), 'UTF-16BE'],
  ['GBK', iconv.encode(table, 'gbk'), 'GBK'],
] as const) {
  test(`a table in ${encoding} is read, and the clerk is told of any encoding but UTF-8`, async () => {
    const {sheets, issues} = await readAs('table.csv', bytes);
    assert.deepEqual(textsOf(sheets[0]), expected);
    assert.deepEqual(
      issues.map(({severity, message}) => [severity, /按 (\S+) 编码/.exec(message)?.[1]]),
      said === undefined ? [] : [['info', said]],
    );
  });
}

test('characters only GB18030 has are read as such', async () => {
  const {sheets, issues} = await readAs('table.csv', iconv.encode('地名,值\n㐂𠀀村,1\n', 'gb18030'));
  assert.equal(sheets[0]?.rows[1]?.cells.get(0)?.text, '㐂𠀀村');
  assert.match(issues[0]?.message ?? '', /GB18030/);
});

test('a file cut in the middle of a character is still read, and what is lost is counted', async () => {
  const bytes = Buffer.from(table.repeat(20));
  const tables = await readAs('table.csv', bytes.subarray(0, bytes.length - 4));
  assert.equal(tables.sheets[0]?.rows.length, 60);
  assert.deepEqual(codesOf(tables), ['CHARACTERS_LOST']);
});

for (const [name, delimiter] of [
  ['commas', ','],
  ['semicolons', ';'],
  ['tabs', '\t'],
  ['bars', '|'],
] as const) {
  test(`fields are separated by ${name}, whatever stands within quotation marks`, async () => {
    const records =
      ['名称', '说明', '电话'].join(delimiter) +
      `\n"甲,乙;丙|丁",丙、丁,1`.replaceAll(',丙、丁,', `${delimiter}丙、丁${delimiter}`);
    const {sheets} = await readAs('table.txt', records);
    assert.deepEqual(textsOf(sheets[0]), {
      1: {0: '名称', 1: '说明', 2: '电话'},
      2: {0: '甲,乙;丙|丁', 1: '丙、丁', 2: '1'},
    });
  });
}

test('a first line that names the delimiter is followed and holds no cells', async () => {
  const {sheets} = await readAs('table.csv', 'sep=;\n甲;乙,丙,丁\n');
  assert.deepEqual(textsOf(sheets[0]), {2: {0: '甲', 1: '乙,丙,丁'}});
});

test('records are counted with the empty ones, lines as an editor shows them', async () => {
  const {sheets} = await readAs('table.csv', '标题,值\r\n\r\n"第一行\r\n第二行",1\r\n,\r\n末,2\r\n');
  assert.deepEqual(
    sheets[0]?.rows.map(({number, line}) => [number, line]),
    [
      [1, 1],
      [3, 3],
      [5, 6],
    ],
  );
  assert.equal(sheets[0]?.rows[1]?.cells.get(0)?.text, '第一行\n第二行');
});

test('quotation marks within words and doubled ones are text', async () => {
  const {sheets} = await readAs('table.csv', '5"屏,"说""好"""\n"甲"乙,丙\n');
  assert.deepEqual(textsOf(sheets[0]), {1: {0: '5"屏', 1: '说"好"'}, 2: {0: '"甲"乙', 1: '丙'}});
});

test('a quotation mark that is never closed spoils its own record at most, and the row is named', async () => {
  const tables = await readAs('table.csv', '标题,值\n"好",1\n"坏,2\n尾,3\n');
  assert.deepEqual(textsOf(tables.sheets[0]), {
    1: {0: '标题', 1: '值'},
    2: {0: '好', 1: '1'},
    3: {0: '"坏', 1: '2'},
    4: {0: '尾', 1: '3'},
  });
  assert.deepEqual(codesOf(tables), ['QUOTE_UNCLOSED']);
  assert.equal(tables.issues[0]?.row, 3);
});

test('a quotation mark that finds a false partner further down swallows no record', async () => {
  const records = ['序号,领域,事项,时限', '1,"甲,乙,丙', '2,甲,"乙\n乙",丙', '3,甲,"乙",丙', '4,甲,乙,丙'];
  const tables = await readAs('table.csv', records.join('\n'));
  assert.deepEqual(textsOf(tables.sheets[0]), {
    1: {0: '序号', 1: '领域', 2: '事项', 3: '时限'},
    2: {0: '1', 1: '"甲', 2: '乙', 3: '丙'},
    3: {0: '2', 1: '甲', 2: '乙\n乙', 3: '丙'},
    4: {0: '3', 1: '甲', 2: '乙', 3: '丙'},
    5: {0: '4', 1: '甲', 2: '乙', 3: '丙'},
  });
  assert.deepEqual(
    tables.issues.map(({code, row}) => [code, row]),
    [['QUOTE_UNCLOSED', 2]],
  );
});

test('leading zeros kept by Excel and formulas disarmed by an export show what is meant', async () => {
  const {sheets} = await readAs('table.csv', `="0505",'=1+1,'平常\n`);
  assert.deepEqual(textsOf(sheets[0]), {1: {0: '0505', 1: '=1+1', 2: "'平常"}});
});

test('names that mean something to the program are mere text', async () => {
  const {sheets} = await readAs('table.csv', '__proto__,constructor\n1,2\n');
  assert.deepEqual(textsOf(sheets[0]), {1: {0: '__proto__', 1: 'constructor'}, 2: {0: '1', 1: '2'}});
});
