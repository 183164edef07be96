import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';

import {feedText} from './feed.text.js';

const head = {version: '1.0', total: 2, rows: {level1: ['低保', '救助'], documents: [1, 2]}, map: 'map.json'};
const lookup = {folder: 'lookup', hashes: ['abcdef', 'ghijkl']};
const feed = {
  version: '1.0',
  title: '目录',
  columns: {
    catalog: {head: 'catalog/head.json', inline: head},
    agencies: {file: 'agencies.json'},
    policies: {head: 'policies/head.json', inline: head, lookup},
  },
};

test('inlined heads and lookups stand on one line each, all else on lines of its own', () => {
  const line = JSON.stringify(head);
  assert.equal(
    feedText(feed),
    `{
  "version": "1.0",
  "title": "目录",
  "columns": {
    "catalog": {
      "head": "catalog/head.json",
      "inline": ${line}
    },
    "agencies": {
      "file": "agencies.json"
    },
    "policies": {
      "head": "policies/head.json",
      "inline": ${line},
      "lookup": ${JSON.stringify(lookup)}
    }
  }
}
`,
  );
});

test('a feed without them is laid out as JSON is', () => {
  const {columns, ...rest} = feed;
  const {agencies} = columns;
  for (const plain of [{...rest, columns: {agencies, catalog: {items: []}}}, {...rest, columns: 1}, rest]) {
    assert.equal(feedText(plain), `${JSON.stringify(plain, undefined, 2)}\n`);
  }
});

test('whatever is inlined, and whatever texts look like it, the text says the same', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), fc.boolean(), (inline, other, isText) => {
      const title = isText ? JSON.stringify(inline, undefined, 2) : '$&';
      const any = {title, columns: {catalog: {head: 'a', inline}, policies: {head: 'b', lookup: other}}};
      const text = feedText(any);
      assert.equal(text, feedText(JSON.parse(text)));
      assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(any)));
    }),
  );
});
