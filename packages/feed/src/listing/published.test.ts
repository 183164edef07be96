import assert from 'node:assert/strict';
import {test} from 'node:test';

import {publishedDocuments, publishedMatters} from './column.js';
import type {ListQuery} from './listing.js';
import {makeDocuments, makeMatters} from './testing/county.js';
import {documentWriting, matterWriting, publish} from './testing/publish.js';
import {plain, Scan} from './testing/scan.js';

const documents = makeDocuments(1500, 4);
const matters = makeMatters(600, 5);
const everything: ListQuery = {words: '', conditions: {}};
const care: ListQuery = {words: '养老服务', conditions: {}};

const openDocuments = () => publish(publishedDocuments, documents, documentWriting);
const openMatters = () => publish(publishedMatters, matters, matterWriting);
const idsOf = (rows: readonly {readonly id: string}[]): readonly string[] => rows.map(({id}) => id);

test('the first rows and the whole counts need no file', async () => {
  const {listing, files} = openDocuments();
  assert.deepEqual(
    idsOf(await listing.rows(everything, 0, 20)),
    new Scan(publishedDocuments.list, documents).ids(everything).slice(0, 20),
  );
  assert.equal((await listing.tally(everything)).total, documents.rows.length);
  assert.deepEqual((await listing.tally(everything)).counts, listing.facets);
  assert.deepEqual(files.asked, []);
});

test('a search asks for the index and for rows that it shows, and not for counts nobody looks at', async () => {
  const {listing, files} = openDocuments();
  await Promise.all([listing.rows(care, 0, 20), listing.tally(care, undefined, [])]);
  assert.deepEqual([...new Set(files.asked.map((path) => path.split('/')[0]))].sort(), [
    'leads',
    'map.000000.json',
    'search',
  ]);
  assert.equal(new Set(files.asked).size, files.asked.length, 'a file was asked for twice');
});

test('what rows do not hold is counted without any of them', async () => {
  const {listing, files} = openDocuments();
  const {indexNumber: words = ''} = documents.texts.find(({indexNumber}) => indexNumber !== undefined) ?? {};
  assert.ok(words.length > 2);
  const {total} = await listing.tally({words, conditions: {}});
  assert.equal(total, new Scan(publishedDocuments.list, documents).tally({words, conditions: {}}).total);
  assert.deepEqual(
    files.asked.filter((path) => !path.startsWith('search') && !path.startsWith('sets')),
    ['map.000000.json'],
  );
});

test('asked again, a search needs no file', async () => {
  const {listing, files} = openDocuments();
  const first = await listing.rows(care, 0, 20);
  files.asked.length = 0;
  assert.deepEqual(await listing.rows(care, 0, 20), first);
  assert.deepEqual(files.asked, []);
});

test('a file that fails once is told, and asked for again', async () => {
  const places = [
    ['map', 0],
    ['search', 0],
    ['leads', 0],
    ['blocks', 40],
  ] as const;
  for (const [part, offset] of places) {
    const expected = idsOf(await openDocuments().listing.rows(care, offset, 20));
    const {listing, files} = openDocuments();
    for (const path of files.files.keys()) if (path.startsWith(part)) files.failing.add(path);
    await assert.rejects(listing.rows(care, offset, 20), /no /, part);
    files.failing.clear();
    assert.deepEqual(idsOf(await listing.rows(care, offset, 20)), expected, part);
  }
});

test('a search that nobody wants any more ends with its reason, and can be asked again', async () => {
  const {listing} = openDocuments();
  const controller = new AbortController();
  const asked = [
    listing.rows(care, 0, 20, controller.signal),
    listing.tally(care, controller.signal),
    listing.row(documents.rows[700]?.id ?? '', controller.signal),
  ].map((answer) => assert.rejects(answer, /another word/));
  controller.abort(new Error('another word'));
  await Promise.all(asked);
  assert.equal(
    (await listing.tally(care)).total,
    new Scan(publishedDocuments.list, documents).tally(care).total,
  );
});

test('who still waits for a search gets it though another lets go', async () => {
  const {listing} = openDocuments();
  const controller = new AbortController();
  const gone = assert.rejects(listing.rows(care, 0, 20, controller.signal));
  const waiting = listing.rows(care, 0, 20);
  controller.abort();
  await gone;
  assert.equal((await waiting).length, 20);
});

test('what a search shows first comes in one file rather than from every block it lies in', async () => {
  const scan = new Scan(publishedDocuments.list, documents);
  for (const words of ['养老', '养老服务']) {
    const {listing, files} = openDocuments();
    const query = {words, conditions: {}};
    assert.deepEqual(idsOf(await listing.rows(query, 0, 20)), scan.ids(query).slice(0, 20));
    assert.equal(files.asked.filter((path) => path.startsWith('leads')).length, 1, words);
    assert.ok(files.asked.filter((path) => path.startsWith('blocks')).length <= 4, files.asked.join());
  }
});

test('what a search for two characters shows first is fetched without waiting for the index', async () => {
  const areas = {area: [documents.rows[0]?.area ?? '']};
  for (const [query, count] of [
    [{words: '养老', conditions: {}}, 1],
    [{words: '养老', conditions: areas}, 0],
    [{words: '养老服务', conditions: {}}, 0],
  ] as const) {
    const {listing, files} = openDocuments();
    for (const path of files.files.keys()) if (path.startsWith('search')) files.failing.add(path);
    await assert.rejects(listing.rows(query, 0, 20));
    const leads = files.asked.filter((path) => path.startsWith('leads'));
    assert.equal(leads.length, count, JSON.stringify(query));
  }
});

test('rows that are not where they are said to be shown first are read from their blocks', async () => {
  const scan = new Scan(publishedDocuments.list, documents);
  const {listing, files} = openDocuments();
  for (const [path, text] of files.files) {
    if (!path.startsWith('leads/')) continue;
    files.files.set(
      path,
      JSON.stringify({...JSON.parse(text), total: 0, positions: [], rows: {id: [], title: []}}),
    );
  }
  assert.deepEqual(idsOf(await listing.rows(care, 0, 20)), scan.ids(care).slice(0, 20));
});

test('every id leads to its row, and no other id to any', async () => {
  const {listing} = openMatters();
  for (const row of matters.rows) assert.equal((await listing.row(row.id))?.position, row.position);
  assert.equal(await listing.row('m-none'), undefined);
  assert.equal(await listing.row('constructor'), undefined);
});

test('counts of another area let go of the level-1 matter, which is counted within an area', async () => {
  const {listing} = openMatters();
  const {area = '', level1} = matters.rows[300] ?? {level1: ''};
  const {counts} = await listing.tally({words: '', conditions: {area: [area], level1: [level1]}});
  assert.deepEqual(counts['area'], listing.facets['area']);
  const inArea = matters.rows.filter((row) => row.area === area);
  assert.deepEqual(
    counts['level1']?.map(([value]) => value),
    [...new Set(inArea.map((row) => row.level1))],
  );
  assert.equal((await listing.tally(care)).counts['level1'], undefined);
});

test('the first page of one area is a file of its own, and says what a scan says', async () => {
  const scan = new Scan(publishedMatters.list, matters);
  for (const area of ['01', '02', '03']) {
    const {listing, files} = openMatters();
    const query = {words: ' ', conditions: {area: [area], subject: []}};
    const [rows, tally] = await Promise.all([
      listing.rows(query, 0, 20),
      listing.tally(query, undefined, ['mode']),
    ]);
    assert.equal(
      files.asked.some((path) => path.startsWith('sets')),
      area === '01',
      area,
    );
    assert.deepEqual(idsOf(rows), scan.ids(query).slice(0, 20));
    assert.deepEqual(plain(tally), {
      total: scan.ids(query).length,
      counts: {mode: scan.tally(query).counts['mode']},
    });
    assert.deepEqual(plain(await listing.tally(query)), scan.tally(query));
    assert.deepEqual(idsOf(await listing.rows(query, 20, 40)), scan.ids(query).slice(20, 60));
  }
});

test('the whole record of a row is in the file of its position', async () => {
  const {listing, files} = openMatters();
  const [row] = await listing.rows(everything, 130, 1);
  assert.ok(row);
  assert.equal((await listing.record(row))?.id, row.id);
  assert.deepEqual(
    files.asked.filter((path) => path.startsWith('details')),
    ['details/8.000000.json'],
  );
  assert.equal(await listing.record({...row, id: 'm-other'}), undefined);
});

test('official names are offered for everyday words and for initials, from a file of their own', async () => {
  const {listing, files} = openMatters();
  const offers = async (typed: string) => listing.offers?.(typed);
  assert.deepEqual(await offers('低保怎么办'), ['最低生活保障']);
  assert.deepEqual(await offers('ZDSHBZ'), ['最低生活保障', '最低生活保障申请']);
  assert.deepEqual(await offers('养老'), ['养老保险']);
  assert.deepEqual(await offers('z'), []);
  assert.deepEqual(await offers('最低生活保障'), []);
  assert.deepEqual(files.asked, ['map.000000.json', 'words.000000.json', 'initials/1.000000.json']);
});

test('what is prepared is not asked for by the first search', async () => {
  const {listing, files} = openMatters();
  listing.prepare();
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.deepEqual([...files.asked].sort(), ['map.000000.json', 'order.000000.json']);
  await listing.rows(care, 0, 20);
  assert.equal(new Set(files.asked).size, files.asked.length);
});
