import assert from 'node:assert/strict';
import {test} from 'node:test';

import {complaints, names, notices, read, sheet} from './testing/sheet.test.support.js';

const header = '序号 | 一级事项 | 二级事项 | 公开内容 | 公开依据 | 公开时限 | 公开主体';
const at = {name: '社会救助'};

test('hidden rows, columns and sheets are held back and told', () => {
  const understood = read([
    sheet(
      `${header} | 内部联系人\n1 | 低保 | 指南 | 条件 | 《甲》 | 及时 | 局 | 张某\n2 | 低保 | 内控 | 细则 | 《甲》 | 及时 | 局 | 张某`,
      {
        ...at,
        hiddenRows: [3],
        hiddenColumns: 'H',
      },
    ),
    sheet(`${header}\n1 | 旧 | 旧 | 旧 | 旧 | 旧 | 旧`, {name: '旧版', hidden: true}),
  ]);
  assert.deepEqual(names(understood), ['05 低保/指南']);
  assert.deepEqual(complaints(understood), ['HIDDEN_COLUMN H', 'HIDDEN_ROW 3', 'HIDDEN_SHEET']);
  assert.doesNotMatch(JSON.stringify(understood), /张某/);
});

test('a hidden column that is needed is not read either', () => {
  const understood = read(
    sheet(`${header}\n1 | 低保 | 指南 | 条件 | 《甲》 | 及时 | 秘密局`, {...at, hiddenColumns: 'G'}),
  );
  assert.deepEqual(understood.matters[0]?.record.subject, undefined);
  assert.doesNotMatch(JSON.stringify(understood.matters), /秘密局/);
});

test('cells that hold no text: errors, formulas without value, pictures', () => {
  const understood = read(
    sheet(`${header} | 公开链接\n1 | 低保 | 指南 | 条件 | | 及时 | |`, {
      ...at,
      cells: {
        E2: {text: '#REF!', type: 'error'},
        G2: {text: '', type: 'formulaWithoutValue'},
        H2: {text: '=DISPIMG("x",1)', type: 'image'},
      },
    }),
  );
  assert.deepEqual(complaints(understood), ['CELL_ERROR 2 E', 'FORMULA_NO_VALUE 2 G']);
  assert.ok(notices(understood).includes('IMAGE_CELL'));
  assert.doesNotMatch(JSON.stringify(understood.matters), /REF|DISPIMG/);
});

test('invisible characters are removed and told', () => {
  const understood = read(
    sheet(`${header}\n1 | 低保 | 指南 | 条\u200b件\ufeff | 《甲》 | 及时 | 局_x000B_`, at),
  );
  assert.equal(understood.matters[0]?.record.elements, '条件');
  assert.equal(understood.matters[0]?.record.subject?.text, '局');
  assert.deepEqual(complaints(understood), ['CONTROL_CHAR 2 D', 'CONTROL_CHAR 2 G']);
});

test('personal data keeps a row from being published', () => {
  const understood = read(
    sheet(`${header}\n1 | 低保 | 名单 | 身份证号110105199003074518 | 《甲》 | 及时 | 局`, at),
  );
  assert.deepEqual(names(understood), []);
  assert.deepEqual(complaints(understood), ['PERSONAL_DATA 2']);
  assert.doesNotMatch(JSON.stringify(understood), /110105199003074518/);
});

test('ditto marks repeat nothing that a hidden row says, and 同左 what 同上 beside it means', () => {
  const hidden = read(
    sheet(
      `
      ${header}
      1 | 低保 | 指南 | 条件 | 《甲》 | 及时 | 甲局
      2 | 低保 | 内部 | 机密 | 《甲》 | 每日 | 秘密局
      3 | 低保 | 名单 | 公示 | 同上 | 同上 | 同第2项
      `,
      {...at, hiddenRows: [3]},
    ),
  );
  assert.equal(hidden.matters[1]?.record.basis?.text, '《甲》');
  assert.doesNotMatch(JSON.stringify(hidden.matters), /秘密局|每日|机密/);
  assert.deepEqual(complaints(hidden), ['HIDDEN_ROW 3', 'DITTO_NO_ANTECEDENT 4 F']);
  const beside = read(
    sheet(
      `${header}\n1 | 低保 | 指南 | 条件 | 《甲》 | 及时 | 局\n2 | 〃 | 同左 | 条件 | 同上 | " | 同上`,
      at,
    ),
  );
  assert.deepEqual(names(beside)[1], '05 低保/低保');
});

test('a blank cell below a hidden row means what a person sees above it', () => {
  const names = read(
    sheet(
      `${header}\n1 | 公开 | 甲 | 条件 | 《甲》 | 及时 | 民政局\n2 | 秘密 | 乙 | 条件 | 《甲》 | 及时 | 局\n3 | | 丙 | 条件 | 《甲》 | 及时 | 民政局`,
      {...at, hiddenRows: [3]},
    ),
  );
  assert.deepEqual(
    names.matters.map(({record}) => record.level1),
    ['公开', '公开'],
  );
  const areas = read(
    sheet(
      `领域 | ${header}\n社会救助 | 1 | 公开 | 甲 | 条件 | 《甲》 | 及时 | 局\n就业 | 2 | 大类 | 乙 | 条件 | 《甲》 | 及时 | 局\n | 3 | 公开 | 丙 | 条件 | 《甲》 | 及时 | 局`,
      {hiddenRows: [3]},
    ),
  );
  assert.deepEqual(
    areas.matters.map(({record}) => record.area),
    ['05', '05'],
  );
});

test('ditto marks of documents repeat nothing that a hidden row says', () => {
  const {documents, issues} = read(
    sheet(
      '标题 | 文号 | 发布日期 | 发布机构\n甲 | 示〔2025〕1号 | 2025-01-02 | 民政局\n乙 | 秘〔2025〕9号 | 2025-02-02 | 民政局\n丙 | 同上 | 2025-01-03 | 同上',
      {hiddenRows: [3]},
    ),
  );
  assert.doesNotMatch(JSON.stringify(documents), /秘/);
  assert.equal(documents[1]?.record.issuer?.text, '民政局');
  assert.deepEqual(
    issues.filter(({code}) => code === 'DITTO_NO_ANTECEDENT').map(({row, column}) => [row, column]),
    [[4, 'B']],
  );
});
