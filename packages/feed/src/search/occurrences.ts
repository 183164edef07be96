import {type Bits, hasBit} from './bits.js';
import {unpackNumbers} from './packed.js';
import {unpackPositions} from './sets.js';

/**
 * Places of a key within the texts of the records that hold it, as a file has them: packed numbers, those of one record
 * after those of the one before. The first place p of a record is written as 2p, each further one as 2d − 1, where d is
 * its distance from the one before.
 */
export interface PlacedSet {
  /** Packed positions of the records. */
  readonly set: string;
  /** Packed places, of each of these records at least one. */
  readonly places: string;
  /** Place of the key within the word that is looked for. */
  readonly at: number;
}

/** More than any text is long: an occurrence is position × this + place, as one number. */
const span = 2 ** 20;

/** Where a word may begin by one of its keys, rising; only records of `within`. */
function startsOf({set, places, at}: PlacedSet, within: Bits): Float64Array {
  const numbers = unpackNumbers(places);
  const starts = new Float64Array(numbers.length);
  let count = 0;
  let next = 0;
  for (const position of unpackPositions(set)) {
    const isWanted = hasBit(within, position);
    let place = (numbers[next++] ?? 0) / 2 - at;
    if (isWanted && place >= 0) starts[count++] = position * span + place;
    for (; next < numbers.length; next++) {
      const number = numbers[next] ?? 0;
      if (number % 2 === 0) break;
      place += (number + 1) / 2;
      if (isWanted && place >= 0) starts[count++] = position * span + place;
    }
  }
  return starts.subarray(0, count);
}

/** What two rising lists have in common. */
function common(a: Float64Array, b: Float64Array): Float64Array {
  const result = new Float64Array(Math.min(a.length, b.length));
  let count = 0;
  let other = 0;
  for (const value of a) {
    while (other < b.length && (b[other] ?? 0) < value) other++;
    if (b[other] === value) result[count++] = value;
  }
  return result.subarray(0, count);
}

/**
 * Positions, rising, of the records in which all keys of a word occur at their distances.
 *
 * @param within - Records that hold all of the keys.
 */
export function joined(sets: readonly PlacedSet[], within: Bits): readonly number[] {
  const [first = new Float64Array(0), ...others] = sets.map((set) => startsOf(set, within));
  const starts = others.reduce(common, first);
  return Array.from(starts, (start) => Math.floor(start / span));
}
