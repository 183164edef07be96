import assert from 'node:assert/strict';
import {test} from 'node:test';

import {isCreditCode, isResidentIdNumber, maskIdentityNumber} from './identity-number.js';
import {foldReceiptCode} from './receipt-code.js';

test('an identity number has a check digit and a day that exists', () => {
  for (const number of ['11010519491231002X', '440524188001010014', '１１０１０５ 19491231 002x']) {
    assert.ok(isResidentIdNumber(number), number);
  }
  const wrong = [
    '110105194912310021',
    '11010519491231002Y',
    '110105491231002',
    '',
    '11010519490229002X',
    '110105194913310020',
    '010105194912310026',
  ];
  for (const number of wrong) assert.ok(!isResidentIdNumber(number), number);
});

test('every wrong digit and every swap of neighbours in an identity number is found', () => {
  const number = '11010519491231002X';
  for (let place = 0; place < 17; place++) {
    for (const digit of '0123456789') {
      if (digit === number[place]) continue;
      assert.ok(!isResidentIdNumber(number.slice(0, place) + digit + number.slice(place + 1)));
    }
    const swapped = [...number];
    [swapped[place], swapped[place + 1]] = [swapped[place + 1]!, swapped[place]!];
    if (swapped.join('') !== number) assert.ok(!isResidentIdNumber(swapped.join('')), swapped.join(''));
  }
});

test('a credit code has a check character', () => {
  for (const code of ['91350100M000100Y43', '91350100m000100y43', '9135 0100 M000 100Y 43']) {
    assert.ok(isCreditCode(code), code);
  }
  for (const code of ['91350100M000100Y44', '91350100M000100O43', '9135010', '']) {
    assert.ok(!isCreditCode(code), code);
  }
});

test('a masked number keeps nothing of the birthday', () => {
  assert.equal(maskIdentityNumber('11010519491231002X'), '110105**********2X');
  assert.equal(maskIdentityNumber('E1234567'), '********');
});

test('a receipt code is found however it was written down', () => {
  assert.equal(foldReceiptCode(' 7k3f－9qxm 2T5R-8wvz'), '7K3F9QXM2T5R8WVZ');
  assert.equal(foldReceiptCode('OIL0'), '0110');
});
