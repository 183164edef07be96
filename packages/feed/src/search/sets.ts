import {type Bits, noBits, setBit} from './bits.js';
import {digitValues, packNumbers, unpackNumbers} from './packed.js';

/** Begins a set that is written as bits: no digit of a number. */
const bitsMark = '~';
/** Positions a digit holds in a set written as bits. */
const bitsPerDigit = 6;

/**
 * Writes a set of positions, rising, in whichever way is shorter: as packed numbers, each how many positions lie
 * between one and the one before; or as `~` and digits of six positions each, the lowest bit the first. The length of
 * neither depends on that of the list.
 */
export function packSet(positions: ArrayLike<number>): string {
  let before = -1;
  const gaps = Array.from(positions, (position) => {
    const gap = position - before - 1;
    before = position;
    return gap;
  });
  return shorterSet(packNumbers(gaps));
}

/** A set written as gaps, or as bits where that is shorter. */
export function shorterSet(gaps: string): string {
  // A gap takes a digit at least: what is sparse need not be read.
  const positions = unpackPositions(gaps);
  const last = positions[positions.length - 1] ?? -1;
  const digits = Math.ceil((last + 1) / bitsPerDigit);
  if (digits + 1 >= gaps.length) return gaps;
  const values = new Uint8Array(digits);
  for (const position of positions) {
    const digit = Math.floor(position / bitsPerDigit);
    values[digit] = (values[digit] ?? 0) | (1 << (position % bitsPerDigit));
  }
  return bitsMark + packNumbers(values);
}

/** Reads a set of positions, rising. Positions beyond a list are for its reader to leave out. */
export function unpackPositions(text: string): Uint32Array {
  if (text.startsWith(bitsMark)) return positionsOfBits(text);
  const positions = unpackNumbers(text);
  let next = 0;
  for (let index = 0; index < positions.length; index++) {
    next += positions[index] ?? 0;
    positions[index] = next++;
  }
  return positions;
}

function positionsOfBits(text: string): Uint32Array {
  const positions = new Uint32Array((text.length - 1) * bitsPerDigit);
  let count = 0;
  for (let at = 1; at < text.length; at++) {
    const digit = digitValues[text.charCodeAt(at)] ?? 0;
    for (let bit = 0; bit < bitsPerDigit; bit++) {
      if (((digit >>> bit) & 1) === 1) positions[count++] = (at - 1) * bitsPerDigit + bit;
    }
  }
  return positions.subarray(0, count);
}

/** Reads a set of positions as bits; positions beyond the list are left out. */
export function unpackBits(text: string, total: number): Bits {
  const bits = noBits(total);
  for (const position of unpackPositions(text)) if (position < total) setBit(bits, position);
  return bits;
}
