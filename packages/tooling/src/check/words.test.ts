import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {chineseTexts, wordKeys} from './words.js';

describe('words', () => {
  it('are found in strings and templates, not in comments', () => {
    const source =
      "/** 目录 */ const a = '目录'; const b = `<p>${a} 共 ${b} 项</p>`; // 项\nconst c = 'zwgk';";
    assert.deepEqual(chineseTexts(source), ['目录', '共', '项</p>']);
  });

  it('are named by the keys of their objects', () => {
    assert.deepEqual(
      wordKeys("export const ui = {retry: '重试', found: (count: number) => `找到 ${count} 项`};"),
      ['retry', 'found'],
    );
  });
});
