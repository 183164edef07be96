import type {TimeLimit, TimeLimitOrigin} from '@zwgk/feed';

import {numberOf} from './chinese-number.js';
import {simplify} from './simplify.js';
import {absenceOf} from './text.js';

/** What a time limit says; `damaged` where a number was lost, so that nobody could keep it. */
export type TimeLimitReading =
  | {readonly type: 'read'; readonly timeLimit: TimeLimit}
  | {readonly type: 'damaged'; readonly timeLimit: TimeLimit};

const numeral = '[0-9一二两三四五六七八九十百廿〇零]';
const quantity = new RegExp(
  `(${numeral}{1,5})(个)?(工作日|工作天|自然日|日历日|日历天|小时|周|星期|日|天)`,
  'g',
);
/** A unit in front of which a number must stand, and what may stand there instead of one. */
const counted = /(.?.?)(?:个(?:工作日|工作天|自然日|小时|月)|日(?:历?日|历天)?内|天内|小时内)/g;
const numberBefore = /[0-9一二两三四五六七八九十百〇零廿数几每半多整若干]$/;
const wordBefore = /(?:下一|上一|[当即同次每本翌工作生时定期限近周末月历然整节假前首近隔]|规定|一定|法定)$/;
const placeholder =
  /[_＿?？*×□○]{1,20}个?(?:工作日|日|天|小时|月)|(?:^|[^a-z])[xn]{1,4}个?(?:工作日|日|天|小时)/;
const misread = /(?:[0-9][ol]|[ol][0-9])[0-9ol]{0,3}个?(?:工作日|日|天|小时)/;
const cutOff =
  /个工作$|个工$|起[,，]?内|(?:之日起|后)$|起日内|[起后](?:的)?工作日内|(?:^|[^0-9])年月日|(?:^|[^0-9一二三四五六七八九十每逐当次本])月日前/;

const recurrences: readonly (readonly [RegExp, NonNullable<TimeLimit['every']>])[] = [
  [/[每按逐](?:个)?半年|半年(?:至少)?(?:公开|更新|公布|一次)/, 'halfYear'],
  [/[每按逐](?:个)?季度?|季度(?:公开|更新|公布|报)/, 'quarter'],
  [/[每按逐](?:个)?月(?!内)|月度(?:公开|更新|公布)/, 'month'],
  [/[每按逐](?:个)?(?:周|星期)/, 'week'],
  [/[每按逐](?:个)?年(?:度)?|年度(?:公开|更新|公布)/, 'year'],
];

const origins: readonly (readonly [RegExp, TimeLimitOrigin])[] = [
  [/合同|签订|签署|签约/, 'signed'],
  [/收到|申请之日|受理|接到/, 'received'],
  [/作出|做出|决定|处罚|许可/, 'decided'],
  [/批准|批复|核准|审批|审议通过|表决通过/, 'approved'],
  [/形成|变更|产生|生成/, 'formed'],
  [/制作|制定|获取|获得|取得|印发/, 'obtained'],
  [/确定|确认|结果|结束|完成|评审/, 'determined'],
  [/起|后/, 'other'],
];

/** Longest wording worth reading. */
const longest = 1000;

/**
 * Reads a time limit (公开时限); to a bare number the unit in the header is added. Vague wordings (及时公开) stay text; two different limits in one wording too,
 * because no single number would be true.
 */
export function timeLimitOf(text: string, headerWords = ''): TimeLimitReading {
  const absent = absenceOf(text);
  if (absent !== undefined) return {type: 'read', timeLimit: {text, absent}};
  const said = simplify(text.slice(0, longest).normalize('NFKC')).replace(/\s/g, '').toLowerCase();
  const days = /^\d{1,3}$/.test(said) ? Number(said) : undefined;
  if (days !== undefined) {
    const limit = /工作日/.test(headerWords)
      ? {text: `${text}个工作日`, workingDays: days}
      : /[天日]/.test(headerWords)
        ? {text: `${text}日`, days}
        : undefined;
    return limit === undefined ? {type: 'damaged', timeLimit: {text}} : {type: 'read', timeLimit: limit};
  }
  if (isDamaged(said)) return {type: 'damaged', timeLimit: {text}};
  return {type: 'read', timeLimit: {text, ...quantityIn(said), ...recurrenceIn(said), ...immediacyIn(said)}};
}

function isDamaged(said: string): boolean {
  if (!/[\u4e00-\u9fffa-z0-9]/.test(said)) return true;
  if (placeholder.test(said) || misread.test(said) || cutOff.test(said)) return true;
  return [...said.matchAll(counted)].some(
    ([, before = '']) => !numberBefore.test(before) && !wordBefore.test(before),
  );
}

type Quantity = Pick<TimeLimit, 'workingDays' | 'days' | 'hours' | 'from'>;

function quantityIn(said: string): Quantity {
  const found: Quantity[] = [];
  for (const match of said.matchAll(quantity)) {
    const [whole, numerals = '', , unit = ''] = match;
    const before = said.slice(Math.max(0, match.index - 40), match.index);
    const after = said.slice(match.index + whole.length, match.index + whole.length + 4);
    const amount = numberOf(numerals);
    if (amount === undefined || !isLimit(before, after, unit)) continue;
    found.push({...measured(amount, unit), ...originIn(before)});
  }
  const [first, ...more] = found;
  if (first === undefined) return {};
  return more.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : {};
}

/** Not a date (1月31日), a point in a month (每月10日前), a duration (公示7个工作日) or a time ahead (提前一周). */
function isLimit(before: string, after: string, unit: string): boolean {
  if (/(?:月|第|年)$/.test(before)) return false;
  if (
    /(?:公示|公示期|公告|展示|不少于|不得少于|至少|提前|少于|连续)(?:不少于|不得少于|至少)?(?:为)?$/.test(
      before,
    )
  ) {
    return false;
  }
  return !(unit === '日' && /^(?:前|之前|以前)/.test(after) && /每.?$/.test(before));
}

function measured(amount: number, unit: string): Quantity {
  switch (unit) {
    case '工作日':
    case '工作天':
      return {workingDays: amount};
    case '小时':
      return {hours: amount};
    case '周':
    case '星期':
      return {days: amount * 7};
    default:
      return {days: amount};
  }
}

function originIn(before: string): Pick<TimeLimit, 'from'> {
  const clause = before.split(/[;；。,，]/).pop() ?? '';
  const origin = origins.find(([words]) => words.test(clause));
  return origin === undefined ? {} : {from: origin[1]};
}

function recurrenceIn(said: string): Pick<TimeLimit, 'every'> {
  const recurrence = recurrences.find(([words]) => words.test(said));
  return recurrence === undefined ? {} : {every: recurrence[1]};
}

function immediacyIn(said: string): Pick<TimeLimit, 'immediate'> {
  return /即时|实时|立即|当场|即刻|第一时间/.test(said) ? {immediate: true} : {};
}
