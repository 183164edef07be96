import {grown} from './streams.js';

/**
 * Numbers keys in the order of their first appearance. A key is one or two UTF-16 code units as one number: the first
 * in the upper half, none for a single character. A `Map` of such numbers takes five times the time and memory.
 */
export class KeyTable {
  private count = 0;
  /** Number of each single character, from 1: half of what is asked for. */
  private readonly singles = new Uint32Array(1 << 16);
  /** Number of the key in each slot, from 1; 0 where the slot is free. Fewer than half are taken. */
  private slots = new Uint32Array(1 << 16);
  private codes = new Int32Array(1 << 14);
  /** Keys of more than two units: few, and most of them in few records. */
  private readonly numbers = new Map<string, number>();
  private readonly longKeys = new Map<number, string>();
  /** Bits of a hash that choose a slot are its highest. */
  private shift = 32 - 16;

  /** How many keys there are. */
  get size(): number {
    return this.count;
  }

  /** The number of a key, a new one when it has none yet. */
  numberOf(code: number): number {
    const isSingle = code >>> 16 === 0;
    const known = (isSingle ? this.singles[code] : this.slots[this.slotOf(code)]) ?? 0;
    if (known > 0) return known - 1;
    if (this.count === this.codes.length) this.grow();
    this.codes[this.count] = code;
    this.count++;
    if (isSingle) this.singles[code] = this.count;
    else this.slots[this.slotOf(code)] = this.count;
    return this.count - 1;
  }

  /** The number of a key of more than two units. */
  numberOfLong(key: string): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    if (this.count === this.codes.length) this.grow();
    this.numbers.set(key, this.count);
    this.longKeys.set(this.count, key);
    return this.count++;
  }

  /** The characters of a key. */
  keyAt(number: number): string {
    const long = this.longKeys.get(number);
    if (long !== undefined) return long;
    const code = this.codes[number] ?? 0;
    return code >>> 16 !== 0 ? String.fromCharCode(code >>> 16, code & 0xffff) : String.fromCharCode(code);
  }

  /** The slot a key is in, or the free one it goes into. */
  private slotOf(code: number): number {
    const mask = this.slots.length - 1;
    let slot = Math.imul(code, 0x9e3779b1) >>> this.shift;
    for (;;) {
      const number = this.slots[slot] ?? 0;
      if (number === 0 || this.codes[number - 1] === code) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private grow(): void {
    this.codes = grown(this.codes, new Int32Array(this.codes.length * 2));
    this.shift--;
    this.slots = new Uint32Array(this.slots.length * 2);
    for (let number = 0; number < this.count; number++) {
      const code = this.codes[number] ?? 0;
      if (code >>> 16 !== 0) this.slots[this.slotOf(code)] = number + 1;
    }
  }
}
