import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';

import {IndexBuilder} from './build/index.js';
import {leadOf, ranksOf} from './leads.js';
import {unpackPositions} from './sets.js';

/** Records of few characters, so that keys occur in many of them. */
const records = fc.array(
  fc.record({
    title: fc.string({unit: fc.constantFrom('养', '老', '服', '务', '2'), maxLength: 6}),
    hidden: fc.string({unit: fc.constantFrom('养', '老', '服', '务', '2'), maxLength: 9}),
  }),
  {minLength: 20, maxLength: 200},
);

type Records = readonly {readonly title: string; readonly hidden: string}[];

function builderOf(all: Records): IndexBuilder {
  const builder = new IndexBuilder();
  for (const {title, hidden} of all) builder.add({title: [title], shown: [], hidden: [hidden]});
  return builder;
}

/** What a scan finds for a key: in the title first, then elsewhere. */
function scan(all: Records, key: string, places: readonly number[]): readonly number[] {
  const inTitle = places.filter((position) => all[position]?.title.includes(key));
  const others = places.filter(
    (position) => !inTitle.includes(position) && all[position]?.hidden.includes(key),
  );
  return [...inTitle, ...others].slice(0, 25);
}

describe('leads', () => {
  test('hold what a scan shows first, in falling order', () => {
    fc.assert(
      fc.property(records, (all) => {
        const falling = [...all.keys()].reverse();
        for (const [key, lead] of builderOf(all).leads()) assert.deepEqual(lead, scan(all, key, falling));
      }),
      {numRuns: 60},
    );
  });

  test('hold what a scan shows first, in an order of their own', () => {
    fc.assert(
      fc.property(records, (all) => {
        const order = [...all.keys()].sort((a, b) => ((a * 7919) % 101) - ((b * 7919) % 101) || a - b);
        const ranks = ranksOf(Uint32Array.from(order));
        for (const [key, lead] of builderOf(all).leads(ranks)) assert.deepEqual(lead, scan(all, key, order));
      }),
      {numRuns: 60},
    );
  });

  test('are those of pairs in titles that are in eight records at least', () => {
    const all = Array.from({length: 8}, (_, at) => ({title: '养老', hidden: at === 0 ? '' : '服务'}));
    assert.deepEqual(
      [...builderOf(all).leads()].map(([key]) => key),
      ['养老'],
    );
    assert.deepEqual([...builderOf(all.slice(1)).leads()], []);
  });

  test('are the same for a reader, who has all positions of a key', () => {
    const all = Array.from({length: 90}, (_, at) => ({
      title: at % 3 === 0 ? '养老' : '服务',
      hidden: at % 2 === 0 ? '养老' : '',
    }));
    const builder = builderOf(all);
    const leads = new Map(builder.leads());
    builder.write(1, (_name, {keys}) => {
      for (const [key, lists] of Object.entries(keys)) {
        const [inTitle = new Uint32Array(), ...others] = [0, 2, 4].map((list) =>
          unpackPositions(lists[list] ?? ''),
        );
        const known = leads.get(key);
        if (known !== undefined)
          assert.deepEqual(
            leadOf(inTitle, () => others),
            known,
          );
      }
      return '000000';
    });
    assert.ok(leads.has('养老'));
  });

  test('of titles that fill a page are known without any other part of the text', () => {
    const inTitle = Uint32Array.from({length: 25}, (_, at) => at);
    const lead = leadOf(inTitle, () => assert.fail('other parts are not needed'));
    assert.deepEqual(lead, [...inTitle].reverse());
  });
});
