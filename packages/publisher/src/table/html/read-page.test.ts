import assert from 'node:assert/strict';
import {test} from 'node:test';
import iconv from 'iconv-lite';

import type {Tables} from '../read.js';
import {cellAt, codesOf, readAs, textsOf} from '../testing/read.test.support.js';

function read(markup: string): Promise<Tables> {
  return readAs('page.html', markup);
}

test('spans become merged regions, and cells take the columns that are left', async () => {
  const {sheets} = await read(
    '<table><tr><td rowspan=2>序号<td colspan=2>事项<td>时限</tr><tr><td>一级<td>二级<td>日</tr><tr><td>1<td>甲<td>乙<td>丙</tr></table>',
  );
  assert.deepEqual(textsOf(sheets[0]), {
    1: {0: '序号', 1: '事项', 3: '时限'},
    2: {1: '一级', 2: '二级', 3: '日'},
    3: {0: '1', 1: '甲', 2: '乙', 3: '丙'},
  });
  assert.deepEqual(sheets[0]?.merges, [
    {top: 1, left: 0, bottom: 2, right: 0},
    {top: 1, left: 1, bottom: 1, right: 2},
  ]);
});

test('a span ends with its group of rows, as in a browser', async () => {
  const {sheets} = await read(
    '<table><thead><tr><th rowspan=9>甲</thead><tr><td>乙<tr><td rowspan=0>丙<tr><td>丁</table>',
  );
  assert.deepEqual(textsOf(sheets[0]), {1: {0: '甲'}, 2: {0: '乙'}, 3: {0: '丙'}, 4: {1: '丁'}});
});

test('paragraphs and line breaks begin lines, split runs and empty office tags do not', async () => {
  const tables = await read(
    '<table><tr><td><p class=MsoNormal><span>公开</span><span lang=EN-US><o:p></o:p></span><b>内容 </b></p><p>（要素）<br>\n  续 行</p><o:p></o:p></td></tr></table>',
  );
  assert.equal(cellAt(tables, 1, 0)?.text, '公开内容\n（要素）\n续 行');
});

test('source lines wrapped within Chinese leave no space, those between words do', async () => {
  const tables = await read('<table><tr><td>信息形成之日起\r\n   20个工作\n日内<td>open\n data</table>');
  assert.equal(cellAt(tables, 1, 0)?.text, '信息形成之日起 20个工作日内');
  assert.equal(cellAt(tables, 1, 1)?.text, 'open data');
});

test('hard spaces are kept for the one who reads the meaning', async () => {
  const tables = await read('<table><tr><td>&nbsp;甲　乙&nbsp;</table>');
  assert.equal(cellAt(tables, 1, 0)?.text, '\u00a0甲\u3000乙\u00a0');
});

test('what a resident does not see is not in the text: hidden elements, comments, scripts', async () => {
  const tables = await read(
    '<style>.no,#gone{color:red;display:none} @media print{.yes{display:none}}</style><table><tr><td>见<span style="display:none">藏</span>' +
      '<i class="x no">藏</i><i class=yes>也见</i><script>藏</script><!--藏--></td><td style="DISPLAY: None">藏<td>后</table>',
  );
  assert.deepEqual(textsOf(tables.sheets[0]), {1: {0: '见也见', 1: '后'}});
});

test('hidden rows, columns and tables are marked', async () => {
  const {sheets} = await read(
    '<div style="display:none"><table><tr><td>甲</table></div>' +
      '<table><colgroup><col><col style="visibility:collapse"></colgroup><tr hidden><td>甲<td>乙</tr><tr><td>丙<td>丁</table>',
  );
  assert.deepEqual(
    sheets.map(({hidden}) => hidden),
    [true, false],
  );
  assert.deepEqual(
    sheets[1]?.rows.map(({hidden}) => hidden),
    [true, false],
  );
  assert.deepEqual([...(sheets[1]?.hiddenColumns ?? [])], [1]);
});

test('tables are numbered as they begin, with the headings above them and their captions', async () => {
  const {sheets} = await read(
    '<h1>标准目录</h1><table><tr><td>导航</table><h2>旧节</h2><h2>第一节</h2><p>（一）安全生产领域</p><table><caption>表一</caption><tr><td>甲</table><table><tr><td>乙</table>',
  );
  assert.deepEqual(
    sheets.map(({name, headings}) => [name, headings]),
    [
      ['table:1', ['标准目录']],
      ['table:2', ['标准目录', '第一节', '（一）安全生产领域', '表一']],
      ['table:3', ['标准目录', '第一节']],
    ],
  );
});

test('a table within a layout table is a sheet of its own, one that lines up a text is part of its cell', async () => {
  const {sheets} = await read(
    '<table><tr><td>外<table><tr><td>甲<td>乙</table></td><td>列<table><tr><td>一</tr><tr><td>二</table></td></table><table><tr><td>末</table>',
  );
  assert.deepEqual(
    sheets.map((sheet) => [sheet.name, textsOf(sheet)]),
    [
      ['table:1', {1: {0: '外', 1: '列\n一\n二'}}],
      ['table:2', {1: {0: '甲', 1: '乙'}}],
      ['table:4', {1: {0: '末'}}],
    ],
  );
});

test('symbol fonts, ticks, strikes, links and pictures say what they show', async () => {
  const tables = await read(
    `<table><tr><td><span style='font-family:"Wingdings 2";mso-hansi-font-family:宋体'>R</span>网站<td><font face=Wingdings>o</font><td><input type=checkbox checked>甲<input type=checkbox>乙` +
      '<td><s>删</s><td style="x:y"><a href="/a.html">看</a><td><img src=a.png></table>',
  );
  assert.deepEqual(cellAt(tables, 1, 0)?.runs, [{text: 'R', font: 'Wingdings 2'}, {text: '网站'}]);
  assert.deepEqual(cellAt(tables, 1, 1)?.runs, [{text: 'o', font: 'Wingdings'}]);
  assert.equal(cellAt(tables, 1, 2)?.text, '☑甲☐乙');
  assert.deepEqual(cellAt(tables, 1, 3), {text: '删', type: 'text', struck: true});
  assert.deepEqual(cellAt(tables, 1, 4), {text: '看', type: 'text', link: '/a.html'});
  assert.deepEqual(cellAt(tables, 1, 5), {text: '', type: 'image'});
});

for (const [kind, bytes, said] of [
  [
    'GBK as its meta says',
    iconv.encode('<meta charset=gb2312><table><tr><td>公开事项</table>', 'gbk'),
    'GBK',
  ],
  ['GBK without a word', iconv.encode('<table><tr><td>公开事项</table>', 'gbk'), 'GBK'],
  [
    'UTF-8 though its meta says GBK',
    Buffer.from('<meta charset=gbk><table><tr><td>公开事项</table>'),
    undefined,
  ],
  [
    'Big5 as its meta says',
    iconv.encode('<meta charset="big5"><table><tr><td>公開事項</table>', 'big5'),
    'big5',
  ],
] as const) {
  test(`a page in ${kind} is read`, async () => {
    const tables = await readAs('page.htm', bytes);
    assert.match(cellAt(tables, 1, 0)?.text ?? '', /^公[开開]事[项項]$/);
    assert.equal(/按 (\S+) 编码/.exec(tables.issues[0]?.message ?? '')?.[1], said);
  });
}

test('a page without a table says so', async () => {
  const tables = await read('<html><body><p>目录见附件</p></body></html>');
  assert.deepEqual(codesOf(tables), ['NO_TABLE']);
});
