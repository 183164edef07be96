import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';

import {readTables} from './read.js';
import {rows, sheetPart, withSheet} from './testing/hostile.test.support.js';
import {codesOf, readAs, textsOf} from './testing/read.test.support.js';
import {inlineCell, workbookOf, workbookParts} from './testing/workbook.test.support.js';
import {deflatedSpaces, zip} from './testing/zip.test.support.js';

const good = workbookOf(rows);

/** The beginning of an old Office file with a stream of that name. */
function compoundFile(stream: string): Buffer {
  const start = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  return Buffer.concat([start, Buffer.alloc(2000), Buffer.from(stream, 'utf16le'), Buffer.alloc(2000)]);
}

/** Bytes that mean nothing, the same every time. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Buffer.alloc(length).map(() => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state >>> 16;
  });
}

const entities = Array.from(
  {length: 9},
  (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`,
).join('');
const entityCell = '<worksheet><sheetData><row><c t="str"><v>&e9;</v></c></row></sheetData></worksheet>';

/** What cannot be read, and the code that says why. */
const refused: readonly (readonly [string, string, Uint8Array | string, string])[] = [
  ['an empty file', 'a.xlsx', '', 'FILE_EMPTY'],
  ['nothing but blanks', 'a.csv', ' \n\t\n', 'FILE_EMPTY'],
  ['a truncated workbook', 'a.xlsx', good.subarray(0, good.length / 2), 'FILE_DAMAGED'],
  [
    'a workbook whose markup breaks off',
    'a.xlsx',
    withSheet({content: '<worksheet><sheetData><row'}),
    'FILE_DAMAGED',
  ],
  ['a workbook whose packing is wrong', 'a.xlsx', withSheet({deflated: noise(100)}), 'FILE_DAMAGED'],
  [
    'a part longer than it claims',
    'a.xlsx',
    withSheet({deflated: deflatedSpaces(1), claimedSize: 9}),
    'FILE_DAMAGED',
  ],
  [
    'entities that multiply',
    'a.xlsx',
    withSheet({content: `<!DOCTYPE x [<!ENTITY e0 "e">${entities}]>${entityCell}`}),
    'FILE_DAMAGED',
  ],
  [
    'an entity that reads a file',
    'a.xlsx',
    withSheet({content: `<!DOCTYPE x [<!ENTITY e9 SYSTEM "file:///etc/passwd">]>${entityCell}`}),
    'FILE_DAMAGED',
  ],
  [
    'two parts of one name',
    'a.xlsx',
    zip([...workbookParts({sheets: [{rows}]}), {name: sheetPart, content: ''}]),
    'FILE_DAMAGED',
  ],
  [
    'noise that begins like an archive',
    'a.xlsx',
    Buffer.concat([Buffer.from('PK\x03\x04'), noise(100_000)]),
    'FILE_DAMAGED',
  ],
  ['a workbook under a password', 'a.xlsx', compoundFile('EncryptedPackage'), 'FILE_ENCRYPTED'],
  ['an old .xls', 'a.xls', compoundFile('Workbook'), 'FILE_TYPE_UNSUPPORTED'],
  ['an old .et', 'a.et', compoundFile('Workbook'), 'FILE_TYPE_UNSUPPORTED'],
  ['an old .wps named .xlsx', 'a.xlsx', compoundFile('WordDocument'), 'FILE_TYPE_UNSUPPORTED'],
  [
    'a Word document named .xlsx',
    'a.xlsx',
    zip([
      {
        name: '_rels/.rels',
        content:
          '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
      },
      {name: 'word/document.xml', content: '<w:document xmlns:w="w"/>'},
    ]),
    'FILE_TYPE_UNSUPPORTED',
  ],
  ['an archive in an archive', 'a.xlsx', zip([{name: 'b.xlsx', content: good}]), 'FILE_TYPE_UNSUPPORTED'],
  ['a PDF named .csv', 'a.csv', '%PDF-1.7', 'FILE_TYPE_UNSUPPORTED'],
  ['noise', 'a.csv', noise(100_000), 'ENCODING_UNKNOWN'],
  [
    'tags nested without end',
    'a.html',
    `${'<div>'.repeat(100_000)}<table><tr><td>甲</table>`,
    'FILE_TOO_LARGE',
  ],
  ['tables nested without end', 'a.html', '<table><tr><td>'.repeat(100_000), 'FILE_TOO_LARGE'],
  [
    'thousands of files in a workbook',
    'a.xlsx',
    zip(Array.from({length: 10_001}, (_, index) => ({name: `${index}`, content: ''}))),
    'FILE_TOO_LARGE',
  ],
];

for (const [what, name, content, code] of refused) {
  test(`${what}: nothing is read, and the clerk is told why and what to do`, async () => {
    const {sheets, issues} = await readAs(name, content);
    assert.deepEqual(sheets, []);
    const {code: last, severity, message} = issues.at(-1) ?? {};
    assert.deepEqual({last, severity}, {last: code, severity: 'error'});
    assert.match(message ?? '', /\p{Script=Han}.*。.*请.*。$/u);
    const english = await readAs(name, content, 'en');
    assert.match(english.issues.at(-1)?.message ?? '', /^[\x20-\x7e]+\.$/);
  });
}

test('a missing file and a folder are told apart', async () => {
  const missing = await readTables(join(tmpdir(), 'zwgk', '没有.xlsx'));
  assert.deepEqual(codesOf(missing), ['FILE_NOT_FOUND']);
  assert.equal(missing.issues[0]?.file, '没有.xlsx');
  assert.deepEqual(codesOf(await readTables(tmpdir())), ['FILE_NOT_A_FILE']);
});

for (const [what, name, content, kind] of [
  ['a web page named .xlsx', 'a.xlsx', '<html><table><tr><td>标题<tr><td>甲</table>', '网页'],
  ['a text named .xlsx', 'a.xlsx', '标题\n甲\n', '纯文本表格'],
  ['a workbook named .csv', 'a.csv', good, 'Excel 工作簿'],
  ['a web page named .xls', 'a.xls', '<table><tr><td>标题<tr><td>甲</table>', '网页'],
] as const) {
  test(`${what} is read as what it is, with a warning`, async () => {
    const tables = await readAs(name, content);
    assert.deepEqual(textsOf(tables.sheets[0]), {1: {0: '标题'}, 2: {0: '甲'}});
    assert.deepEqual(codesOf(tables), ['FILE_TYPE_MISMATCH']);
    assert.ok(tables.issues[0]?.message.includes(kind));
  });
}

test('a name that leads out of the archive writes nothing and is refused', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'zwgk-slip-'));
  const target = join(folder, 'slipped.txt');
  const tables = await readAs(
    'a.xlsx',
    zip([...workbookParts({sheets: [{rows}]}), {name: `../../../../../..${target}`, content: 'x'}]),
  );
  assert.deepEqual(codesOf(tables), ['FILE_DAMAGED']);
  assert.equal(existsSync(target), false);
  await rm(folder, {recursive: true});
});

test('what a sheet claims about its size does not matter', async () => {
  const tables = await readAs('a.xlsx', workbookOf(rows, {before: '<dimension ref="A1:XFD1048576"/>'}));
  assert.deepEqual(textsOf(tables.sheets[0]), {1: {0: '标题'}, 2: {0: '甲'}});
  assert.deepEqual(tables.issues, []);
});

test('a cell in the last corner costs no more than one beside the others', async () => {
  const tables = await readAs(
    'a.xlsx',
    workbookOf(`${rows}<row r="1048576">${inlineCell('XFD1048576', '远')}</row>`),
  );
  assert.deepEqual(
    tables.sheets[0]?.rows.map(({number}) => number),
    [1, 2, 1048576],
  );
});

test('cells beyond the last row are left out with a warning', async () => {
  const tables = await readAs('a.xlsx', workbookOf(`${rows}<row r="1048577"><c><v>1</v></c></row>`));
  assert.equal(tables.sheets[0]?.rows.length, 2);
  assert.deepEqual(codesOf(tables), ['SHEET_CUT']);
});

test('a cell of a million characters is cut at what Excel allows, and its place is named', async () => {
  const {sheets, issues} = await readAs(
    'a.xlsx',
    workbookOf(`<row r="3">${inlineCell('AB3', '字'.repeat(1_000_000))}</row>`),
  );
  assert.equal(sheets[0]?.rows[0]?.cells.get(27)?.text.length, 32_767);
  assert.deepEqual(
    issues.map(({code, row, column}) => [code, row, column]),
    [['LONG_CELL', 3, 'AB']],
  );
});

test('half a character and zero bytes do no harm', async () => {
  const {sheets} = await readAs('a.xlsx', workbookOf(`<row r="1">${inlineCell('A1', '甲_xD800_')}</row>`));
  assert.deepEqual(textsOf(sheets[0]), {1: {0: '甲\ufffd'}});
  const text = await readAs('a.csv', '标题,值\n甲\0,1\n');
  assert.equal(text.sheets[0]?.rows[1]?.cells.get(0)?.text, '甲\0');
});

test('a workbook without content says so', async () => {
  assert.deepEqual(codesOf(await readAs('a.xlsx', workbookOf(''))), ['NO_ROWS']);
});
