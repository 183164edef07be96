import assert from 'node:assert/strict';
import {test} from 'node:test';

import {complaints, read, sheet} from '../testing/sheet.test.support.js';

/** Interpreters that cells name, as `姓名/职务/电话`, `!` after who has left; then what was said of them. */
function people(name: string, post = '', phone = '0000-1', more = ''): readonly string[] {
  const understood = read([
    sheet('政策名称 | 文号 | 发文机关 | 有效性\n甲办法 | 示府规〔2025〕2号 | 局 | 有效'),
    sheet(
      `文号 | 解读标题 | 解读人 | 职务 | 联系电话 | 备注\n示府规〔2025〕2号 | 一 | ${name} | ${post} | ${phone} | ${more}`,
    ),
  ]);
  const interpreters = understood.policies[0]?.record.interpretations?.[0]?.interpreters ?? [];
  return [
    ...interpreters.map(({name: called = '', title = '', phone: call = '', hasLeft}) =>
      [called, title, call].join('/').concat(hasLeft === true ? '!' : ''),
    ),
    ...complaints(understood),
  ];
}

test('one interpreter, in every way a cell names one', () => {
  assert.deepEqual(people('王某', '副局长'), ['王某/副局长/0000-1']);
  assert.deepEqual(people('王某（副局长）'), ['王某/副局长/0000-1']);
  assert.deepEqual(people('副局长 王某'), ['王某/副局长/0000-1']);
  assert.deepEqual(people('王 某', '党组成员、副局长'), ['王 某/党组成员、副局长/0000-1']);
  assert.deepEqual(people('王某（0000-1234567）', '科员', ''), ['王某/科员/0000-1234567']);
  assert.deepEqual(people('王某', '科员', '0000-1234567转8001'), ['王某/科员/0000-1234567转8001']);
  assert.deepEqual(people('王某', '科员', '0000-1234567、0000-7654321'), [
    '王某/科员/0000-1234567、0000-7654321',
  ]);
});

test('one who has left', () => {
  for (const name of [
    '王某（已调离）',
    '王某(已退休)',
    '王某（调任县民政局）',
    '王某 已调离',
    '王某（副局长，已调离）',
  ])
    assert.match(people(name)[0] ?? '', /^王某\/.*!$/, name);
  assert.match(people('王某', '科员', '0000-1', '解读人已调离')[0] ?? '', /!$/);
  assert.doesNotMatch(people('王某', '科员', '0000-1', '已报备')[0] ?? '', /!$/);
});

test('several interpreters, their posts and telephones in the same order or shared', () => {
  assert.deepEqual(people('王某、李某', '局长、科员', '0000-1、0000-2'), [
    '王某/局长/0000-1',
    '李某/科员/0000-2',
  ]);
  assert.deepEqual(people('王某 李某', '副局长'), ['王某/副局长/0000-1', '李某/副局长/0000-1']);
  assert.deepEqual(people('王某⏎李某', '党组成员、副局长⏎科员', '0000-1⏎0000-2'), [
    '王某/党组成员、副局长/0000-1',
    '李某/科员/0000-2',
  ]);
  assert.deepEqual(people('王某（局长）、李某（已调离）'), ['王某/局长/0000-1', '李某//0000-1!']);
});

test('posts that fit nobody are told and kept', () => {
  assert.deepEqual(people('王某、李某、张某', '局长、科员'), [
    '王某/局长、科员/0000-1',
    '李某/局长、科员/0000-1',
    '张某/局长、科员/0000-1',
    'INTERPRETERS_UNEVEN 2 D',
  ]);
});

test('nobody at all', () => {
  assert.deepEqual(people('', '科员'), ['/科员/0000-1', 'INTERPRETER_NAME_MISSING 2 C']);
  assert.deepEqual(people('无', '', '/'), ['INTERPRETER_NAME_MISSING 2 C', 'INTERPRETER_PHONE_MISSING 2 E']);
});
