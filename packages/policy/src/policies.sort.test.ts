import {expect} from '@open-wc/testing';
import {type ListQuery, type PolicyRow} from '@zwgk/feed';

import {oldestFirst} from './policies.sort.js';
import {stateOf} from './testing/example.state.js';
import {manyPolicies} from './testing/many.policies.js';

const {policies} = stateOf({updated: '2026-11-20T09:00:00+08:00', policies: manyPolicies(130), agencies: []});
if (policies?.type !== 'ready') throw new Error('The example has no policies.');
const newest = policies.value;
const ids = (rows: readonly PolicyRow[]): readonly string[] => rows.map(({id}) => id);

describe('a list from its other end', () => {
  const queries: readonly ListQuery[] = [
    {conditions: {}, words: ''},
    {conditions: {validity: ['repealed', 'lapsed']}, words: ''},
    {conditions: {area: ['nowhere']}, words: ''},
  ];

  for (const query of queries) {
    it(`holds on every page what the whole list holds backwards: ${JSON.stringify(query.conditions)}`, async () => {
      const all = ids(await newest.rows(query, 0, 1000))
        .slice()
        .reverse();
      const oldest = oldestFirst(newest);
      expect((await oldest.tally(query)).total).to.equal(all.length);
      for (const offset of [0, 7, 25, all.length - 3, all.length, all.length + 25]) {
        if (offset < 0) continue;
        expect(ids(await oldest.rows(query, offset, 25)), `from ${offset}`).to.deep.equal(
          all.slice(offset, offset + 25),
        );
      }
    });
  }

  it('keeps the order of a search, in which what is called so comes first', async () => {
    const query = {conditions: {}, words: '津贴'};
    expect(ids(await oldestFirst(newest).rows(query, 0, 20))).to.deep.equal(
      ids(await newest.rows(query, 0, 20)),
    );
  });
});
