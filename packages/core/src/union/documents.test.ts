import {expect} from '@open-wc/testing';
import {type DisclosureDocument, documentFacets, type DocumentRow, fold, type ListQuery} from '@zwgk/feed';

import {brokenList, documentsOf, numbers, someDocuments} from '../testing/union.lists.js';
import {DocumentUnion} from './documents.js';
import {namedDocuments} from './naming.js';

const county = 'https://county.example/feed.json';
const everything: ListQuery = {conditions: {}, words: ''};

/** A county with some towns, and their documents one by one. */
function unionOf(counts: readonly number[]): DocumentUnion<DocumentRow, DisclosureDocument> {
  return new DocumentUnion(
    counts.map((count, number) => {
      const list = documentsOf(someDocuments(count, number + 1), county);
      const suffix = number === 0 ? '' : `@t${number}`;
      return {suffix, listing: number === 0 ? list : namedDocuments(list, suffix)};
    }),
    documentFacets,
  );
}

/** The same by looking through all rows. */
async function scan(counts: readonly number[], query: ListQuery): Promise<readonly DocumentRow[]> {
  const lists = counts.map((_, number) =>
    unionOf(counts.map((count, other) => (other === number ? count : 0))),
  );
  const rows = await Promise.all(lists.map((list) => list.rows(query, 0, 10_000)));
  const day = (row: DocumentRow): string => row.publishedOn ?? '';
  const isNamed = (row: DocumentRow): number => (fold(row.title).includes(fold(query.words)) ? 0 : 1);
  return rows
    .flat()
    .sort((a, b) => isNamed(a) - isNamed(b) || (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0));
}

describe('the documents of several feeds', () => {
  const counts = [900, 3, 0, 250, 41];
  const queries: readonly ListQuery[] = [
    everything,
    {conditions: {stage: ['result'], year: ['2021', '2022']}, words: ''},
    {conditions: {}, words: '通知'},
    {conditions: {issuer: ['教育局']}, words: '办法'},
  ];

  for (const query of queries) {
    it(`are found on every page as a scan finds them: ${JSON.stringify(query)}`, async () => {
      const union = unionOf(counts);
      const wanted = (await scan(counts, query)).map(({id}) => id);
      expect((await union.tally(query)).total).to.equal(wanted.length);
      const next = numbers(7);
      for (const offset of [0, 1, 99, 100, 101, wanted.length - 1, wanted.length, next(wanted.length)]) {
        const page = await union.rows(query, offset, 20);
        expect(
          page.map(({id}) => id),
          `从第 ${offset} 项起`,
        ).to.deep.equal(wanted.slice(offset, offset + 20));
      }
    });
  }

  it('are counted together, in the order of the format', async () => {
    const union = unionOf(counts);
    const {total, counts: facets} = await union.tally({conditions: {stage: ['result']}, words: ''});
    const rows = await union.rows({conditions: {stage: ['result']}, words: ''}, 0, total);
    expect(total).to.equal(rows.length);
    expect(facets.year?.map(([year]) => year)).to.deep.equal(['2022', '2021', '2020']);
    for (const [year, count] of facets.year ?? []) {
      expect(rows.filter(({publishedOn}) => publishedOn?.startsWith(year)).length).to.equal(count);
    }
    expect(union.total).to.equal(1194);
  });

  it('are read from the feed they come from, under ids of their own', async () => {
    const union = unionOf([2, 2]);
    const row = await union.row('d1@t1');
    expect(row?.id).to.equal('d1@t1');
    expect(row && (await union.record(row))?.title).to.equal(someDocuments(2, 2)[1]?.title);
    expect(await union.row('d1@none')).to.equal(undefined);
    expect((await union.row('d1'))?.id).to.equal('d1');
  });

  it('are shown without those of a feed that stops answering, which is told', async () => {
    const lost: unknown[] = [];
    const town = brokenList(documentsOf(someDocuments(300, 2), county));
    const union = new DocumentUnion(
      [
        {suffix: '', listing: documentsOf(someDocuments(300, 1), county)},
        {suffix: '@t', listing: town, onLost: (error) => lost.push(error)},
      ],
      documentFacets,
    );
    expect(await union.rows(everything, 200, 20)).to.have.length(20);
    expect((await union.tally(everything)).total).to.equal(300);
    expect(lost).not.to.deep.equal([]);
  });

  it('cannot be had without those of the including feed', async () => {
    const union = new DocumentUnion(
      [
        {suffix: '', listing: brokenList(documentsOf(someDocuments(3, 1), county))},
        {suffix: '@t', listing: documentsOf(someDocuments(3, 2), county), onLost: () => undefined},
      ],
      documentFacets,
    );
    let problem: unknown;
    await union.rows(everything, 0, 20).catch((error: unknown) => (problem = error));
    expect(problem).to.have.property('message', '读不到');
  });
});
