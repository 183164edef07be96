import assert from 'node:assert/strict';
import {test} from 'node:test';

import {
  type DisclosureDocument,
  newestFirst,
  newestLast,
  parseDocumentHead,
  parseDocumentPage,
  parseFeed,
  parseIncludes,
  parseMap,
  parseMatterRows,
} from './index.js';

const header = {version: '1.0', updated: '2026-11-20T09:00:00+08:00', ttl: 60};

test('a block knows the positions of its rows', () => {
  const parsed = parseMatterRows({...header, rows: {id: ['a', 'b'], level1: ['甲', '乙']}}, 64);
  assert.deepEqual(parsed.type === 'parsed' && parsed.value.map(({position}) => position), [64, 65]);
});

test('rows of the head of documents are the last positions, backwards', () => {
  const head = {...header, facets: {}, map: 'map.0a1b2c.json', rows: {id: ['b', 'a'], title: ['新', '旧']}};
  const parsed = parseDocumentHead({...head, total: 9});
  assert.deepEqual(parsed.type === 'parsed' && parsed.value.first.map(({position}) => position), [8, 7]);
  assert.equal(parseDocumentHead({...head, total: 1}).type, 'refused');
});

test('a prepared page gives its rows the positions it names, and is refused when it names others than it has', () => {
  const page = {
    ...header,
    total: 7,
    facets: {year: [['2026', 7]]},
    rows: {id: ['b', 'a'], title: ['新', '旧']},
  };
  const parsed = parseDocumentPage({...page, positions: [90, 12]});
  assert.deepEqual(parsed.type === 'parsed' && parsed.value.rows.map(({id, position}) => [id, position]), [
    ['b', 90],
    ['a', 12],
  ]);
  assert.deepEqual(parseDocumentPage({...page, positions: [90]}), {
    type: 'refused',
    issue: {code: 'invalid', pointer: '/rows'},
  });
});

test('a map names its files by numbers and hashes', () => {
  const details = {folder: 'details', hashes: ['0a1b2c'], size: 32};
  assert.equal(parseMap({...header, details}).type, 'parsed');
  const wrong = [
    [{...details, hashes: ['0A1B2C']}, '/details/hashes/0'],
    [{...details, folder: '../details'}, '/details/folder'],
    [{...details, size: 0}, '/details/size'],
  ] as const;
  for (const [run, pointer] of wrong) {
    assert.deepEqual(parseMap({...header, details: run}), {
      type: 'refused',
      issue: {code: 'invalid', pointer},
    });
  }
});

test('of the feeds a feed includes, the good are kept and each bad one is told', () => {
  const includes = [{feed: 'https://town.example/feed.json', level: 'township'}, {name: '无地址'}, 'x'];
  const feed = parseFeed({...header, publisher: {name: '示例县'}, columns: {}, includes});
  assert.ok(feed.type === 'parsed');
  const {value, issues} = parseIncludes(feed.value);
  assert.deepEqual(value, [includes[0]]);
  assert.deepEqual(
    issues.map(({pointer}) => pointer),
    ['/includes/1/feed', '/includes/2'],
  );
});

test('documents lie with the newest last, and a list backwards shows the newest first', () => {
  const documents: readonly DisclosureDocument[] = [
    {id: 'a', title: '甲', publishedOn: '2026-01-02'},
    {id: 'b', title: '乙'},
    {id: 'c', title: '丙', publishedOn: '2026-01-02'},
    {id: 'd', title: '丁', publishedOn: '2025-01-02'},
  ];
  const lying = newestLast(documents).map(({id}) => id);
  assert.deepEqual(lying, ['b', 'd', 'c', 'a']);
  assert.deepEqual(
    newestFirst(documents).map(({id}) => id),
    [...lying].reverse(),
  );
});
