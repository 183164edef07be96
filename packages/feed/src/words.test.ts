import assert from 'node:assert/strict';
import {test} from 'node:test';

import {absenceOf, localized, safeUrl, statedWords} from './index.js';

test('a text is given in the language asked for, else in Chinese, else in any', () => {
  const text = {'zh-CN': '简', 'zh-TW': '繁', en: 'E'};
  assert.equal(localized('只有一种', 'en'), '只有一种');
  assert.equal(localized(text, 'zh-Hans'), '简');
  assert.equal(localized(text, 'zh-HK'), '繁');
  assert.equal(localized(text, 'en-GB'), 'E');
  assert.equal(localized(text, 'bo'), '简');
  assert.equal(localized({en: 'only'}, 'zh-Hant'), 'only');
  assert.equal(localized({en: 'only'}, 'constructor'), 'only');
});

test('无 and 不适用 are told from a text', () => {
  assert.equal(absenceOf({text: '无', absent: 'none'}), 'none');
  assert.equal(statedWords({text: '无', absent: 'none'}, 'zh-Hans'), '无');
  assert.equal(absenceOf('有'), undefined);
  assert.equal(absenceOf({en: 'text'}), undefined);
});

test('only addresses a resident can follow safely get through', () => {
  const base = 'https://county.example/zwgk/feed.json';
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['a.pdf', 'https://county.example/zwgk/a.pdf'],
    ['/x?y=1#z', 'https://county.example/x?y=1#z'],
    ['http://other.example/', 'http://other.example/'],
    ['tel:0000-1234567', 'tel:0000-1234567'],
    ['mailto:a@county.example', 'mailto:a@county.example'],
    ['javascript:alert(1)', undefined],
    ['java\nscript:alert(1)', undefined],
    ['\u0001javascript:alert(1)', undefined],
    [' JavaScript:alert(1)', undefined],
    ['\u200bjavascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['vbscript:x', undefined],
    ['file:///etc/passwd', undefined],
    ['blob:https://county.example/1', undefined],
    ['http://', undefined],
    ['', undefined],
    [' \u0000 ', undefined],
  ];
  for (const [text, expected] of cases) assert.equal(safeUrl(text, base), expected, JSON.stringify(text));
  assert.equal(safeUrl('a.pdf', 'not an address'), undefined);
});
