import type {gapCodes} from './codelists.generated.js';
import {dayOf} from './day.js';
import type {DisclosureDocument, TimeLimit} from './schemas.js';

/** What a matter lacks. */
export type Gap = (typeof gapCodes)[number];

type Period = NonNullable<TimeLimit['every']>;

const months: Readonly<Record<Exclude<Period, 'week'>, number>> = {
  month: 1,
  quarter: 3,
  halfYear: 6,
  year: 12,
};

/** The last day a civil date can mean: a year alone is taken as its 31 December. */
function lastDayOf(date: string): Date {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  return day === undefined ? new Date(Date.UTC(year, month, 0)) : new Date(Date.UTC(year, month - 1, day));
}

/** The last day on which something of a day may still be the newest: one period later, or the end of that month. */
function dueDay(newest: string, every: Period): string {
  const day = lastDayOf(newest);
  if (every === 'week') {
    day.setUTCDate(day.getUTCDate() + 7);
  } else {
    const date = day.getUTCDate();
    day.setUTCMonth(day.getUTCMonth() + months[every]);
    // The 31st of a month that has no such day has run over into the next.
    if (day.getUTCDate() !== date) day.setUTCDate(0);
  }
  return day.toISOString().slice(0, 10);
}

/**
 * What a matter lacks: `none` when it has no document, `overdue` when it is to be disclosed regularly and a whole period
 * has passed since the newest; `undefined` when it lacks nothing, or nothing that can be told from dates.
 *
 * @param documents - The documents of the matter, newest first.
 * @param today - Civil date to tell it by: that of the feed, never of a reader's clock; empty when there is none.
 */
export function gapOf(
  timeLimit: TimeLimit | undefined,
  documents: readonly DisclosureDocument[],
  today: string,
): Gap | undefined {
  const [newest] = documents;
  if (newest === undefined) return 'none';
  const day = dayOf(newest);
  const every = timeLimit?.every;
  if (every === undefined || day === '') return undefined;
  return dueDay(day, every) < today ? 'overdue' : undefined;
}
