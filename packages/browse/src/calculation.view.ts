import {
  type CalendarYear,
  type Pause,
  type SpecialPeriod,
  weekdayOf,
  type WorkingDays,
} from '@zwgk/feed/calendar';
import type {CalculationWords} from '@zwgk/locale';

/** Working days that were counted, and what gave them: a deadline of the regulation, or one like it. */
export interface Counted extends WorkingDays {
  readonly type: keyof CalculationWords['given'];
  /** Working days that are given, without pauses; `days` has the pauses in it. */
  readonly given: number;
  /** Pauses within it, by day. */
  readonly pauses: readonly Pause[];
}

/** How a last day was found, in words: whoever reads it can count again. */
export interface Calculation {
  /** The day, with its day of the week. */
  readonly day: string;
  /** The day for machines, `YYYY-MM-DD`. */
  readonly on: string;
  /** What was counted, step by step; the last step names the day. */
  readonly steps: readonly string[];
  /** Why the day is provisional (暂定); absent when it is certain. */
  readonly provisional?: string;
  /** Notices that arrange the holidays of the years counted, each once. */
  readonly sources: readonly string[];
  /** The law whose articles are named; absent where none is. */
  readonly law?: string;
}

/** Tells a day in full with its day of the week; what is no day is told as it is. */
export function dayInWords(on: string, words: CalculationWords): string {
  const [year, month, day] = on.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return on;
  return words.dated(words.day(year, month, day), words.weekdays[weekdayOf(on)] ?? '');
}

/** Tells how a deadline was found. `years` are the records of the calendar it was counted with. */
export function calculationOf(
  counted: Counted,
  years: readonly CalendarYear[],
  words: CalculationWords,
  start: keyof CalculationWords['starts'] = 'received',
): Calculation {
  const {from, to, type, given, days, weekendDays, passed, pauses, provisional} = counted;
  const day = dayInWords(to, words);
  const onTheWay = yearsBetween(from, to);
  const known = new Map(years.map((year) => [year.id, year.source]));
  const unknown = onTheWay.filter((year) => !known.has(year));
  const sources = onTheWay.flatMap((year) => known.get(year) ?? []);
  return {
    day,
    on: to,
    steps: [
      words.starts[start](dayInWords(from, words)),
      words.given[type](given),
      ...pauses.map((pause) =>
        pause.isOpen
          ? words.openPause(dayInWords(pause.to, words), pause.days)
          : words.pause(periodInWords(pause, words, from), pause.days),
      ),
      ...(weekendDays === 0 ? [] : [words.weekends(weekendDays)]),
      ...passed.map((period) => passedInWords(period, words, from)),
      words.result(days, day),
    ],
    ...(provisional && {provisional: words.provisionalNote(unknown.join(words.and))}),
    sources: [...new Set(sources)],
    ...(type !== 'rectification' && {law: words.law}),
  };
}

function passedInWords(period: SpecialPeriod, words: CalculationWords, from: string): string {
  const name = words.holidayName(period.name);
  if (period.type === 'makeUp') return words.makeUp(name, dayInWords(period.from, words));
  return words.holiday(name, periodInWords(period, words, from), lengthOf(period));
}

/** A period; its year only where it is not the one the count began in. */
function periodInWords(
  {from, to}: {readonly from: string; readonly to: string},
  words: CalculationWords,
  start: string,
): string {
  const short = (on: string): string => {
    const [year = 0, month = 0, day = 0] = on.split('-').map(Number);
    return on.slice(0, 4) === start.slice(0, 4) ? words.dayOfYear(month, day) : words.day(year, month, day);
  };
  return from === to ? short(from) : words.period(short(from), short(to));
}

/** Days of a period, its first and last included. */
function lengthOf({from, to}: SpecialPeriod): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
}

function yearsBetween(from: string, to: string): readonly string[] {
  const first = Number(from.slice(0, 4));
  const last = Number(to.slice(0, 4));
  return Array.from({length: last - first + 1}, (_, index) => String(first + index));
}
