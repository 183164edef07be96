import {expect} from '@open-wc/testing';
import {
  attributeNamesEn,
  attributeNamesZhHans,
  attributeNamesZhHant,
  type CodeNames,
  type Policy,
  validityNamesEn,
  validityNamesZhHans,
  validityNamesZhHant,
} from '@zwgk/feed';
import {policyEn, type PolicyWords, policyZhHans, policyZhHant} from '@zwgk/locale';

import {standingView} from './card.view.js';
import {zhHans} from './policy.words.js';

const spoken: readonly (readonly [words: PolicyWords, validities: CodeNames, attributes: CodeNames])[] = [
  [policyZhHans, validityNamesZhHans, attributeNamesZhHans],
  [policyZhHant, validityNamesZhHant, attributeNamesZhHant],
  [policyEn, validityNamesEn, attributeNamesEn],
];

it('calls validities and attributes what the codelists call them', () => {
  for (const [{standings, attributes}, validityNames, attributeNames] of spoken) {
    expect(standings).to.include(validityNames);
    expect(attributes).to.deep.equal(attributeNames);
  }
});

describe('how far a policy holds', () => {
  const policy: Policy = {id: 'p', title: '办法', validity: 'inForce', validUntil: '2026-06'};
  const told = (change: Partial<Policy>, day: string): string =>
    standingView({...policy, ...change}, day, zhHans).badges.join();

  it('goes by the day of the feed, and to the end of a month or year', () => {
    expect(told({}, '2026-06-30')).to.equal('现行有效');
    expect(told({}, '2026-07-01')).to.equal('已过期限');
    expect(told({validUntil: '2026'}, '2026-12-31')).to.equal('现行有效');
  });

  it('is what the source says of its end, whatever the dates', () => {
    expect(told({validity: 'repealed', validUntil: '2030-01-01'}, '2026-01-01')).to.equal('废止');
  });

  it('is not made up where the source says nothing', () => {
    const {badges, meaning} = standingView({id: 'p', title: '办法'}, '2026-01-01', zhHans);
    expect([...badges, meaning].join('')).to.equal('');
  });
});
