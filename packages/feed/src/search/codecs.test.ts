import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';

import {allBits, and, andNot, bitsOf, countBits, falling, hasBit, or, rising} from './bits.js';
import {hashOf} from './hash.js';
import {keysOf, listName, shardOf, tellingKeysOf} from './keys.js';
import {numberKeysIn} from './number.keys.js';
import {joined} from './occurrences.js';
import {packNumbers, unpackNumbers} from './packed.js';
import {packSet, unpackBits, unpackPositions} from './sets.js';

const total = 1000;
const positions = fc
  .uniqueArray(fc.nat({max: total - 1}), {maxLength: 400})
  .map((list) => list.sort((a, b) => a - b));
const printable = /^[!#-[\]-~]*$/;

test('numbers come back as they were written, in text that JSON need not escape', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat({max: 100}), fc.nat({max: 2 ** 31 - 1}))), (numbers) => {
      const text = packNumbers(numbers);
      assert.match(text, printable);
      assert.deepEqual([...unpackNumbers(text)], numbers);
    }),
  );
});

test('numbers take as many characters as documented', () => {
  const lengths = [0, 63, 64, 1791, 1792, 48_447, 48_448].map((number) => packNumbers([number]).length);
  assert.deepEqual(lengths, [1, 1, 2, 2, 3, 3, 4]);
});

test('a damaged text gives some numbers, and ends', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      assert.ok(unpackNumbers(text).length <= text.length);
      unpackPositions(text);
      assert.equal(unpackBits(text, total).length, Math.ceil(total / 32));
    }),
  );
});

test('sets come back as they were written, as positions and as bits', () => {
  fc.assert(
    fc.property(positions, (list) => {
      const text = packSet(list);
      assert.match(text, printable);
      assert.deepEqual([...unpackPositions(text)], list);
      assert.deepEqual([...rising(unpackBits(text, total))], list);
    }),
  );
});

test('a dense set is written as bits, which its list does not lengthen', () => {
  const dense = Array.from({length: 600}, (_, position) => position);
  assert.equal(packSet(dense).length, 101);
  assert.equal(packSet([3, 900]).length, 3);
});

test('sets are combined as sets are', () => {
  fc.assert(
    fc.property(positions, positions, (a, b) => {
      const [one, other] = [bitsOf(a, total), bitsOf(b, total)];
      assert.deepEqual(
        [...rising(and(one, other))],
        a.filter((position) => b.includes(position)),
      );
      assert.deepEqual(
        [...rising(andNot(one, other))],
        a.filter((position) => !b.includes(position)),
      );
      const either = [...new Set([...a, ...b])].sort((x, y) => x - y);
      assert.deepEqual([...rising(or(one, other))], either);
      assert.deepEqual([...falling(or(one, other))], either.reverse());
      assert.equal(countBits(one), a.length);
      assert.ok(a.every((position) => hasBit(one, position)));
    }),
  );
});

test('the set of all records has no position beyond the list', () => {
  for (const size of [0, 1, 31, 32, 33, 100]) assert.equal(countBits(allBits(size)), size);
});

test('the keys of a word hold every character of it, at their places', () => {
  fc.assert(
    fc.property(fc.string({minLength: 1, maxLength: 12}), (word) => {
      const covered = new Set<number>();
      for (const {key, at} of [...keysOf(word), ...tellingKeysOf(word)]) {
        assert.equal(word.slice(at, at + key.length), key);
      }
      for (const {key, at} of keysOf(word)) for (let i = 0; i < key.length; i++) covered.add(at + i);
      assert.equal(covered.size, word.length);
    }),
  );
  assert.deepEqual(
    keysOf('养老服务费').map(({key, at}) => [key, at]),
    [
      ['养老', 0],
      ['服务', 2],
      ['务费', 3],
    ],
  );
});

const likeNumbers = fc.constantFrom(
  '示',
  '办',
  '发',
  '(',
  ')',
  '19',
  '20',
  '2024',
  '(2024)',
  '1',
  '2',
  '号',
  '年',
  ' ',
);

test('keys for years and numbers hold words as others do, and are in every field that has the word', () => {
  const parts = fc.array(likeNumbers, {minLength: 1, maxLength: 12});
  fc.assert(
    fc.property(parts, parts, parts, (before, within, after) => {
      const word = within.join('').replaceAll(' ', '');
      const start = before.join('').length;
      const field = before.join('') + word + after.join('');
      const keysOfField = new Set(numberKeysIn(field).map(({key, at}) => `${key} ${at}`));
      const covered = new Set<number>();
      for (const {key, at} of word === '' ? [] : keysOf(word, true)) {
        assert.equal(word.slice(at, at + key.length), key);
        if (key.length > 2)
          assert.ok(keysOfField.has(`${key} ${start + at}`), `${key} of ${word} in ${field}`);
        for (let i = 0; i < key.length; i++) covered.add(at + i);
      }
      assert.equal(covered.size, word.length);
    }),
    {numRuns: 2000},
  );
});

test('numbers of documents and years are looked for by few keys', () => {
  const keys = (word: string) => keysOf(word, true).map(({key}) => key);
  assert.deepEqual(keys('示府办发(2024)12'), ['示府办发(2024)', ')12']);
  assert.deepEqual(keys('达市府办发(2024)'), ['达市', '市府办发(2024)']);
  assert.deepEqual(keys('2021)15号'), ['2021)', ')15', '5号']);
  assert.deepEqual(keys('2025年第三季度'), ['2025年', '第三', '季度']);
  assert.deepEqual(
    tellingKeysOf('2021)15号', true).map(({key}) => key),
    ['2021)', ')15'],
  );
});

test('keys are in the files the documentation says', () => {
  assert.deepEqual(
    ['', '养', '养老', 'm-0602'].map(hashOf),
    [2166202364, 4267160502, 2108226769, 3949225672],
  );
  assert.equal(shardOf('养老', 4), hashOf('养老') % 4);
  assert.equal(shardOf('养老', 16), hashOf('养老') % 14);
  assert.equal(shardOf('养', 16), 14 + (hashOf('养') % 2));
  assert.equal(listName('养老', 1), '517b8001-1');
});

test('a word is where its keys are at their distances, and nowhere else', () => {
  // 0: 养老服务, 1: 服务养老, 2: 养老养老服务
  const keys = [
    {set: packSet([0, 1, 2]), places: packNumbers([0, 4, 0, 3]), at: 0},
    {set: packSet([0, 1, 2]), places: packNumbers([4, 0, 8]), at: 2},
  ];
  assert.deepEqual(joined(keys, allBits(3)), [0, 2]);
  assert.deepEqual(joined(keys, bitsOf([1, 2], 3)), [2]);
});
