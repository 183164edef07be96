import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';

import {maxFeedbackLength} from './feedback.limits.js';
import {maskPersonalData} from './mask.js';

const kindsIn = (text: string): readonly string[] => maskPersonalData(text).masked.map(({type}) => type);

test('identity numbers are masked however they are written, a slip in one of them included', () => {
  for (const number of [
    '110101199003070011',
    '110101199003070019',
    '11010119900307109x',
    '110101 19900307 0011',
    '110101-19900307-0011',
    '１１０１０１１９９００３０７００１１',
    '110101900307001',
  ]) {
    const {text, masked} = maskPersonalData(`我是张三，${number}。`);
    assert.deepEqual(masked, [{type: 'identityNumber', start: 5, end: 5 + number.length}], number);
    assert.equal(text, `我是张三，${number.replace(/[^ -]/g, '*')}。`);
  }
});

test('telephone numbers of people are masked, mobile ones and those with an area code', () => {
  for (const number of [
    '13800000000',
    '138 0000 0000',
    '138-0000-0000',
    '1380000 0000',
    '138 - 0000 - 0000',
    '138—0000—0000',
    '138－0000－0000',
    '１３８００００００００',
    '+86 13800000000',
    '008613800000000',
    '0818-2345678',
    '0818 - 2345678',
    '(0818)2345678',
    '（0818） 234 5678',
    '010-62345678',
    '075562345678',
    '+86 818 2345678',
  ]) {
    assert.deepEqual(kindsIn(`请打${number}找我`), ['phone'], number);
    assert.doesNotMatch(maskPersonalData(`请打${number}找我`).text, /[1-9１-９]{2}/, number);
  }
});

test('service numbers, document numbers, days and amounts are left alone', () => {
  for (const text of [
    '打了12345和12315，还有400-123-4567、96110、110',
    '示府办发〔2021〕12号，索引号 000000100/2026-00015',
    '2026-11-20 09:00 至 2026-11-28 18:00',
    '补贴13800138000元，共15900000000.50元，￥13800138000',
    '统一社会信用代码 91510000MA62X12345',
    '项目代码 2020-511725-47-03-012345，受理号 510100202604100011',
    '第0502项，一共 18 人，邮编 635000',
    '1101011990030700110',
  ]) {
    assert.deepEqual(maskPersonalData(text), {text, masked: []}, text);
  }
});

test('a masked text is as long as it was, and masking it again changes nothing', () => {
  const piece = fc.constantFrom(
    '138',
    '0000',
    '13800000000',
    '110101',
    '19900307',
    '0011',
    '0818',
    '86',
    'X',
  );
  const between = fc.constantFrom('', ' ', '-', '（', '）', '+', '号', '，', '元', '1.', '　');
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, between), {maxLength: 20}), (pieces) => {
      const before = pieces.join('');
      const {text, masked} = maskPersonalData(before);
      assert.equal(text.length, before.length);
      assert.deepEqual(maskPersonalData(text), {text, masked: []});
      assert.equal(masked.length > 0, text !== before);
    }),
    {numRuns: 500, seed: 20261122},
  );
});

test('the longest text is masked whole', () => {
  const number = '13800000000，';
  const times = Math.floor(maxFeedbackLength / number.length);
  assert.equal(maskPersonalData(number.repeat(times)).masked.length, times);
});
