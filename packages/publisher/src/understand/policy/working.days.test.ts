import assert from 'node:assert/strict';
import {test} from 'node:test';
import {workingCalendar} from '@zwgk/feed/calendar';
import {defaultCalendar} from '@zwgk/feed/calendar-default';

import {workingDaysOf} from './working.days.js';

const calendar = workingCalendar(defaultCalendar);
const dayLength = 86_400_000;

/** The civil day that many days after another. */
function dayAfter(day: string, count: number): string {
  return new Date(Date.parse(day) + count * dayLength).toISOString().slice(0, 10);
}

test('working days are those the calendar counts day by day, over ends of months and years and into years nobody knows', () => {
  const workingDays = workingDaysOf(calendar);
  const first = `${defaultCalendar[0]?.id ?? ''}-01-01`;
  for (let start = -40; start < 800; start += 13) {
    for (const length of [0, 1, 9, 31, 100, 370, 1100]) {
      const from = dayAfter(first, start);
      const to = dayAfter(from, length);
      const {days, provisional} = calendar.workingDaysBetween(from, to);
      assert.equal(workingDays(from, to), provisional ? undefined : days, `${from} ${to}`);
    }
  }
});
