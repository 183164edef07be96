import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Policy} from '@zwgk/feed';

import {complaints, notices, read, sheet} from '../testing/sheet.test.support.js';

const header = '政策名称 | 文号 | 发文机关 | 发布日期 | 施行日期 | 有效性 | 替代文件 | 对应事项';

function listed(rows: string) {
  return sheet(`${header}\n${rows}`, {name: '政策文件'});
}

function interpreted(rows: string) {
  return sheet(`文号 | 政策名称 | 解读标题 | 解读日期 | 解读人 | 职务 | 联系电话\n${rows}`, {
    name: '政策解读',
  });
}

const low = '低保实施细则 | 示府规〔2025〕2号 | 县政府办 | 2025-03-12 | 2025-04-15 | 有效期5年 | |';

function first({policies}: ReturnType<typeof read>): Policy {
  return policies[0]?.record ?? assert.fail('no policy');
}

test('an interpretation is counted in working days, and a late one told', () => {
  const days = (on: string): number | undefined => {
    const understood = read([
      listed('甲办法 | 示府规〔2026〕1号 | 局 | 2026-09-14 | | 有效 | |'),
      interpreted(`示府规〔2026〕1号 | | 解读 | ${on} | 甲某 | | 0000-1`),
    ]);
    const late = complaints(understood).filter((it) => it.startsWith('INTERPRETATION_LATE'));
    const {workingDaysAfter} = first(understood).interpretations?.[0] ?? {};
    assert.deepEqual(late, (workingDaysAfter ?? 0) > 10 ? ['INTERPRETATION_LATE 2 D'] : []);
    return workingDaysAfter;
  };
  // 2026-09-20 is worked for the holidays around it; 2026-09-25 to 27 and 10-01 to 07 are holidays.
  assert.deepEqual(['2026-09-14', '2026-09-22', '2026-10-10', '2026-10-16', '2026-09-01'].map(days), [
    0,
    7,
    15,
    20,
    undefined,
  ]);
});

test('only the first interpretation can be late', () => {
  const understood = read([
    listed(low),
    interpreted(
      '示府规〔2025〕2号 | | 跟踪解读 | 2025-09-10 | 甲某 | | 0000-1\n示府规〔2025〕2号 | | 解读 | 2025-03-12 | 甲某 | | 0000-1',
    ),
  ]);
  assert.deepEqual(complaints(understood), []);
});

test('what an interpretation lacks is told at its cell', () => {
  const understood = read([
    listed(low),
    interpreted(
      '示府规〔2025〕2号 | | 一 | 2025-03-12 | | 科员 | 0000-1\n示府规〔2025〕2号 | | 二 | 2025-03-12 | 甲某 | 科员 |',
    ),
  ]);
  assert.deepEqual(complaints(understood), ['INTERPRETER_NAME_MISSING 2 E', 'INTERPRETER_PHONE_MISSING 3 G']);
});

test('an interpretation without policy is told and left out; a policy without one is told and kept', () => {
  const understood = read([
    listed(`${low}\n救助办法 | 示府规〔2025〕6号 | 县政府办 | 2025-01-08 | | 有效 | |`),
    interpreted(
      '示府规〔2025〕2号 | | 一 | 2025-03-12 | 甲某 | | 0000-1\n示府规〔2025〕7号 | 不知名的办法 | 二 | 2025-03-12 | 甲某 | | 0000-1\n | | 《另一份没有列出的办法》解读 | 2025-03-12 | 甲某 | | 0000-1',
    ),
  ]);
  assert.deepEqual(complaints(understood), [
    'INTERPRETATION_ORPHAN 3 A',
    'INTERPRETATION_ORPHAN 4 A',
    'INTERPRETATION_MISSING 3',
  ]);
  assert.deepEqual(
    understood.policies.map(({record: {interpretations = []}}) => interpretations.length),
    [1, 0],
  );
});

test('names that disagree are joined by the number, and told', () => {
  const lists = listed(`${low}\n救助办法 | 示府规〔2025〕6号 | 县政府办 | 2025-03-12 | | 有效 | |`);
  const disagreeing = read([
    lists,
    interpreted('示府规〔2025〕2号 | 救助办法 | 一 | 2025-03-12 | 甲某 | | 0000-1'),
  ]);
  assert.equal(first(disagreeing).interpretations?.length, 1);
  assert.ok(complaints(disagreeing).includes('POLICY_NAMES_DISAGREE 2 B'));
  const mistyped = read([
    lists,
    interpreted('示府规〔2052〕2号 | 低保实施细则 | 一 | 2025-03-12 | 甲某 | | 0000-1'),
  ]);
  assert.equal(first(mistyped).interpretations?.length, 1);
  assert.ok(complaints(mistyped).includes('POLICY_NUMBER_DIFFERS 2 A'));
});

test('a title two policies bear leads to neither', () => {
  const understood = read([
    listed(
      '救助办法 | 示府规〔2020〕6号 | 局 | 2020-01-08 | | 失效 | |\n救助办法 | 示府规〔2025〕6号 | 局 | 2025-01-08 | | 有效 | |',
    ),
    interpreted(' | 救助办法 | 一 | 2025-01-08 | 甲某 | | 0000-1'),
  ]);
  assert.ok(complaints(understood).includes('POLICY_REF_AMBIGUOUS 2 B'));
});

test('the same policy and the same interpretation twice are published once', () => {
  const understood = read([
    listed(`${low}\n${low}`),
    interpreted(
      '示府规〔2025〕2号 | | 一 | 2025-03-12 | 甲某 | | 0000-1\n示府规〔2025〕2号 | | 一 | 2025-03-12 | 甲某 | | 0000-1',
    ),
  ]);
  assert.deepEqual(complaints(understood), ['DUPLICATE_DOCUMENT 3 A', 'DUPLICATE_INTERPRETATION 3 C']);
  assert.equal(first(understood).interpretations?.length, 1);
});

test('personal data in what explains a policy is left out, the rest is not', () => {
  const understood = read([
    listed(low),
    interpreted('示府规〔2025〕2号 | | 一 | 2025-03-12 | 甲某 | | 0000-1'),
    sheet('文号 | 意见建议 | 采纳情况 | 理由\n示府规〔2025〕2号 | 王某13800138000建议减少材料 | 采纳 | 已减'),
  ]);
  assert.ok(complaints(understood).includes('PERSONAL_DATA_IN_CELL 2 B'));
  assert.equal(JSON.stringify(understood.policies).includes('13800138000'), false);
});

test('ids stay when rows are moved and other rows come between', () => {
  const ids = (...sheets: Parameters<typeof read>[0][]) =>
    read(sheets.flat()).policies.flatMap(({record: {id, interpretations = []}}) => [
      id,
      ...interpretations.map((one) => one.id),
    ]);
  const row = '示府规〔2025〕2号 | | 一 | 2025-03-12 | 甲某 | | 0000-1';
  const alone = ids(listed(low), interpreted(row));
  const among = ids(
    interpreted(`示府规〔2025〕6号 | | 二 | 2025-03-12 | 甲某 | | 0000-1\n${row}`),
    listed(`救助办法 | 示府规〔2025〕6号 | 局 | 2025-03-12 | | 有效 | |\n${low}`),
  );
  assert.deepEqual(
    alone.filter((id) => !among.includes(id)),
    [],
  );
});

test('elements that are blank are named, and nothing is said of a table that has no column for them', () => {
  const understood = read([
    listed(low),
    interpreted('示府规〔2025〕2号 | | 一 | 2025-03-12 | 甲某 | | 0000-1'),
    sheet('文号 | 背景依据 | 目标任务 | 注意事项\n示府规〔2025〕2号 | 背景如下 | | 注意如下'),
  ]);
  assert.deepEqual(
    notices(understood).filter((code) => code.startsWith('ELEMENT')),
    ['ELEMENT_EMPTY'],
  );
  assert.match(understood.issues.find(({code}) => code === 'ELEMENT_EMPTY')?.message ?? '', /目标任务/);
});
