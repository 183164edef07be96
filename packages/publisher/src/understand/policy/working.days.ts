import type {WorkingCalendar} from '@zwgk/feed/calendar';

/** Working days after one day up to and including a later one; `undefined` where the calendar does not know them all. */
export type WorkingDays = (from: string, to: string) => number | undefined;

/** Working days of one year up to each of its days, by {@link placeOf} of the day. */
type Year = Uint16Array | undefined;

const [monthsOfYear, daysOfMonth] = [12, 31];

/**
 * Counts as a calendar does, which walks from day to day: a hundred thousand policies, explained weeks after they were
 * published, would walk for longer than everything else about them takes.
 *
 * @returns a function of civil days, `YYYY-MM-DD`, the first not after the second.
 */
export function workingDaysOf(calendar: WorkingCalendar): WorkingDays {
  const years = new Map<string, Year>();
  const yearOf = (year: string): Year => {
    if (!years.has(year)) years.set(year, countedYear(calendar, year));
    return years.get(year);
  };
  return (from, to) => {
    let days = 0;
    for (let number = Number(from.slice(0, 4)); number <= Number(to.slice(0, 4)); number++) {
      const year = yearOf(String(number));
      if (year === undefined) return undefined;
      const first = to.startsWith(String(number)) ? placeOf(to) : year.length - 1;
      const before = from.startsWith(String(number)) ? placeOf(from) : 0;
      days += (year[first] ?? 0) - (year[before] ?? 0);
    }
    return days;
  };
}

function countedYear(calendar: WorkingCalendar, year: string): Year {
  const firstDay = `${year}-01-01`;
  if (calendar.workingDaysBetween(firstDay, firstDay).provisional) return undefined;
  const counts = new Uint16Array(monthsOfYear * daysOfMonth + 1);
  let days = 0;
  for (let month = 1; month <= monthsOfYear; month++) {
    const length = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
    for (let day = 1; day <= daysOfMonth; day++) {
      const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
      if (day <= length && calendar.isWorkingDay(date)) days += 1;
      counts[placeOf(date)] = days;
    }
  }
  return counts;
}

/** Place of a day in its year as if all months were of one length; 0 is before the first. */
function placeOf(day: string): number {
  return (Number(day.slice(5, 7)) - 1) * daysOfMonth + Number(day.slice(8, 10));
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
