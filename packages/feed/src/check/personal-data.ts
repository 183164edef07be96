import type {Agency, Policy, Publisher} from '../schemas.js';
import {type Candidate, findNumbers, type FoundNumber, type NumberRule} from './find-numbers.js';
import {numberRuns} from './number-run.js';

/** What was found. */
export type PersonalDataKind = 'identityNumber' | 'bankCard' | 'mobilePhone';

/** A place in a text that holds personal data. */
export type PersonalData = FoundNumber<PersonalDataKind>;

/** Names of the kinds, for messages. */
export const personalDataNames: Readonly<
  Record<PersonalDataKind, {readonly zh: string; readonly en: string}>
> = {
  identityNumber: {zh: '公民身份号码', en: 'an identity number'},
  bankCard: {zh: '银行卡号', en: 'a bank card number'},
  mobilePhone: {zh: '个人手机号码', en: 'a mobile phone number'},
};

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Whether the last character is the one GB 11643 computes from the 17 before it. */
function hasIdentityChecksum(digits: string): boolean {
  let sum = 0;
  weights.forEach((weight, index) => {
    sum += weight * Number(digits[index]);
  });
  return '10X98765432'[sum % 11] === digits[17];
}

function isBirthDate(digits: string): boolean {
  return /^(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(digits);
}

/** Luhn's checksum (ISO/IEC 7812). */
function hasLuhnChecksum(digits: string): boolean {
  let sum = 0;
  for (let index = digits.length - 1, double = false; index >= 0; index--, double = !double) {
    const digit = Number(digits[index]) * (double ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

/**
 * 18 characters with a birth date. Without a label its checksum must be right, and its region must not be a whole
 * province or city: serial numbers of authorities are built from those and a date.
 */
function isIdentityNumber({digits, before}: Candidate): boolean {
  if (!/^\d{17}[\dX]$/.test(digits) || !isBirthDate(digits.slice(6, 14))) return false;
  if (/身份|證件號|证件号/.test(before)) return true;
  return hasIdentityChecksum(digits) && digits.slice(4, 6) !== '00';
}

/** The 15 digits of before 1999 have no checksum: only a label tells them from other numbers. */
function isOldIdentityNumber({digits, before}: Candidate): boolean {
  return /^\d{15}$/.test(digits) && isBirthDate(`19${digits.slice(6, 12)}`) && /身份|证件号/.test(before);
}

/** Cards of China UnionPay; others, and their rarer lengths, only where a label says so. */
function isBankCard({digits, groups, before}: Candidate): boolean {
  if (!/^\d{16,19}$/.test(digits) || !hasLuhnChecksum(digits)) return false;
  if (groups.length > 1 && !groups.slice(0, -1).every((group) => group.digits.length === 4)) return false;
  if (/卡号|账号|帐号|账户|帐户|銀行|银行/.test(before)) return /^[3-69]/.test(digits);
  return /^(62(\d{14}|\d{17})|9558\d{15})$/.test(digits);
}

/** Not an amount, a decimal number, or a part of a word or address. */
function isMobilePhone({digits, groups, before, after}: Candidate): boolean {
  if (!/^1[3-9]\d{9}$/.test(digits)) return false;
  if (groups.length > 1 && groups.map((group) => group.digits.length).join() !== '3,4,4') return false;
  return (
    !/[A-Za-z_/=.,¥￥$第]$/.test(before) && !/^([A-Za-z_/]|[.,]\d|\s?[元万亿千百吨克公平㎡%％号])/.test(after)
  );
}

const rules: readonly NumberRule<PersonalDataKind>[] = [
  {kind: 'identityNumber', lengths: [18], test: isIdentityNumber},
  {kind: 'identityNumber', lengths: [15], test: isOldIdentityNumber},
  {kind: 'bankCard', lengths: [16, 17, 18, 19], test: isBankCard},
];

/**
 * The numbers among a feed's declared contacts, those of interpreters (解读人) included: a telephone there is public even
 * when it is a mobile one.
 */
export function officialNumbers(
  publisher: Publisher,
  agencies: readonly Agency[],
  policies: readonly Policy[] = [],
): ReadonlySet<string> {
  const interpretations = policies.flatMap((policy) => policy.interpretations ?? []);
  const contacts = [
    publisher.phone,
    ...agencies.flatMap(({phone, fax}) => [phone, fax]),
    ...interpretations.flatMap(({interpreters = []}) => interpreters.map(({phone}) => phone)),
  ];
  return new Set(
    contacts.flatMap((contact) =>
      numberRuns(contact ?? '').map(({groups}) => groups.map((group) => group.digits).join('')),
    ),
  );
}

/**
 * Finds identity numbers, bank cards and mobile phone numbers in a text, also with spaces inside.
 *
 * Landlines, dates, amounts, document numbers (文号) and unified social credit codes (统一社会信用代码) are left alone.
 * The time is linear in the length of the text.
 *
 * @param official - Digits of declared contacts, see {@link officialNumbers}: mobile phones that may be published.
 */
export function findPersonalData(
  text: string,
  official: ReadonlySet<string> = new Set(),
): readonly PersonalData[] {
  const isPrivate = (candidate: Candidate): boolean =>
    isMobilePhone(candidate) && !official.has(candidate.digits);
  return findNumbers(text, [...rules, {kind: 'mobilePhone', lengths: [11], test: isPrivate}]);
}
