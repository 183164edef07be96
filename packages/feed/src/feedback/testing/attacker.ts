import type {RatingCode} from '../../rating.js';
import type {RatingTally} from '../../schemas.js';
import type {RatingRecord} from '../rating.tree.js';

/*
 * Somebody who wants the small counts back. They know what there is to be rated, which body it belongs to, when anything was
 * rated, and what was never given which level: more than any reader does. What they are not told are the other counts.
 */

/** The levels whose small counts are not published. */
export const goodLevels = ['verySatisfied', 'satisfied', 'fairlySatisfied'] as const;

/** One count: what it is, and what was published of it. */
export interface Cell {
  readonly count: number;
  readonly published: number | undefined;
}

/** That one cell is the sum of others. */
export interface Sum {
  readonly whole: string;
  readonly parts: readonly string[];
}

/** Every count of a level, and every sum among them, read from the ratings themselves and not from our tree of them. */
export function sumsOf(
  ratings: readonly RatingRecord[],
  level: RatingCode,
  tallies: readonly RatingTally[],
): {readonly cells: ReadonlyMap<string, Cell>; readonly sums: readonly Sum[]} {
  const published = new Map(
    tallies.map(({about, period, counts}) => [
      `${about.id ?? about.type} ${period}`,
      counts[level] ?? undefined,
    ]),
  );
  const cells = new Map<string, Cell>();
  const parts = new Map<string, Set<string>>();
  const link = (sum: string, part: string): void =>
    void parts.set(sum, (parts.get(sum) ?? new Set()).add(part));
  for (const rating of ratings) {
    const year = rating.acceptedOn.slice(0, 4);
    const month = rating.acceptedOn.slice(0, 7);
    const agency = agencyOf(ratings, rating);
    const subject = `${rating.about.id ?? `page ${agency ?? ''}`} ${year}`;
    const body = agency === undefined ? undefined : `${agency} ${year}`;
    for (const key of ['all all', `all ${year}`, `all ${month}`, subject, body]) {
      if (key === undefined) continue;
      const {count = 0} = cells.get(key) ?? {};
      cells.set(key, {count: count + (rating.rating === level ? 1 : 0), published: published.get(key)});
    }
    link('all all|years', `all ${year}`);
    link(`all ${year}|months`, `all ${month}`);
    link(`all ${year}|bodies`, body ?? subject);
    if (body !== undefined) link(`${body}|subjects`, subject);
  }
  const sums = [...parts].map(([key, own]) => ({whole: key.split('|')[0] ?? '', parts: [...own]}));
  return {cells, sums};
}

/** The body most ratings of the same thing name; of several the one whose name comes first. */
function agencyOf(ratings: readonly RatingRecord[], {about, agency}: RatingRecord): string | undefined {
  if (about.type === 'page') return agency?.id;
  const named = ratings.filter((other) => other.about.id === about.id).map((other) => other.agency?.id ?? '');
  const most = [...new Set(named)].sort(
    (a, b) =>
      named.filter((id) => id === b).length - named.filter((id) => id === a).length || (a < b ? -1 : 1),
  );
  return most[0] === '' ? undefined : most[0];
}

/** Unpublished cells that the sums determine, each unknown being any number: Gaussian elimination. */
export function pinnedBySums(cells: ReadonlyMap<string, Cell>, sums: readonly Sum[]): readonly Cell[] {
  const unknown = [...cells].flatMap(([key, cell]) => (isUnknown(cell) ? [key] : []));
  const column = new Map(unknown.map((key, index) => [key, index]));
  const rows = sums.map(({whole, parts}) => {
    const row = unknown.map(() => 0);
    const add = (key: string, sign: number): void => {
      const at = column.get(key);
      if (at !== undefined) row[at] = (row[at] ?? 0) + sign;
    };
    add(whole, 1);
    for (const part of parts) add(part, -1);
    return row;
  });
  // A cell is determined when its own unit row lies in the space of the rows: then adding it raises no rank.
  const rank = rankOf(rows);
  return unknown.flatMap((key, index) => {
    const unit = unknown.map((_, at) => (at === index ? 1 : 0));
    const cell = cells.get(key);
    return cell !== undefined && rankOf([...rows, unit]) === rank ? [cell] : [];
  });
}

function isUnknown({count, published}: Cell): boolean {
  return published === undefined && count > 0;
}

function rankOf(rows: readonly (readonly number[])[]): number {
  const left = rows.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < (left[0]?.length ?? 0); column++) {
    const at = left.findIndex((row, index) => index >= rank && Math.abs(row[column] ?? 0) > 1e-9);
    const pivot = left[at];
    if (pivot === undefined) continue;
    left.splice(at, 1);
    left.splice(rank, 0, pivot);
    for (const row of left.slice(rank + 1)) {
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
      row.forEach((value, index) => (row[index] = value - factor * (pivot[index] ?? 0)));
    }
    rank++;
  }
  return rank;
}

/**
 * Unpublished cells that have one value only, for somebody who guesses, of each sum for itself, that whatever is missing
 * from it is small: then what is left tells whether all of it is as small, or as large, as small counts can be.
 */
export function pinnedBySmallness(
  cells: ReadonlyMap<string, Cell>,
  sums: readonly Sum[],
  fewest: number,
): readonly Cell[] {
  return sums.flatMap(({whole, parts}) => {
    const sum = cells.get(whole)?.published;
    const own = parts.flatMap((key) => cells.get(key) ?? []);
    const missing = own.filter(isUnknown);
    const rest = own.reduce((left, {published}) => left - (published ?? 0), sum ?? 0);
    if (sum === undefined) return [];
    const guesses = [1, fewest - 1].filter((guess) => rest === missing.length * guess);
    // A guess that is wrong has found nothing.
    return missing.filter(({count}) => guesses.includes(count));
  });
}
