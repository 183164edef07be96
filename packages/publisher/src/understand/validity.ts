import {type DisclosureDocument, findCodes, validityList} from '@zwgk/feed';

import {numberOf} from './chinese-number.js';
import {dateOf, lastDayOf} from './date.js';
import {absenceOf, bareKeyOf, keyOf} from './text.js';

type Validity = NonNullable<DisclosureDocument['validity']>;

/** What a cell says about validity (有效性). */
export type ValidityReading =
  | {
      readonly type: 'read';
      readonly validity?: Validity;
      readonly validUntil?: string;
      readonly onTrial?: true;
    }
  | {readonly type: 'unknown'};

const codes: readonly Validity[] = ['inForce', 'lapsed', 'repealed', 'amended'];
const term = /(试行|暂行)?(?:有效期|期限|期)?(?:为)?([\d一二两三四五六七八九十]{1,3})年/;
const until = /(?:有效期?)?(?:至|到|截至|截止)(.{6,14}?)(?:止|为止)?$/;

/**
 * Reads validity: a state, a term (试行2年, 有效期5年) or a last day.
 *
 * @param effectiveOn - Day the document took effect; without it a term has no last day, and none is guessed.
 * @param today - Tells a last day that has passed.
 */
export function validityOf(text: string, effectiveOn: string | undefined, today: string): ValidityReading {
  if (text === '' || absenceOf(text) !== undefined) return {type: 'read'};
  const key = keyOf(text);
  const listed = /[/、,或]/.test(key)
    ? []
    : [...findCodes(validityList, key), ...findCodes(validityList, bareKeyOf(text))];
  const code = codes.find((known) => listed.includes(known));
  if (code !== undefined) return {type: 'read', validity: code};
  const onTrial = /试行|暂行/.test(key) ? ({onTrial: true} as const) : {};
  const stated = until.exec(key)?.[1];
  const last = stated === undefined ? undefined : dateOf(stated);
  if (last?.type === 'date') return {type: 'read', ...onTrial, ...endingOn(last.date, today)};
  const years = numberOf(term.exec(key)?.[2] ?? '');
  if (years !== undefined) {
    const end = effectiveOn === undefined ? undefined : lastDayOf(effectiveOn, years);
    return {type: 'read', ...onTrial, ...(end === undefined ? {} : endingOn(end, today))};
  }
  if (/^长期(?:有效)?$|^永久(?:有效)?$/.test(key)) return {type: 'read', validity: 'inForce'};
  return 'onTrial' in onTrial && key.length <= 4 ? {type: 'read', ...onTrial} : {type: 'unknown'};
}

/** The state that follows from a last day. */
export function endingOn(
  validUntil: string,
  today: string,
): {readonly validity: Validity; readonly validUntil: string} {
  return {validity: validUntil < today.slice(0, validUntil.length) ? 'lapsed' : 'inForce', validUntil};
}
