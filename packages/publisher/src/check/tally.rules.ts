import {isBadRating, ratingCodes, type RatingTally} from '@zwgk/feed';
import {smallestCount} from '@zwgk/feed/feedback';

import {groupBy} from '../report/report.js';
import type {LoadedFeedback} from './feedback.load.js';
import type {Located} from './file.reader.js';
import type {Findings} from './findings.js';

const goodLevels = ratingCodes.filter((level) => !isBadRating(level));

/** Checks that tallies are right in themselves, agree with the ledger, and give no small count away. */
export function checkTallies({tallies, ledger, file, pointer}: LoadedFeedback, findings: Findings): void {
  for (const tally of tallies) checkTally(tally, findings);
  for (const sum of sumsOf(tallies)) checkSum(sum, findings);
  const overall = tallies.find(({record: {about, period}}) => about.type === 'all' && period === 'all');
  if (overall !== undefined && overall.record.bad !== ledger.length) {
    findings.add('LEDGER_INCOMPLETE', file, `${pointer}/ledger`, overall.record.bad, ledger.length);
  }
}

function checkTally({record, file, pointer}: Located<RatingTally>, findings: Findings): void {
  const {counts, total, bad, rectified} = record;
  const sum = ratingCodes.reduce((all, level) => all + (counts[level] ?? 0), 0);
  if (total !== sum) findings.add('TALLY_WRONG', file, `${pointer}/total`, total, sum);
  const {dissatisfied, veryDissatisfied} = counts;
  if (dissatisfied !== null && veryDissatisfied !== null && bad !== dissatisfied + veryDissatisfied) {
    findings.add('TALLY_WRONG', file, `${pointer}/bad`, bad, dissatisfied + veryDissatisfied);
  }
  if (rectified > bad) findings.add('TALLY_WRONG', file, `${pointer}/rectified`, rectified, bad);
  for (const level of goodLevels) {
    const count = counts[level];
    if (count !== null && isSmall(count)) {
      findings.add('COUNT_SMALL', file, `${pointer}/counts/${level}`, count);
    }
  }
}

/** Zero tells of nobody. */
function isSmall(count: number): boolean {
  return count > 0 && count < smallestCount;
}

/** A tally and others that add up to it. */
interface Sum {
  readonly whole: Located<RatingTally>;
  readonly parts: readonly Located<RatingTally>[];
}

/** Every tally with its years, its months, and the bodies of its time: the sums a reader can form. */
function* sumsOf(tallies: readonly Located<RatingTally>[]): Iterable<Sum> {
  const shorter = groupBy(tallies, ({record: {about, period}}) => keyOf(about, aroundOf(period)));
  const bodies = groupBy(
    tallies.filter(({record}) => record.about.type === 'agency'),
    ({record}) => record.period,
  );
  for (const whole of tallies) {
    const {about, period} = whole.record;
    yield {whole, parts: shorter.get(keyOf(about, period)) ?? []};
    if (about.type === 'all') yield {whole, parts: bodies.get(period) ?? []};
  }
}

/** What a tally is of, for a period. */
function keyOf({type, id, name = ''}: RatingTally['about'], period: string): string {
  return [period, type, ...(id === undefined ? ['', name] : [id])].join('\n');
}

/** The period that a shorter one is part of: all the time for a year, a year for its months; empty where there is none. */
function aroundOf(period: string): string {
  if (period === 'all') return '';
  return period.length > 'yyyy'.length ? period.slice(0, 'yyyy'.length) : 'all';
}

/** Whether the one count that is missing from a sum is what is left of it. */
function checkSum({whole, parts}: Sum, findings: Findings): void {
  for (const level of goodLevels) {
    const sum = whole.record.counts[level];
    const [missing, ...others] = parts.filter(({record}) => record.counts[level] === null);
    if (sum === null || missing === undefined || others.length > 0) continue;
    const rest = sum - parts.reduce((all, {record}) => all + (record.counts[level] ?? 0), 0);
    if (isSmall(rest))
      findings.add('COUNT_EXPOSED', missing.file, `${missing.pointer}/counts/${level}`, rest);
  }
}
