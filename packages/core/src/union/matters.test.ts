import {expect} from '@open-wc/testing';
import type {ListQuery, Matter} from '@zwgk/feed';

import {brokenList, catalogOf} from '../testing/union.lists.js';
import type {ReadCatalog} from './groups.js';
import {MatterUnion} from './matters.js';
import {namedMatters} from './naming.js';

const countyFeed = 'https://county.example/data/feed.json';
const townFeed = 'https://town.example/feed.json';
const everything: ListQuery = {conditions: {}, words: ''};

const ofCounty: readonly Matter[] = [
  {
    id: 'a',
    code: 'Z-1',
    area: '05',
    level1: '最低生活保障',
    level2: '审核信息',
    subject: {text: '县民政局', agencies: ['mzj']},
    levels: ['county'],
  },
  {
    id: 'b',
    area: '03',
    level1: '招生管理',
    level2: '招生方案',
    subject: {text: '县教育局'},
    levels: ['county'],
  },
];
const ofTown: readonly Matter[] = [
  {id: 'a', area: '05', level1: '临时救助', level2: '救助对象', subject: {text: '示例镇'}},
  {
    id: 'z',
    code: 'Z-1',
    area: '05',
    level1: '最低生活保障',
    level2: '审核信息',
    elements: '低保边缘家庭',
    subject: {text: '示例镇', agencies: ['zhen']},
    levels: ['township'],
  },
];

async function readCatalog(catalog: Omit<ReadCatalog, 'rows'>): Promise<ReadCatalog> {
  return {...catalog, rows: await catalog.listing.rows(everything, 0, catalog.listing.total)};
}

async function federated(): Promise<MatterUnion> {
  const document = {id: 'd', title: '公示', publishedOn: '2026-01-02', matters: ['z'], url: '/gs.htm'};
  const town = namedMatters(catalogOf(ofTown, townFeed, [document]), '@t', 'township');
  return MatterUnion.of([
    await readCatalog({listing: catalogOf(ofCounty, countyFeed), suffix: ''}),
    await readCatalog({listing: town, suffix: '@t'}),
  ]);
}

const idsOf = async (union: MatterUnion, query: Partial<ListQuery>): Promise<readonly string[]> =>
  (await union.rows({...everything, ...query}, 0, 50)).map(({id}) => id);

describe('the matters of several catalogues', () => {
  it('are shown once where they have the same code, area by area', async () => {
    expect(await idsOf(await federated(), {})).to.deep.equal(['a', 'a@t', 'b']);
  });

  it('have the levels and documents of all', async () => {
    const row = await (await federated()).row('a');
    expect(row?.levels).to.deep.equal(['county', 'township']);
    expect(row?.documents).to.equal(1);
    expect(row?.newest).to.equal('2026-01-02');
    expect(row).not.to.have.property('gap');
  });

  it('have the level of their feed where they name none', async () => {
    expect((await (await federated()).row('a@t'))?.levels).to.deep.equal(['township']);
  });

  it('are filtered and counted by the bodies and levels of all', async () => {
    const union = await federated();
    expect(await idsOf(union, {conditions: {subject: ['示例镇']}})).to.deep.equal(['a', 'a@t']);
    expect(await idsOf(union, {conditions: {levels: ['county']}})).to.deep.equal(['a', 'b']);
    const {total, counts} = await union.tally({conditions: {levels: ['township']}, words: ''});
    expect(total).to.equal(2);
    expect(counts.levels).to.deep.equal([
      ['county', 2],
      ['township', 2],
    ]);
    expect(counts.subject).to.deep.equal([
      ['示例镇', 2],
      ['县民政局', 1],
    ]);
  });

  it('are found by what any catalogue says of them', async () => {
    const union = await federated();
    expect(await idsOf(union, {words: '低保边缘'})).to.deep.equal(['a']);
    expect(await idsOf(union, {words: '救助'})).to.deep.equal(['a@t']);
    expect((await union.tally({conditions: {}, words: '低保边缘'})).total).to.equal(1);
  });

  it('join the record of each, with links that lead to where they led', async () => {
    const union = await federated();
    const row = await union.row('z@t');
    const record = row && (await union.record(row));
    expect(record?.id).to.equal('a');
    expect(record?.levels).to.deep.equal(['county', 'township']);
    expect(record?.subject?.agencies).to.deep.equal(['mzj', 'zhen@t']);
    expect(record?.documents?.items.map(({id, url}) => [id, url])).to.deep.equal([
      ['d@t', 'https://town.example/gs.htm'],
    ]);
    expect(row && union.baseOf(row)).to.equal(countyFeed);
  });

  it('are shown without what a catalogue cannot say, which is told', async () => {
    const lost: unknown[] = [];
    const town = namedMatters(catalogOf(ofTown, townFeed), '@t', undefined);
    const union = await MatterUnion.of([
      await readCatalog({listing: catalogOf(ofCounty, countyFeed), suffix: ''}),
      {
        ...(await readCatalog({listing: town, suffix: '@t'})),
        listing: brokenList(town),
        onLost: (error: unknown) => lost.push(error),
      },
    ]);
    expect(await idsOf(union, {words: '招生'})).to.deep.equal(['b']);
    expect(lost).to.have.length(1);
    const row = await union.row('a');
    expect(row && (await union.record(row))?.id).to.equal('a');
  });
});
