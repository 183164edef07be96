import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {Converter} from 'opencc-js/t2cn';

import {simplifiedForms, traditionalForms} from './fold.generated.js';
import {fold, mayBeTraditional, readyToFold, wordsOf} from './fold.js';
import {unpackNumbers} from './packed.js';

test('the table of traditional characters is fetched for a text that may hold one, and for no other', async () => {
  assert.equal(fold('養老ＡＢ'), '養老ab');
  await readyToFold(['养老服务', '〔2024〕Ａ級'.slice(0, -1)]);
  assert.equal(fold('養老'), '養老');
  await readyToFold(['养老服务', '養老服務']);
  assert.equal(fold('養老'), '养老');
});

test('no character that folds is taken for a simplified one, and those of GB 2312 that do not are', () => {
  let traditional = -1;
  for (const gap of unpackNumbers(traditionalForms)) {
    traditional += gap + 1;
    assert.ok(mayBeTraditional(String.fromCharCode(traditional)));
  }
  const decoder = new TextDecoder('gbk');
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      assert.equal(mayBeTraditional(character), fold(character) !== character, character);
    }
  }
});

const chinese = fc.string({
  unit: fc.integer({min: 0x4e00, max: 0x9fff}).map((code) => String.fromCharCode(code)),
});
const anyText = fc.oneof(fc.string({unit: 'binary'}), chinese);

test('every character keeps its place, and a part of a text folds to the part of the folded text', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
      const folded = fold(text);
      assert.equal(folded.length, text.length);
      assert.equal(fold(text.slice(a, a + b)), folded.slice(a, a + b));
    }),
  );
});

test('what is folded stays as it is when folded again', () => {
  fc.assert(fc.property(anyText, (text) => assert.equal(fold(fold(text)), fold(text))));
});

test('brackets of every kind, both widths and both cases are alike', () => {
  for (const number of [
    '府发〔2021〕7号',
    '府发[2021]7号',
    '府发（２０２１）7号',
    '府发【2021】７号',
    '府发［2021］7号',
  ]) {
    assert.equal(fold(number), '府发(2021)7号');
  }
  assert.equal(fold('ＰＰＰ项目　Ａ级，ΑΣ'), 'ppp项目 a级,ασ');
});

test('brackets of titles stay apart from those of numbers', () => {
  assert.equal(fold('《办法》'), '《办法》');
});

test('traditional characters, those of Taiwan and Hong Kong too, are their simplified ones', () => {
  assert.equal(fold('國務院辦公廳關於養老服務'), '国务院办公厅关于养老服务');
  assert.equal(fold('裡裏面麵臺檯台'), '里里面面台台台');
  assert.equal(fold('乾幹干後后髮發'), '干干干后后发发');
  assert.equal(fold('什么甚麼'), '什么甚么');
});

test('words of disclosure fold as OpenCC writes them in simplified characters', () => {
  const convert = Converter({from: 't', to: 'cn'});
  const count = unpackNumbers(traditionalForms).length;
  assert.ok(count > 2500, `only ${count} characters`);
  assert.equal(unpackNumbers(simplifiedForms).length, count);
  for (const text of [
    '審計統計說明',
    '農村危房改造',
    '衛生健康',
    '社會保險費繳納',
    '環境影響報告書',
    '徵收補償',
  ]) {
    assert.equal(fold(text), convert(text));
  }
});

test('words are parted by any white space, each once', () => {
  assert.deepEqual(wordsOf('　養老 ＡＢc\t养老\n'), ['养老', 'abc']);
  assert.deepEqual(wordsOf(' 　'), []);
});
