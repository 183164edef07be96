import assert from 'node:assert/strict';
import {test} from 'node:test';

import type {Tables} from '../read.js';
import {cellAt, readAs, textsOf} from '../testing/read.test.support.js';
import {
  inlineCell,
  workbook,
  type WorkbookMarkup,
  workbookOf,
  workbookParts,
} from '../testing/workbook.test.support.js';
import {zip} from '../testing/zip.test.support.js';

function read(markup: WorkbookMarkup): Promise<Tables> {
  return readAs('table.xlsx', workbook(markup));
}

function readRows(rows: string): Promise<Tables> {
  return readAs('table.xlsx', workbookOf(rows));
}

test('rows keep the numbers a person sees, and blank rows and cells are absent', async () => {
  const tables = await readRows(
    `<row r="2">${inlineCell('B2', '甲')}<c r="C2" s="0"/></row><row r="3"/><row r="7">${inlineCell('A7', '乙')}</row>`,
  );
  assert.deepEqual(textsOf(tables.sheets[0]), {2: {1: '甲'}, 7: {0: '乙'}});
  assert.deepEqual(tables.issues, []);
});

test('rows and cells without references follow one another', async () => {
  const tables = await readRows('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>');
  assert.deepEqual(textsOf(tables.sheets[0]), {1: {0: '1', 1: '2'}, 2: {0: '3'}});
});

test('rows and cells out of order are put in order, of two at one place the later stays', async () => {
  const tables = await readRows(
    `<row r="5">${inlineCell('B5', '二')}${inlineCell('A5', '一')}</row><row r="2">${inlineCell('A2', '前')}</row>` +
      `<row r="5">${inlineCell('B5', '改')}</row>`,
  );
  assert.deepEqual(
    tables.sheets[0]?.rows.map(({number}) => number),
    [2, 5],
  );
  assert.deepEqual([...(tables.sheets[0]?.rows[1]?.cells.keys() ?? [])], [0, 1]);
  assert.equal(cellAt(tables, 5, 1)?.text, '改');
});

test('hidden rows, columns and sheets are marked, however they are hidden', async () => {
  const {sheets} = await read({
    sheets: [
      {
        name: '现行',
        before: '<cols><col min="2" max="16384" hidden="1"/></cols>',
        rows:
          `<row r="1">${inlineCell('A1', '见')}${inlineCell('C1', '隐列')}</row>` +
          `<row r="2" hidden="1">${inlineCell('A2', '隐行')}</row><row r="3" ht="0">${inlineCell('A3', '零高')}</row>`,
      },
      {name: '旧版', state: 'hidden', rows: `<row r="1">${inlineCell('A1', '旧')}</row>`},
      {name: '深藏', state: 'veryHidden', rows: `<row r="1">${inlineCell('A1', '深')}</row>`},
    ],
  });
  assert.deepEqual(
    sheets.map(({name, hidden}) => [name, hidden]),
    [
      ['现行', false],
      ['旧版', true],
      ['深藏', true],
    ],
  );
  assert.deepEqual(
    sheets[0]?.rows.map(({hidden}) => hidden),
    [false, true, true],
  );
  assert.deepEqual([...(sheets[0]?.hiddenColumns ?? [])], [1, 2]);
});

test('shared strings lose phonetic guides, keep white space and say what their escapes stand for', async () => {
  const {sheets} = await read({
    strings:
      '<si><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh></si>' +
      '<si><t xml:space="preserve">  一_x000D_\n二_x000B_ </t></si><si><t>_x005F_x000D_</t></si>',
    sheets: [{rows: '<row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>'}],
  });
  assert.deepEqual(textsOf(sheets[0]), {1: {0: '漢字', 1: '  一\n二\v ', 2: '_x000D_'}});
});

test('runs are kept where a symbol font turns letters into ticks and boxes', async () => {
  const tables = await read({
    strings:
      '<si><r><rPr><rFont val="Wingdings 2"/></rPr><t>R</t></r><r><rPr><rFont val="宋体"/></rPr><t>政府网站</t></r></si>' +
      '<si><t>ü</t></si><si><r><rPr><rFont val="宋体"/></rPr><t>平常</t></r></si>',
    styles:
      '<fonts><font><name val="宋体"/></font><font><name val="Wingdings"/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>',
    sheets: [
      {rows: '<row r="1"><c t="s"><v>0</v></c><c t="s" s="1"><v>1</v></c><c t="s"><v>2</v></c></row>'},
    ],
  });
  const runs = [
    {text: 'R', font: 'Wingdings 2'},
    {text: '政府网站', font: '宋体'},
  ];
  assert.deepEqual(cellAt(tables, 1, 0), {text: 'R政府网站', type: 'text', runs});
  assert.deepEqual(cellAt(tables, 1, 1)?.runs, [{text: 'ü', font: 'Wingdings'}]);
  assert.deepEqual(cellAt(tables, 1, 2), {text: '平常', type: 'text'});
});

test('a cell struck through as a whole is marked, one struck in part is not', async () => {
  const tables = await read({
    strings:
      '<si><r><rPr><strike/></rPr><t>删</t></r><r><t>留</t></r></si><si><r><rPr><strike/></rPr><t>全删</t></r></si><si><t>样式</t></si>',
    styles: '<fonts><font/><font><strike/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>',
    sheets: [
      {rows: '<row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s" s="1"><v>2</v></c></row>'},
    ],
  });
  assert.deepEqual(
    [0, 1, 2].map((column) => cellAt(tables, 1, column)?.struck),
    [undefined, true, true],
  );
});

test('formulas show the value they were saved with and are never evaluated', async () => {
  const tables = await readRows(
    '<row r="1"><c><f>1+1</f><v>3</v></c><c><f>1+1</f></c><c t="str"><f>A1</f><v>文</v></c><c t="e"><f>X</f><v>#REF!</v></c>' +
      '<c t="b"><v>1</v></c><c t="str"><f>HYPERLINK("https://a.example/1","看")</f><v>看</v></c></row>',
  );
  assert.deepEqual(cellAt(tables, 1, 0), {text: '3', type: 'number'});
  assert.deepEqual(cellAt(tables, 1, 1), {text: '', type: 'formulaWithoutValue'});
  assert.deepEqual(cellAt(tables, 1, 2), {text: '文', type: 'text'});
  assert.deepEqual(cellAt(tables, 1, 3), {text: '#REF!', type: 'error'});
  assert.deepEqual(cellAt(tables, 1, 4), {text: 'TRUE', type: 'boolean'});
  assert.deepEqual(cellAt(tables, 1, 5), {text: '看', type: 'text', link: 'https://a.example/1'});
});

test('a value left empty is none, unless it is a text', async () => {
  const tables = await readRows('<row r="1"><c><f>1+1</f><v></v></c><c t="str"><f>""</f><v></v></c></row>');
  assert.equal(cellAt(tables, 1, 0)?.type, 'formulaWithoutValue');
  assert.equal(cellAt(tables, 1, 1), undefined);
});

test('pictures in cells are pictures, as WPS and Excel store them', async () => {
  const tables = await readRows(
    '<row r="1"><c t="str"><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c><c t="e" vm="1"><v>#VALUE!</v></c></row>',
  );
  assert.deepEqual(
    [0, 1].map((column) => cellAt(tables, 1, column)),
    [
      {text: '', type: 'image'},
      {text: '', type: 'image'},
    ],
  );
});

test('days are counted from 1904 where the workbook says so', async () => {
  const tables = await read({
    properties: '<workbookPr date1904="1"/>',
    styles: '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>',
    sheets: [{rows: '<row r="1"><c s="1"><v>43894</v></c></row>'}],
  });
  assert.deepEqual(cellAt(tables, 1, 0), {text: '2024/3/5', type: 'date', date: '2024-03-05'});
});

test('formats known by number alone are those of Chinese Excel', async () => {
  const tables = await read({
    styles: '<cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="31"/></cellXfs>',
    sheets: [{rows: '<row r="1"><c s="1"><v>45356</v></c><c s="2"><v>45356</v></c></row>'}],
  });
  assert.deepEqual(textsOf(tables.sheets[0]), {1: {0: '2024/3/5', 1: '2024年3月5日'}});
  assert.equal(cellAt(tables, 1, 1)?.date, '2024-03-05');
});

test('links sit on the cells of their region, with their address or their place in the workbook', async () => {
  const links =
    '<Relationship Id="r1" Type="x/hyperlink" Target="https://a.example/甲?x=1&amp;y=2" TargetMode="External"/>';
  const tables = await readAs(
    'table.xlsx',
    workbookOf(
      `<row r="1">${inlineCell('A1', '甲')}${inlineCell('B1', '乙')}${inlineCell('C1', '丙')}</row>`,
      {
        links,
        after:
          '<hyperlinks><hyperlink ref="A1" r:id="r1"/><hyperlink ref="B1:B9" location="表2!A1"/></hyperlinks>',
      },
    ),
  );
  assert.equal(cellAt(tables, 1, 0)?.link, 'https://a.example/甲?x=1&y=2');
  assert.equal(cellAt(tables, 1, 1)?.link, '#表2!A1');
  assert.equal(cellAt(tables, 1, 2)?.link, undefined);
});

test('markup with prefixes and absolute part names, as some exporters write it, is read alike', async () => {
  const parts = workbookParts({sheets: [{rows: ''}]}).map((part) => {
    if (part.name === 'xl/_rels/workbook.xml.rels')
      return {...part, content: String(part.content).replace('"worksheets/', '"/XL/worksheets/')};
    if (!part.name.startsWith('xl/worksheets/')) return part;
    const content =
      '<x:worksheet xmlns:x="x"><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v>甲</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    return {...part, content};
  });
  const {sheets} = await readAs('table.xlsx', zip(parts));
  assert.deepEqual(textsOf(sheets[0]), {1: {0: '甲'}});
});

test('a damaged sheet is reported and the others are read', async () => {
  const parts = workbookParts({
    sheets: [
      {name: '坏', rows: ''},
      {name: '好', rows: `<row r="1">${inlineCell('A1', '甲')}</row>`},
    ],
  });
  const broken = parts.map((part) =>
    part.name === 'xl/worksheets/sheet1.xml' ? {...part, content: '<worksheet><row'} : part,
  );
  const tables = await readAs('table.xlsx', zip(broken));
  assert.deepEqual(
    tables.sheets.map(({name}) => name),
    ['好'],
  );
  assert.deepEqual(
    tables.issues.map(({code, sheet}) => [code, sheet]),
    [['SHEET_DAMAGED', '坏']],
  );
});
