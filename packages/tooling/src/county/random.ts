/** A source of chance that gives the same choices for the same seed, on every machine. */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  /** True in this share of cases. */
  chance(share: number): boolean;
  /** One of a list, each as likely as the others. */
  pick<T>(list: readonly T[]): T;
  /** One of a list by Zipf's law, as words and subjects occur: the first twice as often as the second. */
  common<T>(list: readonly T[]): T;
}

/** A source of chance for a seed: Mulberry32, whose 32 bits of state are enough for text. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const at = <T>(list: readonly T[], index: number): T => {
    const found = list[index];
    if (found === undefined) throw new RangeError('Nothing can be chosen from an empty list.');
    return found;
  };
  return {
    next,
    whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
    chance: (share) => next() < share,
    pick: (list) => at(list, Math.floor(next() * list.length)),
    // The inverse of a logarithmic distribution function: rank r has a share of about 1 / r.
    common: (list) => at(list, Math.floor((list.length + 1) ** next()) - 1),
  };
}
