import type {OfficeHours, OpeningPeriod} from '@zwgk/feed';

import {numberOf} from '../chinese-number.js';
import {remembering} from '../remembering.js';
import {simplify} from '../simplify.js';

type Days = OpeningPeriod['days'];
type Month = NonNullable<OpeningPeriod['months']>[number];

const allMonths: readonly Month[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

const everyDay =
  /每天|每日|天天|全年无休|全天候|周一至周日|周一至周天|星期一至星期日|周一到周日|节假日不休|全周/g;
const workingDays =
  /(?:法定)?工作日|(?:每周|周|星期|礼拜)一(?:至|到|-)(?:周|星期|礼拜)?五|周[内中](?=\d)|[,(](?:法定|国家)?(?:法定)?(?:节假日|公休日|双休日|周末|周六日|休息日)(?:、|和|及|以及)?(?:法定|国家法定)?(?:节假日|双休日|周末|公休日)?(?:除外|休息|不上班)/g;
/** Days that are neither working days nor all days, and closings told apart: half understood would be wrong. */
const otherDays = /周|星期|礼拜|单日|双日|除外|节假|预约|值班|轮班/;
const season = /(?:春|夏|秋|冬)(?:季|令时|时令|夏季|冬季)?(?:作息)?(?:时间)?/g;
const clock = String.raw`(上午|下午|早上?|中午|晚上?|夜间)?(\d{1,2}|[一二两三四五六七八九十]{1,3})(?::(\d{2})|[时点](?:(\d{1,2})分?|(半)|整)?)`;
const span = new RegExp(`${clock}(?:至|到|-)(?:(次日|翌日))?${clock}`, 'g');
const months =
  /(?:每年)?(\d{1,2})月(?:(\d{1,2})日|底|末|份)?(?:至|到|-)(?:次年|翌年|第二年|来年)?(\d{1,2})月(?:(\d{1,2})日|底|末|份)?/;
const monthDigits = /(\d{1,2})-(\d{1,2})月/;

/** Office hours with their meaning, where all of the wording is understood; else the wording alone. */
export function officeHoursOf(text: string): OfficeHours {
  const periods = periodsIn(text);
  return periods === undefined ? {text} : {text, periods: [...periods]};
}

/** Most bodies keep the same hours. */
const periodsIn = remembering((text): readonly OpeningPeriod[] | undefined => {
  if (text.length > 300) return undefined;
  const key = simplify(text.normalize('NFKC'))
    .replace(/\s+/g, ' ')
    .replace(/[—–−~～]+|--+/g, '-')
    .replace(/[，、。]/g, ',')
    .replace(/[；\n]/g, ';')
    .replace(/(\d)[.：](\d{2})(?!\d|月)/g, '$1:$2')
    .trim();
  if (/^(?:全天|每天)?24小时(?:服务|值班|在线|受理)?$/.test(key.replace(/ /g, '')))
    return [{days: 'everyDay', from: '00:00', to: '23:59'}];
  const clauses = key
    .replace(/ /g, ',')
    .split(';')
    .filter((clause) => clause !== '');
  let days: Days | undefined;
  const periods: OpeningPeriod[] = [];
  for (const clause of seasonsApart(clauses)) {
    const said = daysIn(clause);
    days = said ?? days;
    const read = clausePeriods(clause, days ?? 'workingDays');
    if (read === undefined) return undefined;
    periods.push(...read);
  }
  return periods.length === 0 ? undefined : periods;
});

/** Seasons may follow one another with no more than a comma between them. */
function seasonsApart(clauses: readonly string[]): readonly string[] {
  return clauses.flatMap((clause) => {
    const parts = clause.split(/(?=[春夏秋冬](?:季|令时|时令))/).filter((part) => part !== '');
    const [first = '', ...rest] = parts;
    const isIntroduction = rest.length > 0 && !/\d/.test(first);
    return isIntroduction ? rest.map((part) => first + part) : parts;
  });
}

function daysIn(clause: string): Days | undefined {
  if (clause.match(everyDay) !== null) return 'everyDay';
  return clause.match(workingDays) === null ? undefined : 'workingDays';
}

/** What one clause says; `undefined` if any of it is not understood. Without days it speaks of working days, the least. */
function clausePeriods(clause: string, days: Days): readonly OpeningPeriod[] | undefined {
  const within = monthsIn(clause);
  if (within === undefined) return undefined;
  const plain = clause
    .replace(months, '')
    .replace(monthDigits, '')
    .replace(everyDay, '')
    .replace(workingDays, '');
  const spans = [...plain.matchAll(span)];
  const rest = plain
    .replace(span, '')
    .replace(season, '')
    .replace(
      /(?:办公|工作|服务|接待|咨询|受理|作息|上班|接听|开放|对外)+时间|(?:每个)?工作日|上午|下午|早上|晚上|中午|为|[:,()[\]【】/和及-]|其中|均可|办公|北京时间/g,
      '',
    );
  if (rest !== '' || otherDays.test(rest) || spans.length === 0) return undefined;
  const isSeason = /[春夏秋冬](?:季|令时|时令)/.test(clause);
  if (isSeason && within.length === 0) return undefined;
  const periods: OpeningPeriod[] = [];
  let before = 0;
  for (const match of spans) {
    const from = minutesOf(match.slice(1, 6), before);
    const to = from === undefined ? undefined : minutesOf(match.slice(7, 12), from, match[1]);
    if (from === undefined || to === undefined || match[6] !== undefined || to <= from) return undefined;
    before = to;
    const months = within.length === 0 ? {} : {months: [...within]};
    periods.push({days, from: clockOf(from), to: clockOf(to), ...months});
  }
  return periods;
}

/** Minutes after midnight; a half of the day is said once for both ends, and 下午 counts from noon. */
function minutesOf(
  [half, hour = '', minutes, spoken, thirty]: readonly (string | undefined)[],
  after: number,
  inherited?: string,
): number | undefined {
  const count = numberOf(hour);
  const rest = thirty === undefined ? Number(minutes ?? spoken ?? 0) : 30;
  if (count === undefined || count > 24 || rest > 59) return undefined;
  const part = half ?? inherited ?? '';
  const isAfternoon = /下午|晚|夜/.test(part) && count < 12;
  const time = (count + (isAfternoon ? 12 : 0)) * 60 + rest;
  if (time > 24 * 60) return undefined;
  // 下午 may be left out where the clock alone cannot go on: 8:30-12:00 2:30-5:30 says nothing else, but is not read.
  return time < after ? undefined : Math.min(time, 24 * 60 - 1);
}

function clockOf(minutes: number): string {
  const two = (count: number): string => String(count).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Months a clause is about, none for all of the year; `undefined` where they begin or end within a month. */
function monthsIn(clause: string): readonly Month[] | undefined {
  const [, first, firstDay, last, lastDay] = months.exec(clause) ?? [];
  const [, one, other] = monthDigits.exec(clause) ?? [];
  const from = Number(first ?? one ?? 0);
  const to = Number(last ?? other ?? 0);
  if (from === 0 && to === 0) return [];
  if (from < 1 || from > 12 || to < 1 || to > 12) return undefined;
  const isWhole =
    (firstDay === undefined || firstDay === '1') && (lastDay === undefined || Number(lastDay) >= 28);
  if (!isWhole) return undefined;
  const length = ((to - from + 12) % 12) + 1;
  return Array.from({length}, (_, at) => allMonths[(from - 1 + at) % 12] ?? 1);
}
