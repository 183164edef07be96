import assert from 'node:assert/strict';
import {test} from 'node:test';

import {harmless} from './terminal.js';

test('what a stranger wrote cannot command the terminal', () => {
  assert.equal(harmless('a\u001b]0;title\u0007b\u009b2J\rc'), 'a\ufffd]0;title\ufffdb\ufffd2J\ufffdc');
});

test('lines, tabs and Chinese stay as they are', () => {
  const text = '第 3 行\n\t公开主体“县政府”\r\n';
  assert.equal(harmless(text), text);
});
