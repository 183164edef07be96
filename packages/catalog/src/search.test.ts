import {expect} from '@open-wc/testing';
import type {MatterRow} from '@zwgk/feed';

import {excerpt, finder, fold, pieces, wordsOf} from './search.js';
import {exampleState} from './testing/example.state.js';

const {catalog} = exampleState();
const rows = catalog.first;
const texts = catalog.texts.type === 'ready' ? catalog.texts.value : [];

/** Names of what a search finds. */
const found = (typed: string): readonly string[] =>
  rows.filter(finder(rows, texts, typed)).map(({level1, level2}: MatterRow) => level2 ?? level1);

describe('searching', () => {
  it('finds every fragment of every name, body, content, basis and time limit, and nothing else', () => {
    const everything = rows.map((row, position) => {
      const {elements = '', basis = '', timeLimit = ''} = texts[position] ?? {};
      return [row.level1, row.level2 ?? '', row.subject ?? '', elements, basis, timeLimit];
    });
    const fragments = new Set(
      everything.flat().flatMap((text) => [...text].map((_, start) => text.slice(start, start + 2).trim())),
    );
    for (const fragment of fragments) {
      if (fragment === '' || /\s/.test(fragment)) continue;
      const expected = rows.filter((_, position) =>
        everything[position]?.some((text) => text.includes(fragment)),
      );
      expect(rows.filter(finder(rows, texts, fragment)), fragment).to.deep.equal(expected);
    }
  });

  it('asks for all words, each anywhere', () => {
    expect(found('津贴 咨询电话')).to.deep.equal(['老年人补贴']);
    expect(found('津贴 划片')).to.deep.equal([]);
  });

  it('does not find what only two neighbouring fields hold together', () => {
    expect(found('办事指南相关')).to.deep.equal([]);
  });

  it('takes full-width and half-width forms and both cases for the same', () => {
    expect(found('７１１号')).to.deep.equal(['县级文件']);
    expect(wordsOf('　ＡＢｃ　甲 ')).to.deep.equal(['abc', '甲']);
  });

  it('finds names before the long text has come', () => {
    expect(rows.filter(finder(rows, undefined, '补贴')).map(({id}) => id)).to.deep.equal(['m-0602']);
  });

  it('keeps every character in its place when folding', () => {
    const text = 'İ１２Ａ　《ＢＣ》';
    expect(fold(text)).to.have.lengthOf(text.length);
  });
});

describe('marking', () => {
  it('cuts a text at its hits and loses nothing', () => {
    const cut = pieces('ＡＢ津贴与AB补贴', ['ab', '补贴']);
    expect(cut).to.deep.equal([
      {text: 'ＡＢ', hit: true},
      {text: '津贴与', hit: false},
      {text: 'AB', hit: true},
      {text: '补贴', hit: true},
    ]);
  });

  it('prefers the longer of two words that begin at the same place', () => {
    expect(pieces('老年人补贴', ['老', '老年人'])).to.deep.equal([
      {text: '老年人', hit: true},
      {text: '补贴', hit: false},
    ]);
  });

  it('shows the surroundings of the first hit', () => {
    expect(excerpt('一二三四五六七八九', ['五'], 2)).to.equal('…三四五六七…');
    expect(excerpt('一二三', ['四'])).to.equal(undefined);
  });
});
