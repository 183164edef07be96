import assert from 'node:assert/strict';
import {test} from 'node:test';

import {dateOf, lastDayOf} from './date.js';

function dateIn(text: string): string {
  const reading = dateOf(text);
  return reading.type === 'date' ? reading.date : reading.type;
}

test('dates in every form whose year is certain', () => {
  const forms: readonly (readonly [string, string])[] = [
    ['2024-03-05', '2024-03-05'],
    ['2024-3-5', '2024-03-05'],
    ['2024/3/5', '2024-03-05'],
    ['2024.03.05', '2024-03-05'],
    ['2024年3月5日', '2024-03-05'],
    ['2024 年 3 月 5 日', '2024-03-05'],
    ['２０２４年３月５日', '2024-03-05'],
    ['二〇二四年三月五日', '2024-03-05'],
    ['二○二四年十二月三十一日', '2024-12-31'],
    ['二O二四年三月二十五日', '2024-03-25'],
    ['20240305', '2024-03-05'],
    ['2026-3-17 9:05', '2026-03-17'],
    ['2026-11-19 00:00:00', '2026-11-19'],
    ['2026/3/17 上午9:05', '2026-03-17'],
    ['2026—03—17', '2026-03-17'],
    ['2026-11-19T08:30:00+08:00', '2026-11-19'],
    ['2024年3月5日 星期二', '2024-03-05'],
    ['2024年3月5日（周二）', '2024-03-05'],
    ['46309', '2026-10-14'],
    ['2024年3月', '2024-03'],
    ['2024-03', '2024-03'],
    ['2024年', '2024'],
    ['2024', '2024'],
    ['2024年2月29日', '2024-02-29'],
    ['无', 'none'],
    ['/', 'none'],
    ['', 'none'],
    ['2026-02-30', 'invalid'],
    ['2O25-03-12', 'invalid'],
    ['24-3-5', 'invalid'],
    ['3/5/2024', 'invalid'],
    ['2023年2月29日', 'invalid'],
    ['2024-13-01', 'invalid'],
    ['20241301', 'invalid'],
    ['待定', 'invalid'],
    ['12345678', 'invalid'],
    ['99999', 'invalid'],
  ];
  for (const [text, date] of forms) assert.deepEqual([text, dateIn(text)], [text, date]);
});

test('a stored date needs no reading', () => {
  assert.deepEqual(dateOf('3月5日', '2024-03-05T00:00:00'), {
    type: 'date',
    date: '2024-03-05',
    repaired: false,
  });
});

test('a term ends on the day before its anniversary', () => {
  assert.equal(lastDayOf('2021-10-08', 60), '2026-10-07');
  assert.equal(lastDayOf('2024-01-01', 24), '2025-12-31');
  assert.equal(lastDayOf('2024-02-29', 12), '2025-02-28');
  assert.equal(lastDayOf('2025-08-31', 6), '2026-02-28');
  assert.equal(lastDayOf('2025-04-15', 6), '2025-10-14');
});
