import type {CalendarYear} from './calendar.schema.js';
import {isWeekend, nextDay} from './civil-day.js';

/** Consecutive days of one holiday, or make-up working days (调休上班) of one. */
export interface SpecialPeriod {
  readonly type: 'holiday' | 'makeUp';
  /** Name of the holiday, for example 国庆节, in the words of the calendar. */
  readonly name: string;
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
}

/** Working days counted from one day to another, with what a reader needs to count them again. */
export interface WorkingDays {
  /** Day the count begins after: it is not counted itself. */
  readonly from: string;
  /** Last day, counted when it is a working day. */
  readonly to: string;
  /** Number of working days. */
  readonly days: number;
  /** Holidays and make-up days on the way, by day. */
  readonly passed: readonly SpecialPeriod[];
  /** Saturdays and Sundays on the way that belong to no holiday and are not worked. */
  readonly weekendDays: number;
  /** The way leads through a year whose holidays are not known yet: the result may change (暂定). */
  readonly provisional: boolean;
}

/** The State Council's calendar: Monday to Friday, without its holidays, with its make-up working days (调休). */
export interface WorkingCalendar {
  /** Last day whose arrangement is known, `YYYY-MM-DD`; empty when no year is. */
  readonly knownUntil: string;
  /** Whether offices work on a day. In a year that is not known: whether it is Monday to Friday. */
  isWorkingDay(day: string): boolean;
  /** The day `count` working days after `day`, counted from the next day. For 0 it is `day` itself. */
  addWorkingDays(day: string, count: number): WorkingDays;
  /** Working days after `from` up to and including `to`; none when `to` is not after `from`. */
  workingDaysBetween(from: string, to: string): WorkingDays;
}

interface SpecialDay {
  readonly type: SpecialPeriod['type'];
  readonly name: string;
}

/** Years in which working days can be searched: further away something other than a calendar is wrong. */
const farthest = 100 * 366;

/**
 * A calendar of the years given. Of several records of one year the last is taken, so that a county's own years go
 * after the shipped ones. All days are civil days in China, `YYYY-MM-DD`; the clock of the device is never asked.
 */
export function workingCalendar(years: readonly CalendarYear[]): WorkingCalendar {
  const known = new Map(years.map((year) => [year.id, year]));
  const special = specialDays([...known.values()]);
  const isWorkingDay = (day: string): boolean => {
    const found = special.get(day);
    return found === undefined ? !isWeekend(day) : found.type === 'makeUp';
  };
  const count = (from: string, isEnd: (day: string, days: number) => boolean): WorkingDays => {
    const passed: SpecialPeriod[] = [];
    let to = from;
    let days = 0;
    let weekendDays = 0;
    let provisional = !known.has(yearOf(from));
    for (let steps = 0; !isEnd(to, days) && steps < farthest; steps++) {
      to = nextDay(to);
      const found = special.get(to);
      if (found !== undefined) pass(passed, found, to);
      if (isWorkingDay(to)) days++;
      else if (found === undefined) weekendDays++;
      provisional ||= !known.has(yearOf(to));
    }
    return {from, to, days, passed, weekendDays, provisional};
  };
  return {
    knownUntil: lastKnownDay(known),
    isWorkingDay,
    addWorkingDays: (day, wanted) => count(day, (_, days) => days >= wanted),
    workingDaysBetween: (from, to) => count(from, (day) => day >= to),
  };
}

function yearOf(day: string): string {
  return day.slice(0, 4);
}

function specialDays(years: readonly CalendarYear[]): ReadonlyMap<string, SpecialDay> {
  const days = new Map<string, SpecialDay>();
  for (const {holidays, workdays = {}} of years) {
    for (const [day, name] of Object.entries(holidays)) days.set(day, {type: 'holiday', name});
    for (const [day, name] of Object.entries(workdays)) days.set(day, {type: 'makeUp', name});
  }
  return days;
}

/** Puts a special day at the end of those passed, in the period it continues. */
function pass(passed: SpecialPeriod[], {type, name}: SpecialDay, day: string): void {
  const last = passed[passed.length - 1];
  if (last?.type === type && last.name === name && nextDay(last.to) === day) {
    passed[passed.length - 1] = {...last, to: day};
  } else {
    passed.push({type, name, from: day, to: day});
  }
}

/** End of the last year before the first gap. */
function lastKnownDay(known: ReadonlyMap<string, unknown>): string {
  const [first = ''] = [...known.keys()].sort();
  let year = Number(first);
  while (known.has(String(year + 1))) year++;
  return first === '' ? '' : `${year}-12-31`;
}
