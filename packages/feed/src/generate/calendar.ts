import {readdirSync, readFileSync} from 'node:fs';

import type {CalendarYear} from '../calendar/calendar.schema.js';

/** Address of a file of the package chinese-days, which keeps the State Council's notices as data. */
function sourceUrl(path: string): URL {
  return new URL(path, import.meta.resolve('chinese-days/package.json'));
}

function sourceFile(path: string): string {
  return readFileSync(sourceUrl(path), 'utf8');
}

/** Days by year of the notice: `2026-10-01` → `National Day,国庆节,3`. */
interface SourceYear {
  readonly holidays: Readonly<Record<string, string>>;
  readonly workdays: Readonly<Record<string, string>>;
}

/** The first year the publisher meets in interpretations and requests: the regulation is in force since May 2019. */
const firstYear = 2018;

/** The records of the shipped calendar, one per year known, with the version they come from. */
function defaultYears(): readonly CalendarYear[] {
  const {version} = JSON.parse(sourceFile('package.json')) as {readonly version: string};
  const years = readdirSync(new URL('years/', sourceUrl('dist/chinese-days.json')))
    .filter((file) => /^\d{4}\.json$/.test(file) && Number(file.slice(0, 4)) >= firstYear)
    .map((file) => file.slice(0, 4));
  return years.sort().map((id) => {
    const {holidays, workdays} = JSON.parse(sourceFile(`dist/years/${id}.json`)) as SourceYear;
    return {
      id,
      source: `国务院办公厅关于${id}年部分节假日安排的通知`,
      version: `chinese-days ${version}`,
      holidays: namesByDay(holidays),
      workdays: namesByDay(workdays),
    };
  });
}

/** Chinese names by day, in the order of days. */
function namesByDay(days: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const named = Object.entries(days).map(([day, names]) => [day, names.split(',')[1] ?? ''] as const);
  return Object.fromEntries(named.sort(([a], [b]) => a.localeCompare(b)));
}

/** The module of the shipped calendar, with the licence its source asks to be kept. */
export function renderCalendar(): string {
  const licence = sourceFile('LICENSE')
    .trim()
    .split('\n')
    .map((line) => ` * ${line}`.trimEnd());
  return [
    '// Written by `npm run generate` from the package chinese-days. Do not edit.\n',
    "import type {CalendarYear} from './calendar.schema.js';\n",
    `/*!\n * chinese-days, https://github.com/vsme/chinese-days\n *\n${licence.join('\n')}\n */`,
    '/** Holidays and make-up working days (调休) as the State Council arranged them, year by year. */',
    `export const defaultCalendar: readonly CalendarYear[] = ${JSON.stringify(defaultYears())};`,
  ].join('\n');
}
