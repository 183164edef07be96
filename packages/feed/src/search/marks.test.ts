import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';

import {wordsOf} from './fold.js';
import {learnTraditional} from './fold.traditional.js';
import {excerpt, pieces} from './marks.js';

learnTraditional();

const texts = fc.string({
  unit: fc.constantFrom('养', '老', '養', 'A', 'Ａ', '〔', '（', '1', ' '),
  maxLength: 12,
});

test('pieces put together are the text, and each hit is a word as the text writes it', () => {
  fc.assert(
    fc.property(texts, texts, (text, typed) => {
      const words = wordsOf(typed);
      const cut = pieces(text, words);
      assert.equal(cut.map((piece) => piece.text).join(''), text);
      for (const piece of cut) if (piece.hit) assert.ok(words.includes(wordsOf(piece.text).join('')));
    }),
  );
});

test('hits are marked as the original writes them', () => {
  assert.deepEqual(pieces('府發〔２０２１〕7號', ['(2021)']), [
    {text: '府發', hit: false},
    {text: '〔２０２１〕', hit: true},
    {text: '7號', hit: false},
  ]);
});

test('of two words that begin at the same place the longer is marked', () => {
  assert.deepEqual(pieces('老年人补贴', ['老', '老年人']), [
    {text: '老年人', hit: true},
    {text: '补贴', hit: false},
  ]);
});

test('an excerpt shows the surroundings of the first hit', () => {
  assert.equal(excerpt('一二三四五六七八九', ['五'], 2), '…三四五六七…');
  assert.equal(excerpt('一二三', ['一'], 2), '一二三');
  assert.equal(excerpt('一二三', ['四']), undefined);
});
