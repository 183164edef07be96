import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Matter} from '@zwgk/feed';

import type {FeedContent} from '../write/content.js';
import {initialsOf} from './initials.js';
import {suggestFiles} from './offers.js';

function content(names: readonly (readonly [level1: string, level2?: string])[], more = {}): FeedContent {
  const matters = names.map(([level1, level2], i): Matter => ({
    id: `m${i}`,
    level1,
    ...(level2 !== undefined && {level2}),
  }));
  return {publisher: {name: '示例县'}, localAreas: [], matters, documents: [], agencies: [], ...more};
}

test('initials are those of the phrase a character stands in', () => {
  assert.equal(initialsOf('最低生活保障'), 'zdshbz');
  assert.equal(initialsOf('长期护理保险'), 'cqhlbx');
  assert.equal(initialsOf('未成年人成长'), 'wcnrcz');
  assert.equal(initialsOf('重大建设项目'), 'zdjsxm');
  assert.equal(initialsOf('重复申请'), 'cfsq');
  assert.equal(initialsOf('行政处罚'), 'xzcf');
  assert.equal(initialsOf('银行贷款'), 'yhdk');
});

test('letters stand for themselves in either width; digits and marks are left out', () => {
  assert.equal(initialsOf('“双随机、一公开”监管（ＡＢ类）'), 'ssjygkjgabl');
  assert.equal(initialsOf('12345热线'), 'rx');
  assert.equal(initialsOf('——'), '');
});

test('names of both levels are found by their initials, once each', () => {
  const {initials} = suggestFiles(
    content([['社会救助', '最低生活保障'], ['社会救助', '临时救助'], ['临时救助']]),
  );
  assert.deepEqual(initials, [{lsjz: ['临时救助'], shjz: ['社会救助'], zdshbz: ['最低生活保障']}]);
});

test('names of many matters are divided by their first letter, each into the part that readers ask', () => {
  const names = Array.from(
    {length: 2000},
    (_, i) => [`${'保常定发公'[i % 5] ?? ''}事项${'甲乙丙丁'[i % 4] ?? ''}第${i}号`] as const,
  );
  const {initials} = suggestFiles(content(names));
  assert.equal(initials.length, 4);
  for (const [part, offers] of initials.entries()) {
    for (const key of Object.keys(offers)) assert.equal((key.charCodeAt(0) - 97) % 4, part, key);
  }
  assert.equal(initials.flatMap((offers) => Object.values(offers).flat()).length, 2000);
});

test('everyday words lead only to names the feed holds; the county’s own come first', () => {
  const aliases = [
    {word: '低保', official: '低保边缘家庭认定'},
    {word: '上户口', official: '出生登记'},
  ];
  const {words} = suggestFiles(content([['社会救助', '最低生活保障审核']], {aliases}));
  assert.deepEqual(words['低保'], ['低保边缘家庭认定', '最低生活保障']);
  assert.deepEqual(words['上户口'], ['出生登记']);
  assert.equal(words['医保'], undefined);
});

test('titles of documents count as names the feed holds', () => {
  const documents = [{id: 'd1', title: '关于调整医疗保险缴费标准的通知'}];
  const {words} = suggestFiles(content([['社会保险']], {documents}));
  assert.deepEqual(words['医保'], ['医疗保险']);
});

test('the same content gives the same bytes whatever the order of the tables', () => {
  const names: [string, string][] = [
    ['社会救助', '最低生活保障'],
    ['就业', '就业信息服务'],
  ];
  const [one, other] = [names, [...names].reverse()].map((order) =>
    JSON.stringify(suggestFiles(content(order))),
  );
  assert.equal(one, other);
});

test('a feed without matters has no initials', () => {
  assert.deepEqual(suggestFiles(content([])).initials, []);
});
