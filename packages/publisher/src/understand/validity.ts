import {type DisclosureDocument, findCodes, validityList} from '@zwgk/feed';

import {numberOf} from './chinese-number.js';
import {dateOf, lastDayOf} from './date.js';
import {isReleased} from './release.js';
import {bareKeyOf, isStated, keyOf} from './text.js';

type Validity = NonNullable<DisclosureDocument['validity']>;

/** What a cell says about validity (有效性). */
export type ValidityReading =
  | {
      readonly type: 'read';
      readonly validity?: Validity;
      readonly validUntil?: string;
      readonly onTrial?: true;
      /** Its last day has passed, though nothing says that it lapsed. */
      readonly elapsed?: true;
    }
  | {readonly type: 'unknown'};

const codes: readonly Validity[] = ['inForce', 'lapsed', 'repealed', 'amended'];
const day = String.raw`(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)`;
const term =
  /(?:有效期|期限|试行期?|暂行|施行|执行|之日起|^|[,，;；])(?:限)?(?:为)?([\d一二两三四五六七八九十]{1,3})(?:个)?(年|月)/;
const until = new RegExp(
  `(?:至|到|截至|截止|止于|[-—–~～])(${day}|\\d{4}年\\d{1,2}月|\\d{4}年?)(?:止|为止|底)?(?:[,，;；]|$)`,
);
const ending = new RegExp(`(?:于|自)?(${day})(?:起|后)?(?:自动)?(?:失效|到期|届满|止)`);
const notYet = /^(?:尚未|暂未|未|还未|待|即将)(?:施行|实施|生效|执行)/;

/**
 * Reads validity: a state, a term (试行2年, 有效期5年) or a last day.
 *
 * @param effectiveOn - Day the document took effect; without it a term has no last day, and none is guessed.
 * @param today - Tells a last day that has passed.
 */
export function validityOf(text: string, effectiveOn: string | undefined, today: string): ValidityReading {
  if (!isStated(text)) return {type: 'read'};
  const key = keyOf(text);
  const code = stateIn(key, text);
  const clause = key
    .replace(/[()]/g, ',')
    .replace(/[,。]+$/, '')
    .replace(/:/g, '');
  const onTrial = /试行|暂行/.test(key) ? ({onTrial: true} as const) : {};
  const end = lastDayIn(clause, effectiveOn);
  if (code !== undefined) {
    const isHeld = code === 'inForce' && end !== undefined;
    return {type: 'read', ...onTrial, ...(isHeld ? endingOn(end, today) : {validity: code})};
  }
  if (notYet.test(key))
    return effectiveOn === undefined ? {type: 'read'} : {type: 'read', validity: 'inForce'};
  if (end !== undefined) return {type: 'read', ...onTrial, ...endingOn(end, today)};
  if (term.test(clause)) return {type: 'read', ...onTrial};
  if (/^长期(?:有效|执行)?$|^永久(?:有效)?$/.test(key)) return {type: 'read', validity: 'inForce'};
  const isPlain = 'onTrial' in onTrial && key.length <= 4;
  return isPlain || isReleased(text) || effectiveDayIn(text, {}) !== undefined || fromDay.test(key)
    ? {type: 'read', ...onTrial}
    : {type: 'unknown'};
}

/** A state said by its name, or in a sentence about it: 已被示府规〔2024〕5号废止. */
function stateIn(key: string, text: string): Validity | undefined {
  const listed = /[/、,或]/.test(key)
    ? []
    : [...findCodes(validityList, key), ...findCodes(validityList, bareKeyOf(text))];
  const code = codes.find((known) => listed.includes(known));
  if (code !== undefined) return code;
  if (/^[^至到]*已(?:于|自|经|在)?[^至到]*失效/.test(key)) return 'lapsed';
  if (until.test(key) || ending.test(key) || /施行|执行|同时/.test(key)) return undefined;
  if (/废止|撤销|替代|取代|代替/.test(key)) return 'repealed';
  if (/^[^/、,或]*失效|已?(?:到期|过期|届满)$/.test(key)) return 'lapsed';
  return /(?:已|被|经).{0,40}(?:修改|修订|修正)/.test(key) ? 'amended' : undefined;
}

function lastDayIn(clause: string, effectiveOn: string | undefined): string | undefined {
  const stated = until.exec(clause)?.[1] ?? ending.exec(clause)?.[1];
  const last = stated === undefined ? undefined : dateOf(stated);
  if (last?.type === 'date') return last.date;
  const [, words = '', unit] = term.exec(clause) ?? [];
  const length = numberOf(words);
  if (length === undefined || effectiveOn === undefined) return undefined;
  return lastDayOf(effectiveOn, unit === '年' ? length * 12 : length);
}

const fromDay = /^(?:自|从).{1,20}(?:起|后)(?:正式)?(?:施行|实施|执行|生效|试行)$/;
const stated = new RegExp(
  `^(?:本?(?:办法|规定|细则|方案|文件|政策))?(?:自|从|于)?(${day})(?:起|开始)?(?:正式)?(?:施行|实施|执行|生效|试行)`,
);

/** A first and a last day. */
const spanned = new RegExp(`^(${day})(?:至|到|[-—–~～])(?:${day})`);

/**
 * The day a document takes effect, as a sentence says it: 自2025年4月15日起施行, or 自发布之日起施行, which is the day it
 * was published. `undefined` where nothing is said, or nothing that can only mean one day.
 */
export function effectiveDayIn(
  text: string,
  {
    writtenOn,
    publishedOn,
  }: {readonly writtenOn?: string | undefined; readonly publishedOn?: string | undefined},
): string | undefined {
  const key = keyOf(text);
  const written = (stated.exec(key) ?? spanned.exec(key))?.[1];
  const reading = written === undefined ? undefined : dateOf(written);
  if (reading?.type === 'date') return reading.date;
  if (/^(?:自|从)?(?:发布|公布)之日起(?:施行|实施|执行|生效|试行)/.test(key)) return publishedOn;
  if (/^(?:自|从)?(?:印发|发文|成文)之日起(?:施行|实施|执行|生效|试行)/.test(key)) return writtenOn;
  return undefined;
}

/** The state that follows from a last day. */
export function endingOn(
  validUntil: string,
  today: string,
): {readonly validity: Validity; readonly validUntil: string; readonly elapsed?: true} {
  const isPast = validUntil < today.slice(0, validUntil.length);
  return isPast ? {validity: 'lapsed', validUntil, elapsed: true} : {validity: 'inForce', validUntil};
}
