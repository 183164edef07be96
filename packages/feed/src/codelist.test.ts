import assert from 'node:assert/strict';
import {test} from 'node:test';

import {codeName, findCodes} from './codelist.js';
import {areaNamesEn, areas, channelList, levelList} from './index.js';

test('names of 2017, local names and 领域 lead to the code of today', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['就业创业', '09'],
    ['城乡规划领域', '11'],
    ['征地补偿', '12'],
    ['环境保护', '13'],
    ['拆迁安置', '15'],
    ['医疗卫生', '21'],
    ['乡村振兴（扶贫）领域', '25'],
    ['重 大 建 设 项 目', '01'],
    ['財政預決算領域', '08'],
  ];
  for (const [words, code] of cases) assert.deepEqual(findCodes(areas, words), [code], words);
});

test('an ambiguous wording gives all its codes, an unknown one gives none', () => {
  assert.deepEqual(findCodes(areas, '扶贫救灾'), ['23', '25']);
  assert.deepEqual(findCodes(areas, '智慧城管领域'), []);
  assert.deepEqual(findCodes(areas, '自然资源'), []);
});

test('channels and levels are found by the words of real tables', () => {
  assert.deepEqual(findCodes(channelList, '社区/企事业单位/村公示栏（电子屏）'), ['noticeBoard']);
  assert.deepEqual(findCodes(channelList, '微信'), ['socialMedia']);
  assert.deepEqual(findCodes(levelList, '镇（街）级'), ['township']);
});

test('no wording but 扶贫救灾 belongs to two codes of one list', () => {
  for (const list of [areas, channelList, levelList]) {
    const words = list.flatMap(({zh, aliases}) => [zh, ...aliases]);
    const ambiguous = words.filter((word) => findCodes(list, word).length !== 1);
    assert.deepEqual(
      ambiguous.filter((word) => word !== '扶贫救灾'),
      [],
    );
  }
});

test('a code that is a member of every object has no name', () => {
  assert.equal(codeName(areaNamesEn, '03'), 'Compulsory education');
  assert.equal(codeName(areaNamesEn, 'constructor'), undefined);
});
