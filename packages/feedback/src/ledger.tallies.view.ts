import type {ListRow, RatingTally} from '@zwgk/feed';
import type {LedgerTallyWords} from '@zwgk/locale';

import {type TallyGroup, tallyGroups} from './ledger.query.js';

/** One line of the numbers. */
export interface TallyRow extends ListRow {
  /** What the ratings are of, or the time they are of. */
  readonly name: string;
  readonly tally: RatingTally;
}

/** All time, in the words of the format. */
const allTime = 'all';

/** Periods there are numbers of beside all time: years the newest first, each with its months. */
export function periodsOf(tallies: readonly RatingTally[]): readonly string[] {
  const periods = new Set(tallies.map(({period}) => period).filter((period) => period !== allTime));
  return [...periods].sort((a, b) => order(b).localeCompare(order(a)));
}

/** A year stands before its months when the newest come first. */
function order(period: string): string {
  return period.length === 4 ? `${period}-99` : period;
}

/**
 * What there are numbers for.
 *
 * @param isMore - Those of matters, policies and documents are in files that have not been read.
 */
export function groupsOf(tallies: readonly RatingTally[], isMore: boolean): readonly TallyGroup[] {
  const types = new Set(tallies.map(({about}) => about.type));
  const isDated = tallies.some(({about, period}) => about.type === 'all' && period !== allTime);
  return tallyGroups.filter((group) => {
    if (group === 'period') return isDated;
    return types.has(group) || (isMore && group !== 'agency');
  });
}

/** The numbers of everything together. */
export function overallOf(tallies: readonly RatingTally[], period = allTime): RatingTally | undefined {
  return tallies.find((tally) => tally.about.type === 'all' && tally.period === period);
}

/** Whether a count of it is not published: its total is then of the others alone. */
export function isPartlyHidden({counts}: RatingTally): boolean {
  return Object.values(counts).includes(null);
}

/**
 * The period of which there are numbers of a group, for who asks for another: its year, else the newest. Matters,
 * documents and policies are counted by year only.
 */
export function periodFor(
  tallies: readonly RatingTally[],
  group: TallyGroup,
  asked: string | undefined,
): string | undefined {
  const own = tallies.filter(({about}) => about.type === group).map(({period}) => period);
  const wanted = [asked ?? allTime, asked?.slice(0, 4), ...own.sort().reverse()];
  const found = wanted.find((period) => period !== undefined && own.includes(period));
  return found === allTime ? undefined : found;
}

/** The lines of a group: by time the newest first, else those that were rated most. */
export function rowsOf(
  tallies: readonly RatingTally[],
  group: TallyGroup,
  period: string | undefined,
  words: LedgerTallyWords,
): readonly TallyRow[] {
  if (group === 'period')
    return periodsOf(tallies).flatMap((each, position) => {
      const tally = overallOf(tallies, each);
      return tally === undefined ? [] : {id: each, position, name: periodName(each, words), tally};
    });
  return tallies
    .filter((tally) => tally.about.type === group && tally.period === (period ?? allTime))
    .sort((a, b) => b.total - a.total)
    .map((tally, position) => ({id: `${group}-${position}`, position, name: nameOf(tally), tally}));
}

/** What the numbers are of; its identifier where the feed has no name for it. */
function nameOf({about}: RatingTally): string {
  return about.name ?? about.id ?? '';
}

/** A period in words. */
export function periodName(period: string | undefined, words: LedgerTallyWords): string {
  const [year, month] = (period ?? '').split('-').map(Number);
  if (!year) return words.allPeriods;
  return month === undefined ? words.year(year) : words.month(year, month);
}

/** Part of a whole, from 0 to 1; `undefined` where there is nothing to be a part of. */
export function shareOf(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

/** A part in whole percent; what is neither nothing nor all is never told as such. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  const told = share > 0 && rounded === 0 ? 1 : share < 1 && rounded === 100 ? 99 : rounded;
  return `${told}%`;
}
