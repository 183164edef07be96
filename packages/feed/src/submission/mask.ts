import {type Candidate, findNumbers, type NumberRule} from '../check/find-numbers.js';

/** What is masked: an identity number (公民身份号码), or a telephone number of a person. */
export type MaskedKind = 'identityNumber' | 'phone';

/** A masked place of a text, in UTF-16 code units; the same in the text as it was and as it is now. */
export interface Masked {
  readonly type: MaskedKind;
  readonly start: number;
  readonly end: number;
}

/** A text without personal numbers, and where they stood. */
export interface MaskedText {
  readonly text: string;
  readonly masked: readonly Masked[];
}

const provinces = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|91)/;
const birthDay = /^(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/;

/**
 * A province, no whole city, and a birth date. A wrong check digit does not count: most often it is a real number with a
 * slip in it, and what is masked in vain loses nothing.
 */
function isIdentityNumber({digits}: Candidate): boolean {
  const date = digits.length === 18 ? digits.slice(6, 14) : `19${digits.slice(6, 12)}`;
  return (
    provinces.test(digits) &&
    digits.slice(4, 6) !== '00' &&
    /^(18|19|20)/.test(date) &&
    birthDay.test(date.slice(4))
  );
}

/** Not an amount or a part of a decimal number. */
function isNoAmount({before, after}: Candidate): boolean {
  return !/([¥￥$]|\d[.,])$/.test(before) && !/^([.,]\d|\s?[元万亿%％])/.test(after);
}

/** A mobile telephone, also with the country before it. */
function isMobilePhone(candidate: Candidate): boolean {
  return /^((00)?86)?1[3-9]\d{9}$/.test(candidate.digits) && isNoAmount(candidate);
}

/** A fixed telephone with its area code, which is three digits in the largest cities and four elsewhere. */
function isFixedPhone(candidate: Candidate): boolean {
  return (
    /^(0|(00)?860?)((10|2\d)[2-8]\d{7}|[3-9]\d\d[2-8]\d{6,7})$/.test(candidate.digits) &&
    isNoAmount(candidate)
  );
}

const rules: readonly NumberRule<MaskedKind>[] = [
  {kind: 'identityNumber', lengths: [18, 15], test: isIdentityNumber},
  {kind: 'phone', lengths: [15, 13, 11], test: isMobilePhone},
  {kind: 'phone', lengths: [16, 15, 14, 13, 12, 11], test: isFixedPhone},
];

/**
 * Puts asterisks in the place of identity numbers (18 and 15 digits) and of telephone numbers (mobile ones, and fixed
 * ones with their area code), also where they have full-width digits, spaces, hyphens or brackets inside.
 *
 * The form does this before it sends and tells the writer; the service does it again with what reaches it otherwise.
 * The text keeps its length, and masking it twice changes nothing more. Service numbers like 12345, document numbers
 * (文号), dates and amounts are left alone.
 */
export function maskPersonalData(text: string): MaskedText {
  // Area codes stand in brackets as often as not; each becomes what divides digits, in its place.
  const found = findNumbers(text.replace(/[()（）+]/g, ' '), rules);
  const masked = found.map(({kind, start, end}): Masked => ({type: kind, start, end}));
  const parts = found.map(({start, end}, index) => {
    const hidden = text.slice(start, end).replace(/[\dXx０-９Ｘｘ]/g, '*');
    return text.slice(found[index - 1]?.end ?? 0, start) + hidden;
  });
  return {text: parts.join('') + text.slice(found[found.length - 1]?.end ?? 0), masked};
}
