import {expect} from '@open-wc/testing';
import {type Listing, type MatterDetail, type MatterRow, matterRow} from '@zwgk/feed';

import {mattersInMemory} from './feed.lists.js';
import {RecalledListing} from './listing.recalled.js';

/** A list that tells what it was asked. */
function listOf(edition: string, asked: string[]): Listing<MatterRow, MatterDetail> {
  const matter = {id: 'a', level1: `低保${edition}`};
  const list = mattersInMemory([matterRow(matter, 0)], [], [matter], 'https://county.example/');
  return new Proxy(list, {
    get: (target, name, receiver): unknown => {
      asked.push(`${edition} ${String(name)}`);
      return Reflect.get(target, name, receiver);
    },
  });
}

describe('the list of a later version', () => {
  const {signal} = new AbortController();

  it('is asked what the earlier was asked last, before anybody is given it', async () => {
    const asked: string[] = [];
    const earlier = new RecalledListing(listOf('甲', asked));
    const [row] = await earlier.rows({conditions: {}, words: '低'}, 0, 20);
    if (row) await earlier.record(row);
    const later = new RecalledListing(listOf('乙', asked), earlier);
    asked.length = 0;
    await later.recall(signal);
    expect(asked.sort()).to.deep.equal(['乙 record', '乙 row', '乙 rows']);
  });

  it('is not taken when it cannot answer that', async () => {
    const earlier = new RecalledListing(listOf('甲', []));
    await earlier.tally({conditions: {}, words: ''});
    const broken = {...listOf('乙', []), tally: () => Promise.reject(new Error('读不到'))};
    let problem: unknown;
    await new RecalledListing(broken, earlier).recall(signal).catch((error: unknown) => (problem = error));
    expect(problem).to.have.property('message', '读不到');
  });

  it('is not asked what the earlier could not answer', async () => {
    const broken = {...listOf('甲', []), tally: () => Promise.reject(new Error('读不到'))};
    const earlier = new RecalledListing(broken);
    await earlier.tally({conditions: {}, words: ''}).catch(() => undefined);
    const asked: string[] = [];
    await new RecalledListing(listOf('乙', asked), earlier).recall(signal);
    expect(asked).to.deep.equal([]);
  });
});
