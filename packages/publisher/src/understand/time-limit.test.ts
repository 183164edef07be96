import assert from 'node:assert/strict';
import {test} from 'node:test';

import {timeLimitOf} from './time-limit.js';

function meaning(text: string): unknown {
  const {type, timeLimit} = timeLimitOf(text);
  const {text: kept, ...rest} = timeLimit;
  assert.equal(kept, text);
  return type === 'damaged' ? 'damaged' : rest;
}

const wordings: readonly (readonly [string, unknown])[] = [
  ['信息形成或者变更之日起20个工作日内', {workingDays: 20, from: 'formed'}],
  ['信息形成(变更)20个工作日内', {workingDays: 20, from: 'formed'}],
  ['信息形成（变更）２０个工作日內', {workingDays: 20, from: 'formed'}],
  ['自信息形成或者变更之日起二十个工作日内', {workingDays: 20, from: 'formed'}],
  ['制定或获取信息之日起10个工作日内', {workingDays: 10, from: 'obtained'}],
  ['作出行政决定之日起7个工作日内', {workingDays: 7, from: 'decided'}],
  ['本级人民代表大会或其常务委员会批准后20日内', {days: 20, from: 'approved'}],
  ['采购合同签订之日起2个工作日内', {workingDays: 2, from: 'signed'}],
  ['收到应急信息后24小时内', {hours: 24, from: 'received'}],
  ['自收到申请之日起20个工作日内公开', {workingDays: 20, from: 'received'}],
  ['调查结果确认后5个工作日内', {workingDays: 5, from: 'determined'}],
  ['20个工作日', {workingDays: 20}],
  ['制定或获取信息之日起10个工作日内，公示7个工作日', {workingDays: 10, from: 'obtained'}],
  ['制定或获取信息之日起10个工作日内，公示不少于7个工作日', {workingDays: 10, from: 'obtained'}],
  ['信息形成之日起20个工作日内公开；其中行政许可决定自作出之日起7个工作日内公示', {}],
  ['批前公示不少于30日；规划批准后20个工作日内公布', {workingDays: 20, from: 'approved'}],
  ['每季度公开一次', {every: 'quarter'}],
  ['每月10日前', {every: 'month'}],
  ['每年1月31日前', {every: 'year'}],
  ['每半年至少更新1次', {every: 'halfYear'}],
  ['按季度公开', {every: 'quarter'}],
  ['实时公开', {immediate: true}],
  ['即时公开', {immediate: true}],
  ['及时公开', {}],
  ['长期公开(动态调整)', {}],
  ['按进展情况及时公开', {}],
  ['提前一周发布', {}],
  ['随采购公告、采购文件公开', {}],
  ['当日内公开', {}],
  ['规定时限内公开', {}],
  ['法定工作日内', {}],
  ['次月10日前', {}],
  ['3个月内', {}],
  ['一周内', {days: 7}],
  ['2024年3月1日起10个工作日内', {workingDays: 10, from: 'other'}],
  ['不适用', {absent: 'notApplicable'}],
  ['无', {absent: 'none'}],
  ['信息形成之日起 个工作日内公开', 'damaged'],
  ['信息形成之日起个工作日内', 'damaged'],
  ['信息形成之日起XX个工作日内', 'damaged'],
  ['信息形成之日起__个工作日内', 'damaged'],
  ['信息形成之日起？个工作日内', 'damaged'],
  ['信息形成之日起 日内公开', 'damaged'],
  ['信息形成之日起2O个工作日内', 'damaged'],
  ['收到后 小时内', 'damaged'],
  ['？？', 'damaged'],
  ['自信息形成之日起', 'damaged'],
  ['信息形成之日起20个工作', 'damaged'],
  ['20', 'damaged'],
];

test('time limits as counties word them', () => {
  for (const [text, expected] of wordings) assert.deepEqual([text, meaning(text)], [text, expected]);
});

test('a number whose unit stands in the header', () => {
  assert.deepEqual(timeLimitOf('20', '公开时限（工作日）').timeLimit, {text: '20个工作日', workingDays: 20});
  assert.deepEqual(timeLimitOf('7', '公开时限（天）').timeLimit, {text: '7日', days: 7});
});

test('a long text takes no longer than a short one', () => {
  const started = process.cpuUsage();
  for (const text of ['每年'.repeat(500_000), '1'.repeat(1_000_000), '个工作日'.repeat(250_000)])
    timeLimitOf(text);
  assert.ok(process.cpuUsage(started).user < 2_000_000);
});
