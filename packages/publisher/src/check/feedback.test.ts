import assert from 'node:assert/strict';
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {LedgerEntry, PublicMessage, RatingTally} from '@zwgk/feed';
import {workingCalendar} from '@zwgk/feed/calendar';
import {defaultCalendar} from '@zwgk/feed/calendar-default';
import {type FeedbackContent, feedbackFiles, type RatingRecord, talliesOf} from '@zwgk/feed/feedback';
import fc from 'fast-check';

import {checkFeed} from './check.js';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'zwgk-feedback-'));
});
afterEach(() => rm(root, {recursive: true, force: true}));

const example: Feed = JSON.parse(
  await readFile(fileURLToPath(import.meta.resolve('@zwgk/feed/examples/feedback.json')), 'utf8'),
);
const {feedback} = example.columns;

interface Feed {
  readonly columns: {readonly feedback: Column};
}

interface Column {
  readonly tallies: readonly RatingTally[];
  readonly ledger: readonly LedgerEntry[];
  readonly messages: readonly PublicMessage[];
}

/** What is found of a feed with this column, as code and pointer. */
async function foundOf(column: unknown): Promise<readonly string[]> {
  const feed = {...example, columns: {...example.columns, feedback: column}};
  await writeFile(join(root, 'feed.json'), JSON.stringify(feed));
  const {issues} = await checkFeed(root, 'zh');
  return issues.map(({code, field = ''}) => `${code} ${field.replace('/columns/feedback', '')}`.trim());
}

/** The list with one record changed. */
function changed<T>(records: readonly T[], index: number, change: Partial<T>): readonly T[] {
  return records.map((record, i) => (i === index ? {...record, ...change} : record));
}

const withLedger = (index: number, change: Partial<LedgerEntry>): Column => ({
  ...feedback,
  ledger: changed(feedback.ledger, index, change),
});
const withTally = (index: number, change: Partial<RatingTally>): Column => ({
  ...feedback,
  tallies: changed(feedback.tallies, index, change),
});
const countsOf = (index: number): RatingTally['counts'] => feedback.tallies[index]?.counts ?? assert.fail();

test('the example is faultless, in the feed itself and in files', async () => {
  assert.deepEqual(await foundOf(feedback), []);
  const folder = dirname(fileURLToPath(import.meta.resolve('@zwgk/feed/examples/feedback/feed.json')));
  assert.deepEqual((await checkFeed(folder, 'zh')).issues, []);
});

test('records that break the format, and keys nobody knows, are told where they are', async () => {
  const ledger = [{...feedback.ledger[0], rating: 'satisfied'}, ...feedback.ledger.slice(1)];
  assert.deepEqual(await foundOf({...feedback, ledger, tallys: []}), [
    'KEY_UNKNOWN /tallys',
    'RECORD_INVALID /ledger/0/rating',
    'LEDGER_INCOMPLETE /ledger',
  ]);
  assert.deepEqual(await foundOf({ledger: {}}), ['FILE_INVALID /ledger']);
});

test('a small count that is published or can be computed is told', async () => {
  const small = withTally(2, {counts: {...countsOf(2), fairlySatisfied: 2}, total: 30});
  assert.deepEqual(await foundOf(small), ['COUNT_SMALL /tallies/2/counts/fairlySatisfied']);
  const whole = withTally(1, {counts: {...countsOf(1), fairlySatisfied: 6}, total: 84});
  const alone = {
    ...whole,
    tallies: changed(whole.tallies, 2, {counts: {...countsOf(2), fairlySatisfied: null}, total: 28}),
  };
  assert.deepEqual(await foundOf(alone), ['COUNT_EXPOSED /tallies/2/counts/fairlySatisfied']);
});

test('a tally that contradicts itself or the ledger is told', async () => {
  assert.deepEqual(await foundOf(withTally(2, {total: 99})), ['TALLY_WRONG /tallies/2/total']);
  assert.deepEqual(await foundOf(withTally(2, {bad: 5, rectified: 6})), [
    'TALLY_WRONG /tallies/2/bad',
    'TALLY_WRONG /tallies/2/rectified',
  ]);
  assert.deepEqual(await foundOf({...feedback, ledger: feedback.ledger.slice(1)}), [
    'LEDGER_INCOMPLETE /ledger',
  ]);
});

test('the ledger goes by falling day, and its stages by rising day', async () => {
  const [first, second, third] = feedback.ledger;
  assert.deepEqual(await foundOf({...feedback, ledger: [second, first, third]}), [
    'FEEDBACK_DISORDERED /ledger/1',
  ]);
  const accepted = {type: 'accepted', on: '2026-10-21'} as const;
  const rectified = {type: 'rectified', on: '2026-10-22'} as const;
  for (const stages of [
    [rectified],
    [accepted, rectified, accepted],
    [accepted, {...rectified, on: '2026-10-20'}],
  ]) {
    const found = await foundOf(withLedger(1, {stages}));
    assert.deepEqual(found, ['STAGES_WRONG /ledger/1/stages']);
  }
});

test('a bad rating that is overdue, or whose reason has no name, is told', async () => {
  const stages = [{type: 'accepted', on: '2026-10-21'}] as const;
  assert.deepEqual(await foundOf(withLedger(1, {stages})), ['RECTIFICATION_OVERDUE /ledger/1']);
  assert.deepEqual(await foundOf(withLedger(0, {reasons: ['x']})), ['REASON_UNKNOWN /ledger/0/reasons/0']);
});

test('personal data in a text, and an answer before its message, are told', async () => {
  const [message] = feedback.messages;
  const messages = [
    {...message, text: '请打13812345678', receivedOn: '2026-11-19'},
    ...feedback.messages.slice(1),
  ];
  assert.deepEqual(await foundOf({...feedback, messages}), [
    'PERSONAL_DATA_PUBLISHED /messages/0/text',
    'ANSWER_EARLY /messages/0/reply/on',
  ]);
});

/** Writes the example in many files; gives the path of one with older bad ratings. */
async function publish(): Promise<{readonly head: string; readonly ledger: string}> {
  const content: FeedbackContent = {...feedback, updated: '2026-11-20T09:00:00+08:00'};
  const {head, files} = feedbackFiles(content, {records: 1, newest: 1, tallies: 1});
  for (const [path, text] of files) {
    await mkdir(dirname(join(root, path)), {recursive: true});
    await writeFile(join(root, path), text);
  }
  const ledger = [...files.keys()].find((path) => path.includes('/ledger/1')) ?? assert.fail();
  return {head, ledger};
}

test('a file that is missing, was edited or holds something else is told', async () => {
  const {head, ledger} = await publish();
  assert.deepEqual(await foundOf({head}), []);
  const text = await readFile(join(root, ledger), 'utf8');
  await writeFile(join(root, ledger), text.replaceAll('2026-10-21', '2026-10-20'));
  assert.deepEqual(await foundOf({head}), ['PART_CHANGED', 'FEEDBACK_SPAN_WRONG']);
  await writeFile(join(root, ledger), text.replace(/"items":.*/, '"items":[]}'));
  assert.deepEqual(await foundOf({head}), ['PART_CHANGED', 'TOTAL_WRONG', 'LEDGER_INCOMPLETE /ledger']);
  await rm(join(root, ledger));
  assert.deepEqual(await foundOf({head}), ['PART_UNREADABLE', 'LEDGER_INCOMPLETE /ledger']);
});

const rating = fc.record({
  about: fc.constantFrom<RatingRecord['about']>(
    {type: 'page'},
    {type: 'matter', id: '0501'},
    {type: 'matter', id: '0502'},
  ),
  agency: fc.constantFrom({id: 'minzhengju', name: '民政局'}, {name: '财政局'}),
  rating: fc.constantFrom('verySatisfied' as const, 'satisfied' as const),
  acceptedOn: fc.constantFrom('2025-12-05', '2026-01-05', '2026-02-05', '2026-03-05'),
});

test('whatever ratings there are, their tallies are faultless', async () => {
  const calendar = workingCalendar(defaultCalendar);
  await fc.assert(
    fc.asyncProperty(fc.array(rating, {maxLength: 30}), async (ratings) => {
      assert.deepEqual(await foundOf({tallies: talliesOf(ratings, {calendar})}), []);
    }),
    {numRuns: 100, seed: 20261122},
  );
});
