import {expect} from '@open-wc/testing';
import {type Policy, policyFacets} from '@zwgk/feed';

import {policiesInMemory} from '../feed.policies.js';
import {DocumentUnion} from './documents.js';
import {namedPolicies} from './naming.js';

const county: readonly Policy[] = [
  {id: 'a', title: '县里的办法', publishedOn: '2026-05-01', validity: 'inForce'},
  {id: 'b', title: '县里的细则', publishedOn: '2024-05-01', validity: 'repealed'},
];
const town: readonly Policy[] = [
  {
    id: 'a',
    title: '镇里的办法',
    publishedOn: '2025-05-01',
    validity: 'inForce',
    replacedBy: {docNumber: '镇发〔2026〕9号'},
    replaces: [{id: 'b', title: '镇里的旧办法'}],
    amendedBy: [{id: 'c'}],
    interpretations: [{id: 'i', title: '解读', form: 'picture', agency: {text: '镇政府', agencies: ['zzf']}}],
  },
];

const everything = {conditions: {}, words: ''};
const union = new DocumentUnion(
  [
    {listing: policiesInMemory(county, undefined, 'https://county.example/feed.json'), suffix: ''},
    {
      listing: namedPolicies(policiesInMemory(town, undefined, 'https://town.example/feed.json'), '@t'),
      suffix: '@t',
    },
  ],
  policyFacets,
);

describe('the policies of several feeds', () => {
  it('are one list, newest first, counted together by what policies can be narrowed by', async () => {
    const rows = await union.rows(everything, 0, 10);
    expect(rows.map(({title}) => title)).to.deep.equal(['县里的办法', '镇里的办法', '县里的细则']);
    const {total, counts} = await union.tally(everything);
    expect(total).to.equal(3);
    expect(counts['interpreted']).to.deep.equal([
      ['yes', 1],
      ['no', 2],
    ]);
    expect(counts['form']).to.deep.equal([['picture', 1]]);
    expect((await union.rows({conditions: {form: ['picture']}, words: ''}, 0, 10)).length).to.equal(1);
  });

  it('name what they replace, what amends them and who explains them as the feed they come from has it', async () => {
    const row = await union.row('a@t');
    const policy = row && (await union.record(row));
    expect(row && union.baseOf(row)).to.equal('https://town.example/feed.json');
    expect(policy).to.deep.include({
      id: 'a@t',
      replacedBy: {docNumber: '镇发〔2026〕9号'},
      replaces: [{id: 'b@t', title: '镇里的旧办法'}],
      amendedBy: [{id: 'c@t'}],
    });
    expect(policy?.interpretations?.[0]?.agency?.agencies).to.deep.equal(['zzf@t']);
  });
});
