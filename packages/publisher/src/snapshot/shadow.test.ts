import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {test} from 'node:test';

import {policyOf, shadowOf} from './shadow.js';

const drawing = {
  wide: '<p>\n      宽</p>',
  narrow: '<p class="text">第一行\n第二行</p>',
  ems: 40,
  styles: 'b::after { content: "√" }',
};

test('the hash is that of the styles in the page, which are ASCII in every encoding', () => {
  const [, styles = ''] = /<style>([^]*?)<\/style>/.exec(shadowOf(drawing)) ?? [];
  assert.match(styles, /content: "\\221a "/);
  assert.match(styles, /@container \(width < 40em\)/);
  assert.ok(Buffer.from(styles).every((byte) => byte < 0x80));
  assert.equal(policyOf(drawing), `sha256-${createHash('sha256').update(styles).digest('base64')}`);
});

test('what was drawn is hidden and inert where its styles do not apply, and keeps the line breaks of texts alone', () => {
  const html = shadowOf(drawing);
  assert.match(html, /<div id="wide" hidden inert><p> 宽<\/p><\/div>/);
  assert.match(html, /<div id="narrow" hidden inert><p class="text">第一行\n第二行<\/p><\/div>/);
});
