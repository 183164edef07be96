import assert from 'node:assert/strict';
import {test} from 'node:test';

import {complaints, read, sheet} from './testing/sheet.test.support.js';

const pairs = (drawing: string, extra = {}): readonly string[] =>
  read(sheet(drawing, extra)).aliases.map(({record: {word, official}}) => `${word}→${official}`);

test('everyday words with the names they stand for, several in a cell', () => {
  const found = pairs(`
    序号 | 俗称 | 规范名称
    1 | 低保 | 最低生活保障
    2 | 上学、入学；报名 | 义务教育招生
  `);
  assert.deepEqual(found, [
    '低保→最低生活保障',
    '上学→义务教育招生',
    '入学→义务教育招生',
    '报名→义务教育招生',
  ]);
});

test('a name that reaches down over several words belongs to each of them', () => {
  const found = pairs('俗称 | 规范名称\n低保 | 最低生活保障\n吃低保 |', {merges: 'B2:B3'});
  assert.deepEqual(found, ['低保→最低生活保障', '吃低保→最低生活保障']);
});

test('blanks, repetitions and words that are the name itself are told at their cells', () => {
  const understood = read(
    sheet(`
      序号 | 俗称 | 规范名称
      1 | 低保 | 最低生活保障
      2 | | 特困人员救助供养
      3 | 医保 |
      4 | 低保 | 最低生活保障
      5 | 临时救助 | 临时救助
      6 | 低保 | 低保边缘家庭认定
    `),
  );
  assert.deepEqual(complaints(understood), [
    'ALIAS_INCOMPLETE 3 B',
    'ALIAS_INCOMPLETE 4 C',
    'ALIAS_DUPLICATE 5 B',
    'ALIAS_SAME 6 B',
  ]);
  assert.deepEqual(
    understood.aliases.map(({record: {word, official}}) => [word, official]),
    [
      ['低保', '最低生活保障'],
      ['低保', '低保边缘家庭认定'],
    ],
  );
});

test('a table of words is told from the catalogue beside it', () => {
  const understood = read([
    sheet('领域 | 一级事项 | 二级事项 | 公开内容 | 公开时限\n社会救助 | 最低生活保障 | 审核 | 名单 | 及时'),
    sheet('俗称 | 规范名称\n低保 | 最低生活保障', {name: '俗称'}),
  ]);
  assert.equal(understood.matters.length, 1);
  assert.equal(understood.aliases[0]?.source.sheet, '俗称');
});
