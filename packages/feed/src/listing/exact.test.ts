import assert from 'node:assert/strict';
import {setMaxListeners} from 'node:events';
import {test} from 'node:test';

import {publishedDocuments, type PublishedKind, publishedMatters} from './column.js';
import type {Listing, ListRow} from './listing.js';
import {memoryListing} from './memory.js';
import {publishedPolicies} from './policy.column.js';
import {type Column, makeDocuments, makeMatters, makePolicies} from './testing/county.js';
import {narrowing, typing} from './testing/fragments.js';
import {documentWriting, matterWriting, policyWriting, publish, type Writing} from './testing/publish.js';
import {Random} from './testing/random.js';
import {plain, Scan} from './testing/scan.js';

// Node warns of more than ten who listen to one signal; one search may wait for fifty files.
setMaxListeners(0);

const pageSize = 20;

interface Subject<Row extends ListRow, Text> {
  readonly kind: PublishedKind<Row, Text, {readonly id: string}>;
  readonly column: Column<Row, Text>;
  readonly writing: Writing<Row, Text>;
}

type Profile = 'memory' | 'packed' | 'earlier' | 'indexed';

function open<Row extends ListRow, Text>(
  {kind, column, writing}: Subject<Row, Text>,
  profile: Profile,
): Listing<Row, unknown> {
  if (profile !== 'memory') return publish(kind, column, writing, profile).listing;
  return memoryListing(kind.list, {...column, record: async () => undefined, baseOf: () => ''});
}

/** Asks for pieces of the texts, and compares with what a plain scan finds. */
async function compare<Row extends ListRow, Text>(
  subject: Subject<Row, Text>,
  profile: Profile,
  count: number,
): Promise<void> {
  const {column, kind} = subject;
  const listing = open(subject, profile);
  const scan = new Scan(kind.list, column);
  const random = new Random(count);
  let found = 0;
  for (let asked = 0; asked < count; asked++) {
    const {plain: words, typed} = typing(kind.list, column, random);
    const conditions = random.chance(0.5) ? narrowing(kind.list, column, random) : {};
    const expected = scan.ids({words, conditions});
    const offset = random.pick([0, 0, pageSize, Math.max(0, expected.length - 5)]);
    const query = {words: typed, conditions};
    const [rows, tally] = await Promise.all([listing.rows(query, offset, pageSize), listing.tally(query)]);
    const told = `${JSON.stringify(query)} from ${offset}`;
    assert.deepEqual(
      rows.map(({id}) => id),
      expected.slice(offset, offset + pageSize),
      told,
    );
    assert.deepEqual(plain(tally), scan.tally({words, conditions}), told);
    if (expected.length > 0) found++;
  }
  assert.ok(found > count / 3, `only ${found} of ${count} searches had something to find`);
}

const documents = (size: number) => ({
  kind: publishedDocuments,
  column: makeDocuments(size, 1),
  writing: documentWriting,
});
const matters = (size: number) => ({
  kind: publishedMatters,
  column: makeMatters(size, 2),
  writing: matterWriting,
});
const policies = (size: number) => ({
  kind: publishedPolicies,
  column: makePolicies(size, 3),
  writing: policyWriting,
});

for (const profile of ['memory', 'packed', 'earlier', 'indexed'] as const) {
  test(`everything a scan of 1,000 records finds is found, and nothing else: ${profile}`, async () => {
    await compare(documents(1000), profile, 250);
    await compare(matters(1000), profile, 250);
    await compare(policies(1000), profile, 250);
  });
}

test('the index finds what a scan of 10,000 matters, documents and policies finds', async () => {
  await compare(documents(10_000), 'indexed', 60);
  await compare(matters(10_000), 'indexed', 60);
  await compare(policies(10_000), 'indexed', 60);
});

test('the index finds what a scan of 100,000 documents finds', async () => {
  await compare(documents(100_000), 'indexed', 24);
});

test('the index finds what a scan of 100,000 policies finds', async () => {
  await compare(policies(100_000), 'indexed', 24);
});
