import assert from 'node:assert/strict';
import {test} from 'node:test';

import type {Cell} from '../../table/sheet.js';
import {read, sheet} from '../testing/sheet.test.support.js';

const traps = [
  '同上',
  ' ',
  '《',
  '《甲》',
  '示府规〔2025〕2号、',
  '1',
  '((',
  '（甲）',
  'http://',
  '8:30-12:00，',
  '0000-1234567转',
  '有效期',
  '自2025年1月1日起',
  '问：',
  '、\n',
  '2025.02.17—',
].map((words) => words.repeat(Math.ceil(1_000_000 / words.length)));

/** Processor seconds an action takes; other work on the machine does not count. */
function seconds(action: () => void): number {
  const before = process.cpuUsage();
  action();
  return process.cpuUsage(before).user / 1_000_000;
}

const tables = [
  '政策名称 | 文号 | 发文机关 | 发布日期 | 施行日期 | 有效性 | 替代文件 | 附件',
  '政策名称 | 文号 | 解读标题 | 解读类型 | 解读形式 | 解读日期 | 解读人 | 职务 | 联系电话 | 办公时间 | 解读链接 | 媒体链接',
  '文号 | 背景依据 | 目标任务 | 注意事项',
  '文号 | 事项 | 旧政策 | 新政策',
  '文号 | 征集时间 | 收到意见数 | 意见建议 | 采纳情况 | 理由',
  '文号 | 问 | 答',
];

test('a million characters in any cell of a table of policies take no time to speak of', () => {
  for (const header of tables) {
    const letters = 'BCDEFGHIJKL'.slice(0, header.split('|').length - 1).split('');
    for (const trap of traps) {
      const cells = Object.fromEntries(
        letters.map((letter): [string, Cell] => [`${letter}2`, {text: trap, type: 'text'}]),
      );
      const drawn = sheet(`${header}\n示府规〔2025〕2号`, {cells});
      assert.ok(seconds(() => void read(drawn)) < 4, `${header.slice(0, 12)} ${trap.slice(0, 12)}`);
    }
  }
});

test('a million characters beside the labels of a form take none either', () => {
  for (const trap of traps) {
    const cells: Readonly<Record<string, Cell>> = Object.fromEntries(
      [1, 2, 3, 4].map((row): [string, Cell] => [`B${row}`, {text: trap, type: 'text'}]),
    );
    const drawn = sheet('政策名称 | 甲\n文号 | 甲\n征集时间 | 甲\n解读人 | 甲', {cells});
    assert.ok(seconds(() => void read(drawn)) < 4, trap.slice(0, 12));
  }
});

test('twenty thousand interpretations of as many policies take seconds', () => {
  const numbers = Array.from({length: 20_000}, (_, at) => `示府规〔2025〕${at + 1}号`);
  const policies = numbers.map((number, at) => `办法${at} | ${number} | 局 | 2025-03-12 | 有效期5年`);
  const interpretations = numbers.map((number, at) => `${number} | 解读${at} | 2025-03-13 | 甲某 | 0000-1`);
  const sheets = [
    sheet(`政策名称 | 文号 | 发文机关 | 发布日期 | 有效性\n${policies.join('\n')}`),
    sheet(`文号 | 解读标题 | 解读日期 | 解读人 | 联系电话\n${interpretations.join('\n')}`),
  ];
  let count = 0;
  assert.ok(seconds(() => (count = read(sheets).policies.length)) < 20);
  assert.equal(count, 20_000);
});
