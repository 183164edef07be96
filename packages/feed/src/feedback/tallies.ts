import type {WorkingCalendar} from '../calendar/index.js';
import {ratingCodes} from '../codelists.generated.js';
import {isBadRating, type RatingCode} from '../rating.js';
import type {RatingCounts, RatingTally} from '../schemas.js';
import {type RatingNode, type RatingRecord, ratingTree} from './rating.tree.js';
import {hiddenNodes} from './suppression.js';

/** How ratings are counted. */
export interface TallyOptions {
  /** The State Council's calendar, for the time rectification took. */
  readonly calendar: WorkingCalendar;
  /** Smallest count of a level that is published; 3 when absent. 1 publishes all. */
  readonly fewest?: number;
}

/** Smallest count of a level that is published unless a county chooses another. */
export const smallestCount = 3;

/**
 * Tallies of ratings: of all by year and month, of bodies by year, of matters, documents and policies by year. Bodies and
 * things of which nothing could be said are left out.
 *
 * Counts of the three good levels that are smaller than `fewest` are `null`, and so are as many others as it takes
 * that nobody can compute them from what is published, by whatever sums. Bad ratings are counted as they are: each
 * of them is in the public ledger.
 *
 * The same ratings give the same tallies, in whatever order they come.
 */
export function talliesOf(ratings: readonly RatingRecord[], options: TallyOptions): readonly RatingTally[] {
  const {calendar, fewest = smallestCount} = options;
  const root = ratingTree(ratings);
  const hidden = new Map(
    ratingCodes.map((level) => [
      level,
      isBadRating(level) ? new Set<RatingNode>() : hiddenNodes(root, (node) => countOf(node, level), fewest),
    ]),
  );
  const tallies = [...nodesOf(root)].flatMap((node) => {
    const counts = countsOf((level) => (hidden.get(level)?.has(node) ? null : countOf(node, level)));
    return tallyOf(node, counts, calendar);
  });
  return inOrder([...tallies, ...agenciesOverall(root, tallies, calendar)]);
}

function* nodesOf(node: RatingNode): Iterable<RatingNode> {
  yield node;
  for (const child of node.partitions.flat()) yield* nodesOf(child);
}

function countOf({ratings}: RatingNode, level: RatingCode): number {
  return ratings.filter(({rating}) => rating === level).length;
}

function countsOf(count: (level: RatingCode) => number | null): RatingCounts {
  return {
    verySatisfied: count('verySatisfied'),
    satisfied: count('satisfied'),
    fairlySatisfied: count('fairlySatisfied'),
    dissatisfied: count('dissatisfied'),
    veryDissatisfied: count('veryDissatisfied'),
  };
}

function tallyOf(
  {about, period, ratings}: RatingNode,
  counts: RatingCounts,
  calendar: WorkingCalendar,
): readonly RatingTally[] {
  const total = Object.values(counts).reduce<number>((sum, count) => sum + (count ?? 0), 0);
  // A month that is left out would be taken for one without ratings, and the rest of its year for that of the others.
  const isUseless = total === 0 && (about?.type !== 'all' || ratings.length === 0);
  if (about === undefined || isUseless) return [];
  const bad = ratings.filter(({rating}) => isBadRating(rating));
  const days = bad.flatMap(({acceptedOn, rectifiedOn}) =>
    rectifiedOn === undefined ? [] : calendar.workingDaysBetween(acceptedOn, rectifiedOn).days,
  );
  const median = [...days].sort((a, b) => a - b)[Math.floor(days.length / 2)];
  return [
    {
      about,
      period,
      counts,
      total,
      bad: bad.length,
      rectified: days.length,
      ...(median !== undefined && {medianWorkingDays: median}),
    },
  ];
}

/**
 * Tallies of bodies over all years. Their counts are sums of published ones, and `null` where one of those is: so they
 * tell nothing that is not published by year.
 */
function agenciesOverall(
  root: RatingNode,
  tallies: readonly RatingTally[],
  calendar: WorkingCalendar,
): readonly RatingTally[] {
  const nodes = root.partitions.flatMap((years) => years.flatMap(({partitions}) => partitions.flat()));
  const agencies = nodes.filter(({about}) => about?.type === 'agency');
  const keys = new Set(agencies.map(keyOf));
  return [...keys].flatMap((key) => {
    const own = agencies.filter((node) => keyOf(node) === key);
    const [last] = own.slice(-1);
    const published = own.map(({about, period}) =>
      tallies.find((tally) => tally.about === about && tally.period === period),
    );
    const overall = {
      about: last?.about,
      period: 'all',
      ratings: own.flatMap(({ratings}) => ratings),
      partitions: [],
    };
    const counts = countsOf((level) =>
      isBadRating(level) ? countOf(overall, level) : sumOf(published.map((tally) => tally?.counts[level])),
    );
    return tallyOf(overall, counts, calendar);
  });
}

/** The sum of published counts; `null` where one is not. */
function sumOf(counts: readonly (number | null | undefined)[]): number | null {
  return counts.reduce<number | null>(
    (sum, count) => (sum === null || count === null || count === undefined ? null : sum + count),
    0,
  );
}

function keyOf({about}: RatingNode): string {
  return about?.id ?? about?.name ?? '';
}

const order = ['all', 'agency', 'matter', 'document', 'policy'] as const;

/** The county first, then its bodies, then what they publish; all time before years, and the newest year first. */
function inOrder(tallies: readonly RatingTally[]): readonly RatingTally[] {
  const rank = ({about}: RatingTally): number => order.indexOf(about.type);
  const when = ({period}: RatingTally): string =>
    period === 'all' ? '9999' : period.length === 4 ? `${period}-99` : period;
  return [...tallies].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      compare(when(b), when(a)) ||
      compare(a.about.id ?? a.about.name, b.about.id ?? b.about.name),
  );
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
