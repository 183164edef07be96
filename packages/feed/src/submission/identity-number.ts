const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const idCheckDigits = '10X98765432';

/** An identity number as typed, without spaces and full-width digits, its `X` a capital. */
export function foldIdentityNumber(typed: string): string {
  return typed.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
}

/**
 * Whether a text is a citizen's identity number (公民身份号码, GB 11643—1999): 18 characters, a day that exists and
 * the right check digit. Spaces, full-width digits and a small `x` do not matter. Numbers of 15 digits are no longer valid.
 */
export function isResidentIdNumber(typed: string): boolean {
  const number = foldIdentityNumber(typed);
  const [, year, month, day] = /^[1-9]\d{5}((?:18|19|20)\d\d)(\d\d)(\d\d)\d{3}[\dX]$/.exec(number) ?? [];
  if (year === undefined || !isDay(Number(year), Number(month), Number(day))) return false;
  const sum = idWeights.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return idCheckDigits[sum % 11] === number[17];
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const creditDigits = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Whether a text is a unified social credit code (统一社会信用代码, GB 32100—2015) with the right check digit. */
export function isCreditCode(typed: string): boolean {
  const code = foldIdentityNumber(typed);
  if (!/^[0-9A-HJ-NP-RTUW-Y]{2}\d{6}[0-9A-HJ-NP-RTUW-Y]{10}$/.test(code)) return false;
  const sum = creditWeights.reduce(
    (total, weight, index) => total + weight * creditDigits.indexOf(code[index] ?? ''),
    0,
  );
  return creditDigits[(31 - (sum % 31)) % 31] === code[17];
}

/** An identity number as it may be shown: the first six and the last two characters, the rest as `*`. */
export function maskIdentityNumber(number: string): string {
  return number.length < 10
    ? '*'.repeat(number.length)
    : `${number.slice(0, 6)}${'*'.repeat(number.length - 8)}${number.slice(-2)}`;
}
