import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';

import {fold, learnTraditional} from '../index.js';
import {IndexBuilder, type ShardBody} from '../search/build/index.builder.js';
import {packagePath} from './paths.js';

/*
 * A reader written from docs/zh/search.md alone, in the order of its sections: what the page says must be enough to
 * find by the example what the page says is found.
 */

learnTraditional();

const folder = packagePath('examples/indexed/documents');

function fileOf(path: string, number: number): Readonly<Record<string, readonly string[]>> {
  const name = readdirSync(`${folder}/${path}`).find((candidate) => candidate.startsWith(`${number}.`)) ?? '';
  return JSON.parse(readFileSync(`${folder}/${path}/${name}`, 'utf8')).keys;
}

const digits = [
  ..."!#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}",
];

function numbersOf(text: string): readonly number[] {
  const numbers: number[] = [];
  const read = (at: number): readonly [number: number, next: number] => {
    const value = digits.indexOf(text[at] ?? '');
    if (value < 64) return [value, at + 1];
    const [rest, next] = read(at + 1);
    return [value + 27 * rest, next];
  };
  for (let at = 0; at < text.length;) {
    const [number, next] = read(at);
    numbers.push(number);
    at = next;
  }
  return numbers;
}

function positionsOf(text: string): readonly number[] {
  if (text.startsWith('~')) {
    return numbersOf(text.slice(1)).flatMap((six, group) =>
      [0, 1, 2, 3, 4, 5].filter((bit) => (six >> bit) % 2 === 1).map((bit) => group * 6 + bit),
    );
  }
  let before = -1;
  return numbersOf(text).map((gap) => (before += gap + 1));
}

function hash(key: string): number {
  let h = 2_166_136_261;
  for (let at = 0; at < key.length; at++)
    h = Number(((BigInt(h ^ key.charCodeAt(at)) & 0xffffffffn) * 16_777_619n) % 2n ** 32n);
  return (h ^ (h >>> 15)) >>> 0;
}

/** Places of a key by position, in one part of the text. */
function occurrences(key: string, part: 0 | 1 | 2): ReadonlyMap<number, readonly number[]> {
  const lists = fileOf('search', hash(key) % 2)[key] ?? [];
  const numbers = numbersOf(lists[part * 2 + 1] ?? '');
  let next = 0;
  return new Map(
    positionsOf(lists[part * 2] ?? '').map((position) => {
      const places = [(numbers[next++] ?? 0) / 2];
      while ((numbers[next] ?? 0) % 2 === 1)
        places.push((places.at(-1) ?? 0) + ((numbers[next++] ?? 0) + 1) / 2);
      return [position, places];
    }),
  );
}

function find(typed: string): readonly number[] {
  const word = fold(typed);
  const starts = Array.from(word, (_, at) => at).filter((at) => at % 2 === 0);
  const keys = starts.map((start) => {
    const at = Math.max(0, Math.min(start, word.length - 2));
    return {at, key: word.slice(at, at + 2)};
  });
  const inPart = (part: 0 | 1 | 2): readonly number[] => {
    const found = keys.map(({key, at}) => ({at, places: occurrences(key, part)}));
    return [...(found[0]?.places.keys() ?? [])].filter((position) => {
      if (keys.length === 1) return true;
      const begins = found.map(({at, places}) => (places.get(position) ?? []).map((place) => place - at));
      return begins[0]?.some((start) => begins.every((others) => others.includes(start)));
    });
  };
  return [...new Set([...inPart(0), ...inPart(1), ...inPart(2)])].sort((a, b) => b - a);
}

test('a reader written from the page finds in the example what the page says', () => {
  assert.deepEqual(positionsOf('!#'), [0, 2]);
  assert.deepEqual(find('低保标准'), [0]);
  assert.deepEqual(find('标准低保'), []);
  assert.deepEqual(find('标准'), [3, 1, 0]);
  assert.deepEqual(find('（2026）1'), [0]);
  assert.deepEqual(find('单'), [2]);
  assert.deepEqual(find('低保標準'), [0]);
});

/** Files of the index of some titles, by name. */
function written(titles: readonly string[], count: number): ReadonlyMap<string, ShardBody['keys']> {
  const builder = new IndexBuilder();
  for (const title of titles) builder.add({title: [title], shown: [], hidden: []});
  const files = new Map<string, ShardBody['keys']>();
  builder.write(count, (name, {keys}) => {
    files.set(name, keys);
    return 'abc123';
  });
  return files;
}

test('of eight files and more, the last eighth holds single characters alone', () => {
  const files = written(['农村危房改造补助资金拨付情况', 'A级纳税人名单（2026年）'], 20);
  for (let number = 0; number < 20; number++) {
    for (const key of Object.keys(files.get(String(number)) ?? assert.fail())) {
      const file = key.length === 1 ? 18 + (hash(key) % 2) : hash(key) % 18;
      assert.equal(file, number, key);
    }
  }
});

test('a list of more than 16,000 characters has a file of its own, named by the key', () => {
  const places = (records: number): string | undefined =>
    written(
      Array.from({length: records}, () => '公开'),
      1,
    ).get('0')?.['公开']?.[1];
  assert.equal(places(16_000)?.length, 16_000);
  assert.equal(places(16_001), ' abc123');
  const own = written(
    Array.from({length: 16_001}, () => '公开'),
    1,
  ).get('516c5f00-1');
  assert.deepEqual(Object.keys(own ?? {}), ['公开']);
  assert.deepEqual(
    own?.['公开']?.map(({length}) => length),
    [16_001],
  );
});

test('every code unit that is folded stands in the list, and no other', () => {
  const [header, ...lines] = readFileSync(packagePath('codelists/fold.csv'), 'utf8').trimEnd().split('\n');
  assert.equal(header, 'from,to,characters');
  const listed = new Map(
    lines.map(
      (line) =>
        line
          .split(',')
          .slice(0, 2)
          .map((hex) => Number.parseInt(hex, 16)) as [number, number],
    ),
  );
  for (let code = 0; code < 0x10000; code++) {
    assert.equal(fold(String.fromCharCode(code)).charCodeAt(0), listed.get(code) ?? code);
  }
});
