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
 * @param parts - Positions, rising, of the records that have the key in their title and in each other part of their text.
 * @param ranks - Place of each position in the order in which results are shown; falling positions without it.
 */
export function leadOf(parts: readonly Uint32Array[], ranks?: Uint32Array): readonly number[] {
  const compare = (a: number, b: number): number =>
    ranks === undefined ? b - a : (ranks[a] ?? 0) - (ranks[b] ?? 0);
  const [inTitle = [], ...inOthers] = parts.map((positions) => [
    ...(ranks === undefined ? positions.slice(-leadNeeds) : positions),
  ]);
  const isInTitle = new Set(inTitle);
  const others = new Set(inOthers.flat().filter((position) => !isInTitle.has(position)));
  const lead = [...inTitle.sort(compare), ...[...others].sort(compare)].slice(0, leadSize);
  return lead.length < leastLed ? [] : lead;
}

/** Whether there is a lead of a key: single characters are seldom all that is looked for, and titles are what is. */
export function mayLead(key: string, titleSet: string): boolean {
  return key.length > 1 && titleSet !== '';
}

/** Places in an order by position. */
export function ranksOf(order: Uint32Array): Uint32Array {
  const ranks = new Uint32Array(order.length);
  order.forEach((position, rank) => {
    ranks[position] = rank;
  });
  return ranks;
}
