/** A set of positions as one bit for each, the lowest of a word first; all sets of one list have the same length. */
export type Bits = Uint32Array;

/** The empty set of a list of `total` records. */
export function noBits(total: number): Bits {
  return new Uint32Array((total + 31) >>> 5);
}

/** The set of all records of a list. */
export function allBits(total: number): Bits {
  const bits = noBits(total).fill(0xffffffff);
  if (total % 32 !== 0) bits[bits.length - 1] = 2 ** (total % 32) - 1;
  return bits;
}

/** The set of some positions; those beyond the list are left out. */
export function bitsOf(positions: Iterable<number>, total: number): Bits {
  const bits = noBits(total);
  for (const position of positions) if (position < total) setBit(bits, position);
  return bits;
}

/** Puts a position into a set; what is beyond its length is left out. */
export function setBit(bits: Bits, position: number): void {
  const word = position >>> 5;
  bits[word] = (bits[word] ?? 0) | (1 << (position & 31));
}

/** Whether a position is in a set. */
export function hasBit(bits: Bits, position: number): boolean {
  return (((bits[position >>> 5] ?? 0) >>> (position & 31)) & 1) === 1;
}

/** What is in both sets. */
export function and(a: Bits, b: Bits): Bits {
  return a.map((word, index) => word & (b[index] ?? 0));
}

/** What is in either set. */
export function or(a: Bits, b: Bits): Bits {
  return a.map((word, index) => word | (b[index] ?? 0));
}

/** What is in the first set and not in the second. */
export function andNot(a: Bits, b: Bits): Bits {
  return a.map((word, index) => word & ~(b[index] ?? 0));
}

/** How many positions are in a set. */
export function countBits(bits: Bits): number {
  let count = 0;
  for (const word of bits) count += bitsInWord(word);
  return count;
}

function bitsInWord(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Positions in a set, the lowest first. */
export function* rising(bits: Bits): Generator<number> {
  for (let word = 0; word < bits.length; word++) {
    for (let rest = bits[word] ?? 0; rest !== 0; rest &= rest - 1) {
      yield word * 32 + 31 - Math.clz32(rest & -rest);
    }
  }
}

/** Positions in a set, the highest first. */
export function* falling(bits: Bits): Generator<number> {
  for (let word = bits.length - 1; word >= 0; word--) {
    for (let rest = bits[word] ?? 0; rest !== 0;) {
      const highest = 31 - Math.clz32(rest);
      yield word * 32 + highest;
      rest ^= 1 << highest;
    }
  }
}
