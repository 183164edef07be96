import type {Facet} from '../facet.js';
import {and, type Bits, countBits, hasBit} from '../search/bits.js';
import type {Counts, Tally} from './listing.js';
import type {ValueSets} from './source.js';

/** What is counted. */
export interface TallyTask<Row> {
  /** Records that hold the words; all of the list when nothing was typed. */
  readonly found: Bits;
  /** Records that meet each facet a query has conditions on. */
  readonly met: ReadonlyMap<string, Bits>;
  /** Facets that are let go with another, by name. */
  readonly within: Readonly<Partial<Record<string, string>>>;
  /** Facets to count, with the positions of their values; without them the counts are those of the whole list. */
  readonly counted: readonly (readonly [facet: Facet<Row>, sets: ValueSets | undefined])[];
  /** Counts over the whole list, whose order the values keep. */
  readonly facets: Readonly<Record<string, Counts>>;
}

/** Those of the found records that meet all conditions. */
export function selected(found: Bits, met: ReadonlyMap<string, Bits>): Bits {
  return [...met.values()].reduce(and, found);
}

/** Records found when the conditions on a facet, and on what belongs to its values, are let go. */
function selectedBeside<Row>({found, met, within}: TallyTask<Row>, name: string): Bits | undefined {
  const others = [...met].filter(([other]) => other !== name && within[other] !== name);
  return others.length === met.size ? undefined : selected(found, new Map(others));
}

/** Counts what a query finds, and what each further choice would leave. */
export function tallyOf<Row>(task: TallyTask<Row>): Tally {
  const all = selected(task.found, task.met);
  const counted = task.counted.map(([facet, sets]) => {
    const whole = task.facets[facet.name] ?? [];
    if (sets === undefined) return [facet.name, whole] as const;
    const bits = selectedBeside(task, facet.name) ?? all;
    return [facet.name, inOrder(countsIn(bits, sets), facet, whole)] as const;
  });
  return {
    total: countBits(all),
    counts: Object.fromEntries(counted.filter(([, counts]) => counts.length > 0)),
  };
}

/** How many of some records have each value, in the order in which they bring it; values none of them has are left out. */
function countsIn(bits: Bits, sets: ValueSets): Counts {
  const found: {readonly value: string; readonly count: number; readonly first: number}[] = [];
  sets.forEach((positions, value) => {
    let count = 0;
    let first = -1;
    for (const position of positions) {
      if (!hasBit(bits, position)) continue;
      if (count === 0) first = position;
      count++;
    }
    if (count > 0) found.push({value, count, first});
  });
  return found.sort((a, b) => a.first - b.first).map(({value, count}) => [value, count]);
}

/** Counts in the order the values have over the whole list, else in that of the facet. */
function inOrder<Row>(counts: Counts, {compare}: Facet<Row>, whole: Counts): Counts {
  if (whole.length === 0) return [...counts].sort(compare);
  const places = new Map(whole.map(([value], place) => [value, place]));
  const placeOf = (value: string): number => places.get(value) ?? places.size;
  return [...counts].sort(([a], [b]) => placeOf(a) - placeOf(b));
}
