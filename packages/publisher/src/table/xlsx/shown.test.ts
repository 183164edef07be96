import assert from 'node:assert/strict';
import {test} from 'node:test';

import {isoDateCell, numberCell} from './shown.js';

for (const [value, format, text, date] of [
  [45356, 'yyyy"年"m"月"d"日";@', '2024年3月5日', '2024-03-05'],
  [45356.5, '[$-804]yyyy/m/d\\ h:mm', '2024/3/5 12:00', '2024-03-05T12:00:00'],
  [45356, 'yyyy"年"m"月"', '2024年3月', '2024-03-05'],
  [45356, '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', '2024年3月5日', '2024-03-05'],
  [2_958_465, 'yyyy-mm-dd', '9999-12-31', '9999-12-31'],
] as const) {
  test(`a day in the format ${format} is a date and shows as ${text}`, () => {
    assert.deepEqual(numberCell(value, format, false), {text, type: 'date', date});
  });
}

for (const [value, format, text] of [
  [20.000000000000004, 'General', '20'],
  [0.1 + 0.2, 'General', '0.3'],
  [505, '0000', '0505'],
  [13_800_000_000, 'General', '13800000000'],
  [1.1010119900101e16, '0.00E+00', '11010119900101000'],
  [1e21, 'General', '1000000000000000000000'],
  [20, '0"个工作日"', '20个工作日'],
  [0.15, '0%', '15%'],
  [0.5, 'h:mm', '12:00'],
  [-1, 'yyyy/m/d', '-1'],
  [2_958_466, 'yyyy/m/d', '2958466'],
  [7, '[[[', '7'],
] as const) {
  test(`the number ${value} in the format ${format} shows as ${text}`, () => {
    assert.deepEqual(numberCell(value, format, false), {text, type: 'number'});
  });
}

test('a day stored as text is a date, with its time only if it has one', () => {
  assert.deepEqual(isoDateCell('2024-03-05T00:00:00'), {
    text: '2024-03-05',
    type: 'date',
    date: '2024-03-05',
  });
  assert.deepEqual(isoDateCell('2024-03-05T08:30:00Z').date, '2024-03-05T08:30:00');
  assert.deepEqual(isoDateCell('不是日期'), {text: '不是日期', type: 'text'});
});
