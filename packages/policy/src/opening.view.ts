import {chinaInstant, civilDay, type Feed, type OpeningPeriod} from '@zwgk/feed';
import {nextDay, type WorkingCalendar} from '@zwgk/feed/calendar';

/** Whether an office is open at an instant, and until or from when. */
export type Opening =
  | {readonly type: 'open'; /** `HH:MM` */ readonly until: string}
  | {
      readonly type: 'closed';
      /** Next time it opens; absent when that is too far to tell. */ readonly next?: NextOpening;
    };

/** When an office opens next. */
export interface NextOpening {
  /** Civil date in China. */
  readonly day: string;
  /** Days from now: 0 is today. */
  readonly ahead: number;
  /** `HH:MM` */
  readonly from: string;
}

/** Days within which the next opening is looked for: longer than any holiday. */
const farthest = 12;
const dayLength = 24 * 60 * 60 * 1000;
/** How far a device's clock may be behind the feed, whose own server may be a little fast, in ms. */
const behind = 10 * 60 * 1000;
/** How far it may be ahead: a feed that has not been updated for longer is overdue itself. */
const ahead = 92 * dayLength;

/** Whether the clock of a device can be believed beside what a feed says of when it was made. */
export function isPlausible(now: number, {updated}: Pick<Feed, 'updated'>): boolean {
  const made = Date.parse(updated);
  return now > made - behind && now < made + ahead;
}

/**
 * Tells whether an office is open, by China's time; `undefined` where the calendar does not know the year.
 *
 * @param now - Milliseconds since 1970.
 */
export function openingAt(
  periods: readonly OpeningPeriod[],
  now: number,
  calendar: Pick<WorkingCalendar, 'isWorkingDay' | 'knownUntil'>,
): Opening | undefined {
  const today = civilDay(now);
  const time = timeIn(now);
  if (today > calendar.knownUntil) return undefined;
  const on = (day: string): readonly OpeningPeriod[] => periodsOn(periods, day, calendar);
  const current = on(today).find(({from, to}) => from <= time && time < to);
  if (current !== undefined) return {type: 'open', until: current.to};
  const next = nextFrom(on, today, time, calendar.knownUntil);
  return {type: 'closed', ...(next && {next})};
}

function nextFrom(
  on: (day: string) => readonly OpeningPeriod[],
  today: string,
  time: string,
  knownUntil: string,
): NextOpening | undefined {
  let day = today;
  for (let ahead = 0; ahead <= farthest && day <= knownUntil; ahead++) {
    const [from] = on(day)
      .map((period) => period.from)
      .filter((each) => ahead > 0 || each > time)
      .sort();
    if (from !== undefined) return {day, ahead, from};
    day = nextDay(day);
  }
  return undefined;
}

function periodsOn(
  periods: readonly OpeningPeriod[],
  day: string,
  {isWorkingDay}: Pick<WorkingCalendar, 'isWorkingDay'>,
): readonly OpeningPeriod[] {
  const month = Number(day.slice(5, 7));
  return periods.filter(
    ({days, months}) =>
      (days === 'everyDay' || isWorkingDay(day)) &&
      (months === undefined || months.some((each) => each === month)),
  );
}

/** Time of day in China, `HH:MM`. */
function timeIn(now: number): string {
  return chinaInstant(now).slice(11, 16);
}
