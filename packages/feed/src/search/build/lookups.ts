import type {Facet} from '../../facet.js';
import type {ListRow} from '../../listing/listing.js';
import {newestFirst} from '../../listing/memory.source.js';
import {hashOf} from '../keys.js';
import {packSet} from '../sets.js';

/** Body of a facet's file of sets: the positions of each value, in the order in which the rows bring the values. */
export function packValues<Row extends ListRow>(
  rows: Iterable<Row>,
  {valuesOf}: Facet<Row>,
): Readonly<Record<string, readonly [set: string]>> {
  const sets = new Map<string, number[]>();
  for (const row of rows) {
    for (const value of new Set(valuesOf(row))) {
      const positions = sets.get(value);
      if (positions === undefined) sets.set(value, [row.position]);
      else positions.push(row.position);
    }
  }
  return Object.fromEntries([...sets].map(([value, positions]) => [value, [packSet(positions)] as const]));
}

/**
 * Order of found records where it is not that of their positions: the positions of each day, the newest day first and
 * records without a day last.
 *
 * @param days - Day of each record by its position; empty for none.
 */
export function packOrder(days: readonly string[]): readonly string[] {
  const groups: number[][] = [];
  let day: string | undefined;
  for (const position of newestFirst(days)) {
    if (days[position] !== day) groups.push([]);
    day = days[position];
    groups[groups.length - 1]?.push(position);
  }
  return groups.map(packSet);
}

/** Bodies of `count` files of ids: position by id. */
export function spreadIds(
  rows: Iterable<ListRow>,
  count: number,
): readonly Readonly<Record<string, number>>[] {
  const files = Array.from({length: count}, (): Record<string, number> => ({}));
  for (const {id, position} of rows) {
    const file = files[hashOf(id) % count];
    if (file !== undefined) file[id] = position;
  }
  return files;
}
