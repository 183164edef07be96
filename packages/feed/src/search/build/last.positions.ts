import {digitValues, firstLong, longDigits} from '../packed.js';

/** Digits of the longest number there is in a set. */
const mostDigits = 6;

/** Length of the end of a set written as gaps that holds at least `count` of them. */
export function endLength(count: number): number {
  return count * mostDigits;
}

/**
 * The last positions of a set, rising.
 *
 * @param gaps - The end of the set as it is written: see {@link endLength}.
 * @param last - The last position of all.
 */
export function lastPositions(gaps: string, last: number, count: number): Uint32Array {
  const valueAt = (at: number): number => digitValues[gaps.charCodeAt(at)] ?? 0;
  const positions: number[] = [];
  for (let at = gaps.length, position = last; at > 0 && positions.length < count;) {
    positions.push(position);
    // Only the last digit of a number is below the first long one.
    let gap = valueAt(--at);
    while (at > 0 && valueAt(at - 1) >= firstLong) gap = valueAt(--at) + longDigits * gap;
    position -= gap + 1;
  }
  return Uint32Array.from(positions.reverse());
}
