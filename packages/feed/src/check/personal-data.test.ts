import assert from 'node:assert/strict';
import {test} from 'node:test';

import {maxTextLength} from '../limits.js';
import {findPersonalData, officialNumbers} from './personal-data.js';

function kindsIn(text: string): readonly string[] {
  return findPersonalData(text).map(({kind}) => kind);
}

test('identity numbers are found however they are written', () => {
  for (const text of [
    '张三，110101199003070011',
    '110101 19900307 0011',
    '1101 0119 9003 0700 11',
    '１１０１０１１９９００３０７００１１',
    '身份证号：110101-19900307-0011',
    '地区代码不存在的 999999199003070012',
    '身份证号码110101199003070019',
    '身份证 110101900307001',
    '2026年 110101199003070011',
  ]) {
    assert.deepEqual(kindsIn(text), ['identityNumber'], text);
  }
});

test('an identity number that ends in X is found whole', () => {
  const text = '号码 11010119900307109x。';
  assert.deepEqual(findPersonalData(text), [{kind: 'identityNumber', start: 3, end: 21}]);
});

test('bank cards and mobile numbers are found, also in groups', () => {
  assert.deepEqual(kindsIn('汇至6222021234567890128'), ['bankCard']);
  assert.deepEqual(kindsIn('6222 0212 3456 7890 128'), ['bankCard']);
  assert.deepEqual(kindsIn('账号：4111 1111 1111 1111'), ['bankCard']);
  assert.deepEqual(kindsIn('联系人李四 13800138000'), ['mobilePhone']);
  assert.deepEqual(kindsIn('手机138-0013-8000，或 199 0000 1234'), ['mobilePhone', 'mobilePhone']);
});

test('what authorities publish lawfully is left alone', () => {
  for (const text of [
    '电话 0000-1234567，0817-8123456，热线 12345，400-123-4567',
    '示镇政发〔2026〕15号，索引号 000000100/2026-00015',
    '统一社会信用代码 91510000MA62X12345、11511725008765432X',
    '2026-11-20 09:00 至 2026-11-28 18:00',
    '补贴资金13800138000元，共15900000000.50元，￥13800138000',
    '项目代码 2020-511725-47-03-012345',
    '受理号 510100202604100011',
    '已遮盖 110101********0011 138****8000',
    '/zwgk/t13800138000.html?id=13800138000',
    '第13800138000号',
    '110101199003070012',
    '1101011990030700110',
    '6222021234567890129',
  ]) {
    assert.deepEqual(kindsIn(text), [], text);
  }
});

test('a declared contact is official even when it is a mobile number', () => {
  const official = officialNumbers({name: '县政府'}, [
    {id: 'a', name: '值班室', phone: '138 0013 8000、0000-1234567'},
  ]);
  assert.deepEqual(findPersonalData('值班电话13800138000', official), []);
  assert.equal(findPersonalData('值班电话13800138001', official).length, 1);
});

test('the telephone of an interpreter is official, whatever stands beside it; an identity number is not', () => {
  const interpreters = [{name: '解读人甲', phone: '13800138000'}, {phone: '110101199003070011'}];
  const official = officialNumbers(
    {name: '县政府'},
    [],
    [{id: 'p', title: '办法', interpretations: [{id: 'i', title: '解读', interpreters}]}],
  );
  assert.deepEqual(findPersonalData('解读人甲 13800138000', official), []);
  assert.deepEqual(
    findPersonalData('110101199003070011', official).map(({kind}) => kind),
    ['identityNumber'],
  );
});

test('the longest hostile text is searched in well under a second', () => {
  for (const piece of ['1', '1 ', '1 - ', '1380013800 ', '13800138000 ', '110101 1990 ', '-', 'X1x']) {
    const text = piece.repeat(maxTextLength / piece.length);
    const start = performance.now();
    findPersonalData(text);
    assert.ok(performance.now() - start < 2000, piece);
  }
});
