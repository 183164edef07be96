import {randomInt} from 'node:crypto';

/** Digits and letters that are not mistaken for one another, read or heard. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A code of 80 random bits, four groups of four: nobody guesses one, and it can be read out on the phone. */
export function newReceiptCode(): string {
  const group = (): string => Array.from({length: 4}, () => alphabet[randomInt(alphabet.length)]).join('');
  return Array.from({length: 4}, group).join('-');
}
