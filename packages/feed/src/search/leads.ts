import {longestYear} from './number.keys.js';

/** Results of a key that are kept together: a page of them. */
const leadSize = 25;

/** Records that hold a key with a lead, at least: fewer are as cheap to fetch by themselves. */
const leastLed = 8;

/** The last of so many positions of a part tell the first results, where these are in falling order: some may be in the title too. */
export const leadNeeds = leadSize * 2;

/**
 * What a search for a key shows first: records with it in the title, then the others, the newest first. Nothing where
 * they are few.
 *
 * @param inTitle - Positions, rising, of the records that have the key in their title.
 * @param inOthers - Those of each other part of the text; asked for only where titles leave room.
 * @param ranks - Place of each position in the order in which results are shown; falling positions without it.
 */
export function leadOf(
  inTitle: Uint32Array,
  inOthers: () => readonly Uint32Array[],
  ranks?: Uint32Array,
): readonly number[] {
  const compare = (a: number, b: number): number =>
    ranks === undefined ? b - a : (ranks[a] ?? 0) - (ranks[b] ?? 0);
  const comingIn = (positions: Uint32Array): number[] =>
    Array.from(ranks === undefined ? positions.slice(-leadNeeds) : positions);
  const lead = comingIn(inTitle).sort(compare).slice(0, leadSize);
  if (lead.length === leadSize) return lead;
  const others = new Set(inOthers().flatMap(comingIn));
  for (const position of lead) others.delete(position);
  lead.push(...[...others].sort(compare).slice(0, leadSize - lead.length));
  return lead.length < leastLed ? [] : lead;
}

/**
 * Whether there is a lead of a key: single characters are seldom all that is looked for, and titles are what is, or the
 * beginning of a number.
 */
export function mayLead(key: string, titleSet: string): boolean {
  return key.length > longestYear || (key.length > 1 && titleSet !== '');
}

/** Places in an order by position. */
export function ranksOf(order: Uint32Array): Uint32Array {
  const ranks = new Uint32Array(order.length);
  order.forEach((position, rank) => {
    ranks[position] = rank;
  });
  return ranks;
}
