import assert from 'node:assert/strict';
import {test} from 'node:test';

import {documentsOf} from './data/county.js';
import {fragmentsOf, typingOf} from './fragments.js';

const documents = documentsOf({name: '1k', documents: 300, matters: 100});

test('fragments are of every length from 1 to 10, and each is found somewhere', () => {
  const fragments = fragmentsOf(documents, 20);
  assert.deepEqual(
    fragments.map(({words}) => words.length),
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  );
  assert.deepEqual(
    fragments.filter(({found}) => found.size === 0),
    [],
  );
});

test('a scan finds whoever has the words in any text, and nobody else', () => {
  for (const {words, found} of fragmentsOf(documents, 20)) {
    if (!/^[\u4e00-\u9fff]+$/.test(words)) continue;
    const having = documents.flatMap((document, place) =>
      [document.title, document.docNumber, document.issuer, document.summary].some((text) =>
        text?.includes(words),
      )
        ? [place]
        : [],
    );
    assert.deepEqual([...found], having);
  }
});

test('words are typed key by key', () => {
  const [one = '', two = '', three = '', four = ''] = typingOf(documents, 1);
  assert.deepEqual([one, two, three], [four.slice(0, 1), four.slice(0, 2), four.slice(0, 3)]);
});
