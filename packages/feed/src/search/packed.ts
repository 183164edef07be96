/**
 * Numbers from 0 as printable ASCII text that needs no escape in JSON: small ones take one character.
 *
 * A digit is a character from `!` to `}` without `"` and `\`, in the order of ASCII: 91 of them, of value 0 to 90. A
 * digit below 64 is a number. A digit d from 64 begins a longer one, of value d + 27 × the number that follows, which is
 * written the same way. So numbers up to 63 take one character, up to 1,791 two, up to 48,447 three.
 */

/** Numbers that take one digit. */
export const firstLong = 64;
/** Digits that begin a longer number. */
export const longDigits = 27;

const alphabet = Array.from({length: 93}, (_, index) => String.fromCharCode(0x21 + index))
  .filter((character) => character !== '"' && character !== '\\')
  .join('');

/** Value of each digit by its character code; 0 for what is no digit. */
export const digitValues = Uint8Array.from({length: 128}, (_, code) =>
  Math.max(0, alphabet.indexOf(String.fromCharCode(code))),
);

/** Character code of each digit. */
export const digitCodes = Uint8Array.from(alphabet, (digit) => digit.charCodeAt(0));

/** Writes numbers one after the other. */
export function packNumbers(numbers: Iterable<number>): string {
  let text = '';
  for (const number of numbers) text += packNumber(number);
  return text;
}

function packNumber(number: number): string {
  if (number < firstLong) return alphabet.charAt(number);
  const more = number - firstLong;
  return alphabet.charAt(firstLong + (more % longDigits)) + packNumber(Math.floor(more / longDigits));
}

/**
 * Reads numbers one after the other. What is no digit counts as 0 and a number that breaks off ends there: a damaged
 * file gives wrong numbers, never an error or a loop without end.
 */
export function unpackNumbers(text: string): Uint32Array {
  const numbers = new Uint32Array(text.length);
  let count = 0;
  for (let at = 0; at < text.length;) {
    let digit = digitValue(text, at++);
    let number = digit;
    for (let scale = longDigits; digit >= firstLong && at < text.length; scale *= longDigits) {
      digit = digitValue(text, at++);
      number += digit * scale;
    }
    numbers[count++] = number;
  }
  return numbers.subarray(0, count);
}

function digitValue(text: string, at: number): number {
  return digitValues[text.charCodeAt(at)] ?? 0;
}
