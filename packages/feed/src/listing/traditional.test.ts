import assert from 'node:assert/strict';
import {test} from 'node:test';

import {encodeDocuments} from '../document-row.js';
import {encodeDocumentTexts} from '../document-text.js';
import {fold} from '../search/fold.js';
import {publishedDocuments} from './column.js';
import type {Listing, ListRow} from './listing.js';
import {memoryListing} from './memory.js';
import {publish} from './testing/publish.js';

const titles = ['养老服务补贴发放', '農村危房改造', '農村公路', '镕基路小學招生', '一般事项'];
const rows = titles.map((title, position) => ({id: `d-${position}`, position, title, stage: []}));
const texts = [{}, {summary: '養老機構'}, {}, {}, {}];
const column = {rows, texts};
const writing = {rows: encodeDocuments, texts: encodeDocumentTexts, record: ({id}: ListRow) => ({id})};

async function found(listing: Listing<ListRow, unknown>, words: string): Promise<readonly string[]> {
  const query = {words, conditions: {}};
  const [list, {total}] = await Promise.all([listing.rows(query, 0, 20), listing.tally(query)]);
  assert.equal(total, list.length);
  return list.map(({id}) => id);
}

// The order matters: until a text needs it, the table of traditional characters is not there.
const listings = {
  memory: () =>
    memoryListing(publishedDocuments.list, {...column, record: async () => undefined, baseOf: () => ''}),
  packed: () => publish(publishedDocuments, column, writing, 'packed').listing,
  indexed: () => publish(publishedDocuments, column, writing, 'indexed').listing,
};

for (const [name, open] of Object.entries(listings)) {
  test(`either script finds what is written in either: ${name}`, async () => {
    const listing = open();
    assert.deepEqual(await found(listing, '一般'), ['d-4']);
    assert.deepEqual(await found(listing, '养老'), ['d-0', 'd-1']);
    assert.deepEqual(await found(listing, '養老'), ['d-0', 'd-1']);
    assert.deepEqual(await found(listing, '农村危房'), ['d-1']);
    assert.deepEqual(await found(listing, '農村'), ['d-2', 'd-1']);
    assert.deepEqual(await found(listing, '路小学招'), ['d-3']);
    // What was found can be marked.
    assert.equal(fold(titles[3] ?? ''), '镕基路小学招生');
  });
}
