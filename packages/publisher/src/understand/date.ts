import {numberOf} from './chinese-number.js';
import {remembering} from './remembering.js';
import {simplify} from './simplify.js';
import {isStated} from './text.js';

/** What a cell meant to hold a date says; `date` is a civil date as exact as the cell was. */
export type DateReading =
  | {readonly type: 'none'}
  | {readonly type: 'date'; readonly date: string; readonly repaired: boolean}
  | {readonly type: 'invalid'};

const separated = /^(\d{4})([-/.、])(\d{1,2})(?:\2(\d{1,2}))?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const inWords = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})[日号]?)?)?$/;
const numerals = '[一二三四五六七八九十〇零○O0]';
const inNumerals = new RegExp(`^(${numerals}{4})年(?:(${numerals}{1,3})月(?:(${numerals}{1,3})[日号]?)?)?$`);
const clock =
  /[T\s]*(?:上午|下午|AM|PM)?\s*\d{1,2}[:：]\d{1,2}(?:[:：]\d{1,2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;
const weekday = /[(（]?(?:星期|周)[一二三四五六日天][)）]?$/;

/** Serial numbers of 1954 to 2064: what spreadsheets leave when they export a date as a number. */
const serials = {first: 20_000, last: 60_000};

/** Reads a date in any form whose year is written out; two-digit years and other guesses are invalid. */
export function dateOf(text: string, stored?: string): DateReading {
  return stored === undefined ? dateIn(text) : {type: 'date', date: stored.slice(0, 10), repaired: false};
}

const dateIn = remembering((text: string): DateReading => {
  if (!isStated(text)) return {type: 'none'};
  if (text.length > 60) return {type: 'invalid'};
  const said = simplify(text.normalize('NFKC'))
    .replace(weekday, '')
    .trim()
    .replace(clock, '')
    .replace(/\s/g, '')
    .replace(/[—–−]/g, '-');
  if (/^\d{5}(\.\d+)?$/.test(said)) return fromSerial(Math.floor(Number(said)));
  const parts = partsOf(said);
  const date = parts === undefined ? undefined : civilDate(...parts);
  return date === undefined ? {type: 'invalid'} : {type: 'date', date, repaired: date !== text};
});

type Parts = readonly [year: number, month: number | undefined, day: number | undefined];

function partsOf(said: string): Parts | undefined {
  const marked = separated.exec(said);
  if (marked !== null) return numbers(marked[1], marked[3], marked[4]);
  const plain = compact.exec(said) ?? inWords.exec(said);
  if (plain !== null) return numbers(plain[1], plain[2], plain[3]);
  if (/^(?:19|20)\d{2}$/.test(said)) return numbers(said, undefined, undefined);
  const written = inNumerals.exec(said);
  if (written === null) return undefined;
  const year = [...(written[1] ?? '')].map((digit) => numberOf(digit.replace(/[O○]/, '〇')) ?? 0).join('');
  return [Number(year), chinese(written[2]), chinese(written[3])];
}

function numbers(year?: string, month?: string, day?: string): Parts {
  return [
    Number(year),
    month === undefined ? undefined : Number(month),
    day === undefined ? undefined : Number(day),
  ];
}

function chinese(words: string | undefined): number | undefined {
  return words === undefined ? undefined : (numberOf(words) ?? 0);
}

function fromSerial(serial: number): DateReading {
  if (serial < serials.first || serial > serials.last) return {type: 'invalid'};
  const day = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
  return {type: 'date', date: day.toISOString().slice(0, 10), repaired: true};
}

/** The date if it exists; 2026-02-30 does not. */
function civilDate(year: number, month?: number, day?: number): string | undefined {
  if (year < 1900 || year > 2200) return undefined;
  if (month === undefined) return String(year);
  const date = new Date(Date.UTC(year, month - 1, day ?? 1));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== (day ?? 1)) return undefined;
  return date.toISOString().slice(0, day === undefined ? 7 : 10);
}

/** The last day of a term of `months` that begins on `from`: the day before the same day of a later month. */
export function lastDayOf(from: string, months: number): string | undefined {
  if (from.length !== 10) return undefined;
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  const length = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  // A month too short for the day ends the term with its own last day.
  const last = new Date(Date.UTC(year, month - 1 + months, day > length ? length : day - 1));
  return last.toISOString().slice(0, 10);
}
