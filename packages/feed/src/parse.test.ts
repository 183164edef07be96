import assert from 'node:assert/strict';
import {test} from 'node:test';

import {
  agencyShape,
  matterShape,
  parseCatalogHead,
  parseFeed,
  parseItems,
  parseItemsFile,
  parseMatterRows,
  parseMatterTexts,
} from './index.js';

const header = {version: '1.0', updated: '2026-11-20T09:00:00+08:00', ttl: 3600};
const smallFeed = {...header, publisher: {name: '示例县人民政府'}, columns: {catalog: {items: []}}};

test('a feed keeps what the format knows and leaves the rest out', () => {
  const parsed = parseFeed({...smallFeed, 'x-theme': 'red', extra: 1});
  assert.deepEqual(parsed, {type: 'parsed', value: smallFeed, issues: []});
});

test('anything that is no feed is refused with a pointer to what is wrong', () => {
  const cases: readonly (readonly [unknown, string, string])[] = [
    [null, 'invalid', ''],
    ['{}', 'invalid', ''],
    [[], 'invalid', ''],
    [{}, 'invalid', '/version'],
    [{...smallFeed, version: '2.0', publisher: 3}, 'unsupportedVersion', '/version'],
    [{...smallFeed, publisher: {name: ''}}, 'invalid', '/publisher/name'],
    [{...smallFeed, columns: {catalog: {}}}, 'invalid', '/columns/catalog'],
    [{...smallFeed, notices: [{text: '维护'}, {text: '维护', from: '明天'}]}, 'invalid', '/notices/1/from'],
  ];
  for (const [json, code, pointer] of cases) {
    assert.deepEqual(parseFeed(json), {type: 'refused', issue: {code, pointer}});
  }
});

test('bad records are reported one by one and the good ones stay', () => {
  const items = [
    {id: 'a', level1: '批准服务信息'},
    {id: 'b'},
    {id: 'c', level1: '办事指南', levels: ['county', 'city']},
    {id: 'a', level1: '又一个'},
    null,
    {id: 'd', level1: {'zh-Hans': '办事指南', en: 'Guides'}},
  ];
  const parsed = parseItems(matterShape, items, '/columns/catalog/items');
  assert.equal(parsed.type, 'parsed');
  assert.deepEqual(parsed.type === 'parsed' && parsed.value.map(({id}) => id), ['a', 'd']);
  assert.deepEqual(parsed.type === 'parsed' && parsed.issues, [
    {code: 'invalid', pointer: '/columns/catalog/items/1/level1'},
    {code: 'invalid', pointer: '/columns/catalog/items/2/levels/1'},
    {code: 'duplicate', pointer: '/columns/catalog/items/3'},
    {code: 'invalid', pointer: '/columns/catalog/items/4'},
  ]);
});

test('a list over the limit is refused whole', () => {
  const items = [1, 2, 3].map((n) => ({id: String(n), name: '机构'}));
  assert.deepEqual(parseItems(agencyShape, items, '/items', 2), {
    type: 'refused',
    issue: {code: 'tooLarge', pointer: '/items'},
  });
  assert.equal(parseItemsFile(agencyShape, {...header, items}, 3).type, 'parsed');
});

test('nesting beyond twenty levels is refused, a hundred thousand levels too', () => {
  const nested = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));
  assert.equal(parseFeed({...smallFeed, extra: nested(19)}).type, 'parsed');
  assert.equal(parseFeed({...smallFeed, extra: nested(20)}).type, 'refused');
  assert.equal(parseFeed({...smallFeed, extra: nested(100_000)}).type, 'refused');
});

test('keys that would reach a prototype change nothing', () => {
  const text =
    '{"id":"a","level1":"事项","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}';
  const parsed = parseItems(matterShape, [JSON.parse(text)], '');
  assert.deepEqual(parsed.type === 'parsed' && parsed.value, [{id: 'a', level1: '事项'}]);
  assert.equal('polluted' in {}, false);
  const named = parseItems(matterShape, [JSON.parse('{"id":"a","level1":{"__proto__":"事项"}}')], '');
  assert.equal(named.type === 'parsed' && named.value.length, 0);
});

test('a page that adds members to Object.prototype changes no result', () => {
  const members = {extend: () => undefined, url: 'javascript:alert(1)', text: 1, id: 'x'};
  const json: unknown = {...smallFeed, columns: {}};
  const before = parseFeed(json);
  try {
    Object.assign(Object.prototype, members);
    const parsed = parseFeed(json);
    const items = parseItems(matterShape, [{level1: '没有编号'}], '');
    assert.equal(JSON.stringify(parsed), JSON.stringify(before));
    assert.equal(items.type === 'parsed' && items.issues.length, 1);
  } finally {
    for (const key of Object.keys(members)) Reflect.deleteProperty(Object.prototype, key);
  }
});

test('a page on which Prototype.js has replaced built-in functions changes no result', () => {
  const file = {...header, rows: {id: ['a', 'b'], level1: {values: ['事项'], index: [0, 0]}}};
  const before = JSON.stringify(parseMatterRows(file));
  const {reduce} = Array.prototype;
  const {keys} = Object;
  try {
    Array.prototype.reduce = () => undefined;
    Object.keys = (object: object) => {
      const all: string[] = [];
      for (const key in object) all.push(key);
      return all;
    };
    assert.equal(JSON.stringify(parseMatterRows(file)), before);
    assert.equal(parseFeed({...smallFeed, publisher: {}}).type, 'refused');
  } finally {
    Array.prototype.reduce = reduce;
    Object.keys = keys;
  }
});

test('a published table is refused when its columns disagree', () => {
  const rows = {id: ['a', 'b'], level1: {values: ['事项'], index: [0, 0]}};
  assert.equal(parseMatterRows({...header, rows}).type, 'parsed');
  const broken: readonly object[] = [
    {...rows, level2: ['只有一行']},
    {...rows, level1: {values: ['事项'], index: [0, 1]}},
    {...rows, level1: {values: ['事项'], index: [0, -1]}},
    {...rows, id: ['a', null]},
  ];
  for (const table of broken) {
    assert.deepEqual(parseMatterRows({...header, rows: table}), {
      type: 'refused',
      issue: {code: 'invalid', pointer: '/rows'},
    });
  }
  assert.equal(parseMatterTexts({...header, rows: {elements: ['一'], basis: ['一', '二']}}).type, 'refused');
});

test('a head comes with its first rows decoded', () => {
  const parsed = parseCatalogHead({
    ...header,
    total: 2,
    facets: {levels: [['county', 2]]},
    rows: {id: ['a', 'b'], level1: ['甲', '乙'], levels: {values: [['county']], index: [0, -1]}},
    map: 'map.0a1b2c.json',
  });
  assert.deepEqual(parsed.type === 'parsed' && parsed.value.first.map((row) => [row.level1, row.levels]), [
    ['甲', ['county']],
    ['乙', []],
  ]);
});
