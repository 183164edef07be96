import assert from 'node:assert/strict';
import {test} from 'node:test';

import {decodeText} from './decode.js';

const gbk = Uint8Array.of(0xca, 0xbe, 0xc0, 0xfd);

test('UTF-8 is taken first, whatever the server declares', () => {
  assert.equal(decodeText(Buffer.from('示例'), 'application/json; charset=gbk'), '示例');
  assert.equal(decodeText(Buffer.from('\uFEFF示例')), '示例');
});

test('what is no UTF-8 is read as declared, else as GB18030', () => {
  assert.equal(decodeText(gbk, 'text/html; charset="GBK"'), '示例');
  assert.equal(decodeText(gbk, 'text/html; charset=no-such-charset'), '示例');
  assert.equal(decodeText(gbk), '示例');
});

test('UTF-16 is told by its byte order mark, as Notepad saves Unicode', () => {
  assert.equal(decodeText(Buffer.from('\uFEFF示例', 'utf16le')), '示例');
  assert.equal(decodeText(Buffer.from('\uFEFF示例', 'utf16le').swap16()), '示例');
});
