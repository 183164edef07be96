import assert from 'node:assert/strict';
import {test} from 'node:test';

import {isCivilDay} from './civil-day.js';
import {defaultCalendar} from './default.generated.js';
import {workingCalendar} from './working-calendar.js';

// What a day is to chinese-days depends on where the machine is when it is loaded.
process.env['TZ'] = 'Asia/Shanghai';
const {default: oracle} = await import('chinese-days');

const calendar = workingCalendar(defaultCalendar);

/** Every day from one to another, made without the code under test. */
function daysBetween(first: string, last: string): readonly string[] {
  const days: string[] = [];
  for (let time = Date.parse(first); time <= Date.parse(last); time += 86_400_000) {
    days.push(new Date(time).toISOString().slice(0, 10));
  }
  return days;
}

/** Day received, and the days 7, 15 and 20 working days later. */
const counted = [
  ['2026-02-09', '2026-02-25', '2026-03-06', '2026-03-13'],
  ['2026-09-14', '2026-09-22', '2026-10-10', '2026-10-16'],
  ['2026-09-28', '2026-10-13', '2026-10-23', '2026-10-30'],
  ['2026-04-24', '2026-05-08', '2026-05-19', '2026-05-26'],
  ['2025-01-20', '2025-02-05', '2025-02-14', '2025-02-21'],
  ['2024-09-09', '2024-09-19', '2024-09-30', '2024-10-12'],
] as const;

for (const [received, ...expected] of counted) {
  test(`7, 15 and 20 working days after ${received}`, () => {
    const found = [7, 15, 20].map((days) => calendar.addWorkingDays(received, days));
    assert.deepEqual(
      found.map(({to}) => to),
      expected,
    );
    assert.ok(found.every(({provisional}) => !provisional));
  });
}

test('every day from 2018 to 2026 is a working day where chinese-days says so', () => {
  for (const day of daysBetween('2018-01-01', '2026-12-31')) {
    assert.equal(calendar.isWorkingDay(day), oracle.isWorkday(day), day);
  }
});

test('20 working days after every day from 2018 on end where chinese-days counts them', () => {
  const days = daysBetween('2018-01-01', '2026-12-31');
  const worked = days.filter((day) => oracle.isWorkday(day));
  let next = 0;
  for (const day of days) {
    while (next < worked.length && worked[next]! <= day) next++;
    for (const count of [1, 7, 15, 20, 40]) {
      const expected = worked[next + count - 1];
      if (expected === undefined) continue;
      const {to, provisional} = calendar.addWorkingDays(day, count);
      assert.equal(to, expected, `${count} after ${day}`);
      assert.equal(provisional, false, day);
      assert.equal(calendar.workingDaysBetween(day, to).days, count, `${day} to ${to}`);
    }
  }
});

test('holidays, make-up days and weekends on the way are told', () => {
  const {passed, weekendDays, days} = calendar.addWorkingDays('2026-09-14', 20);
  assert.deepEqual(passed, [
    {type: 'makeUp', name: '国庆节', from: '2026-09-20', to: '2026-09-20'},
    {type: 'holiday', name: '中秋', from: '2026-09-25', to: '2026-09-27'},
    {type: 'holiday', name: '国庆节', from: '2026-10-01', to: '2026-10-07'},
    {type: 'makeUp', name: '国庆节', from: '2026-10-10', to: '2026-10-10'},
  ]);
  assert.equal(days, 20);
  // 32 days on the way: 20 worked, 10 of holidays, and 19 September and 11 October.
  assert.equal(weekendDays, 2);
});

test('what leads into a year without a calendar is provisional', () => {
  assert.equal(calendar.knownUntil, '2026-12-31');
  assert.equal(calendar.addWorkingDays('2026-12-24', 5).provisional, false);
  const {to, provisional} = calendar.addWorkingDays('2026-12-24', 7);
  assert.deepEqual({to, provisional}, {to: '2027-01-04', provisional: true});
  assert.equal(calendar.workingDaysBetween('2017-12-29', '2018-01-02').provisional, true);
});

test('a county’s own year takes the place of the shipped one', () => {
  const holidays = {'2026-11-23': '县庆', '2026-11-24': '县庆'};
  const own = workingCalendar([...defaultCalendar, {id: '2026', source: '示例县通知', holidays}]);
  const {to, passed} = own.addWorkingDays('2026-11-20', 1);
  assert.equal(to, '2026-11-25');
  assert.deepEqual(passed, [{type: 'holiday', name: '县庆', from: '2026-11-23', to: '2026-11-24'}]);
  assert.equal(own.isWorkingDay('2026-10-01'), true);
});

test('without any year the count is Monday to Friday and provisional', () => {
  const none = workingCalendar([]);
  const {to, provisional} = none.addWorkingDays('2026-11-20', 1);
  assert.deepEqual(
    {to, provisional, until: none.knownUntil},
    {to: '2026-11-23', provisional: true, until: ''},
  );
});

test('a day that is not in the calendar is none', () => {
  assert.equal(isCivilDay('2024-02-29'), true);
  for (const text of ['2026-02-29', '2026-02-31', '2026-13-01', '2026-2-1', '2026', '']) {
    assert.equal(isCivilDay(text), false, text);
  }
});

test('no working days lie between a day and an earlier one', () => {
  assert.equal(calendar.workingDaysBetween('2026-11-20', '2026-11-20').days, 0);
  assert.equal(calendar.workingDaysBetween('2026-11-20', '2026-11-02').days, 0);
  assert.equal(calendar.addWorkingDays('2026-11-21', 0).to, '2026-11-21');
});
