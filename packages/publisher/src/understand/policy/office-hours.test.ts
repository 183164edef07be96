import assert from 'node:assert/strict';
import {test} from 'node:test';

import {officeHoursOf} from './office-hours.js';

/** Periods of a wording, as `days from-to (months)`; `-` where it is not understood. */
function read(text: string): string {
  const {periods} = officeHoursOf(text);
  if (periods === undefined) return '-';
  return periods
    .map(({days, from, to, months}) =>
      [
        days === 'everyDay' ? '每天' : '工作日',
        `${from}-${to}`,
        ...(months === undefined ? [] : [`(${months.join()})`]),
      ].join(' '),
    )
    .join('; ');
}

const usual = '工作日 08:30-12:00; 工作日 14:30-17:30';
const summer = '工作日 08:30-12:00 (5,6,7,8,9); 工作日 15:00-18:00 (5,6,7,8,9)';
const winter = '工作日 08:30-12:00 (10,11,12,1,2,3,4); 工作日 14:30-17:30 (10,11,12,1,2,3,4)';

test('office hours in the wordings counties use', () => {
  const wordings: readonly (readonly [string, string])[] = [
    ['工作日 8:30—12:00，14:30—17:30', usual],
    ['工作日8:30-12:00,14:30-17:30', usual],
    ['工作日8：30-12：00、14：30-17：30', usual],
    ['周一至周五 8:30—12:00 14:30—17:30', usual],
    ['星期一至星期五 上午8:30至12:00，下午2:30至5:30', usual],
    ['周一到周五，上午8:30—12:00，下午14:30—17:30', usual],
    ['工作日上午8时30分至12时，下午2时30分至5时30分', usual],
    ['工作日上午8点半到12点，下午2点半到5点半', usual],
    ['工作日（8:30～12:00，14:30～17:30）', usual],
    ['办公时间：工作日8:30-12:00，14:30-17:30', usual],
    ['8:30-12:00，14:30-17:30（法定节假日除外）', usual],
    ['周一至周五8:30-12:00，14:30-17:30（法定节假日除外）', usual],
    ['8:30—12:00、14:30—17:30', usual],
    ['法定工作日 8.30-12.00 14.30-17.30', usual],
    ['工作日上午9时至11时30分', '工作日 09:00-11:30'],
    ['周一至周五 9:00—12:00 13:30—17:00', '工作日 09:00-12:00; 工作日 13:30-17:00'],
    ['每天8:00-20:00', '每天 08:00-20:00'],
    ['周一至周日 9:00-17:00', '每天 09:00-17:00'],
    ['24小时', '每天 00:00-23:59'],
    [
      '夏季（5月—9月）8:30—12:00、15:00—18:00；冬季（10月—4月）8:30—12:00、14:30—17:30',
      `${summer}; ${winter}`,
    ],
    [
      '工作日，夏季（5—9月）8:30-12:00，15:00-18:00，冬季（10—4月）8:30-12:00，14:30-17:30',
      `${summer}; ${winter}`,
    ],
    [
      '夏令时（5月1日至9月30日）：上午8:30-12:00，下午15:00-18:00\n冬令时（10月1日至次年4月30日）：上午8:30-12:00，下午14:30-17:30',
      `${summer}; ${winter}`,
    ],
  ];
  for (const [text, expected] of wordings) assert.deepEqual([text, read(text)], [text, expected]);
});

test('half of a wording is never read alone', () => {
  const wordings = [
    '详见官网',
    '工作时间',
    '周一至周六 8:30-12:00',
    '周一至周四8:30-17:30，周五8:30-16:00',
    '每周二、周四 9:00-11:30',
    '夏季8:30-12:00；冬季9:00-12:00',
    '5月15日至9月15日 8:30-12:00',
    '工作日8:30-12:00（预约）',
    '工作日18:00至次日8:00',
    '工作日8:70-12:00',
    '工作日12:00-8:30',
    '',
  ];
  for (const text of wordings) assert.deepEqual([text, read(text)], [text, '-']);
});
