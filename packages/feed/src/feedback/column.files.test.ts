import assert from 'node:assert/strict';
import {test} from 'node:test';

import {parseFeedbackHead, parseLedger, parseMessages, parseTallies} from '../parse.feedback.js';
import type {LedgerEntry, PublicMessage, RatingTally} from '../schemas.js';
import {contentHash} from '../search/build/content.hash.js';
import {type FeedbackContent, feedbackFiles} from './column.files.js';
import {feedbackHeadIn, feedbackPaths, feedWithFeedback} from './in-feed.js';

const day = (number: number): string =>
  `2026-${String(1 + Math.floor(number / 28)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}`;

function entry(number: number): LedgerEntry {
  const acceptedOn = day(number);
  return {
    id: `r${String(number).padStart(3, '0')}`,
    rating: 'dissatisfied',
    about: {type: 'matter', id: 'm1', name: '临时救助'},
    acceptedOn,
    stages: [{type: 'accepted', on: acceptedOn}],
  };
}

function message(number: number): PublicMessage {
  return {
    id: `m${String(number).padStart(3, '0')}`,
    type: 'message',
    text: '路灯什么时候修？',
    receivedOn: day(number),
    reply: {text: '已经修好。', on: day(number + 2)},
  };
}

function tally(id: string, period: string): RatingTally {
  const counts = {
    verySatisfied: 4,
    satisfied: 3,
    fairlySatisfied: null,
    dissatisfied: 0,
    veryDissatisfied: 0,
  };
  return {about: {type: 'matter', id, name: id}, period, counts, total: 7, bad: 0, rectified: 0};
}

const numbers = (count: number): readonly number[] => [...Array(count).keys()];

function content(records: number): FeedbackContent {
  return {
    updated: '2026-11-20T09:00:00+08:00',
    tallies: [{...tally('', '2026'), about: {type: 'all'}}],
    ledger: numbers(records).map(entry),
    messages: numbers(records).map(message),
  };
}

function jsonOf(files: ReadonlyMap<string, string>, path: string): unknown {
  return JSON.parse(files.get(path) ?? assert.fail(path));
}

function headOf({head, files}: ReturnType<typeof feedbackFiles>) {
  const parsed = parseFeedbackHead(jsonOf(files, head));
  assert.ok(parsed.type === 'parsed' && parsed.issues.length === 0);
  return parsed.value;
}

test('a small county has one file, the newest records first', () => {
  const written = feedbackFiles(content(40));
  assert.deepEqual([...written.files.keys()], [written.head]);
  const {ledger, messages} = headOf(written);
  assert.deepEqual([ledger.length, ledger[0]?.id, messages[0]?.id], [40, 'r039', 'm039']);
});

test('of many records the newest are in the head and the others in files of one size, none lost and none twice', () => {
  const written = feedbackFiles(content(190));
  const {ledger, ledgerFiles, messages, messageFiles} = headOf(written);
  const older = ledgerFiles.flatMap(({file, count, from, until}) => {
    const parsed = parseLedger(jsonOf(written.files, `feedback/${file}`));
    assert.ok(parsed.type === 'parsed' && parsed.issues.length === 0);
    const days = parsed.value.map(({acceptedOn}) => acceptedOn);
    assert.deepEqual([parsed.value.length, days[0], days[count - 1]], [count, until, from]);
    return parsed.value;
  });
  assert.deepEqual(
    [...ledger, ...older].map(({id}) => id),
    numbers(190)
      .map((number) => entry(number).id)
      .reverse(),
  );
  const parsed = messageFiles.map(({file}) => parseMessages(jsonOf(written.files, `feedback/${file}`)));
  assert.equal(
    parsed.flatMap((file) => (file.type === 'parsed' ? file.value : [])).length + messages.length,
    190,
  );
});

test('a new record changes the head alone', () => {
  const before = feedbackFiles(content(190));
  const after = feedbackFiles(content(191));
  const changed = [...after.files.keys()].filter((path) => !before.files.has(path));
  assert.deepEqual(changed, [after.head]);
});

test('the same content gives the same files, in whatever order it comes', () => {
  const {ledger, messages, ...rest} = content(190);
  const turned = {...rest, ledger: [...ledger].reverse(), messages: [...messages].reverse()};
  assert.deepEqual(feedbackFiles(turned), feedbackFiles(content(190)));
});

test('every name carries the hash of its content', () => {
  for (const [path, text] of feedbackFiles(content(190)).files) {
    assert.ok(path.endsWith(`.${contentHash(text)}.json`), path);
  }
});

test('many tallies are in files by year, and those of a year that is over keep theirs', () => {
  const tallies = numbers(80).flatMap((number) => [tally(`m${number}`, '2026'), tally(`m${number}`, '2025')]);
  const all = {...content(0), tallies: [...content(0).tallies, ...tallies]};
  const written = feedbackFiles(all);
  const {tallies: kept, tallyFiles} = headOf(written);
  assert.equal(kept.length, 1);
  assert.deepEqual(
    tallyFiles.map(({count, from}) => [count, from]),
    [
      [80, '2026-01-01'],
      [80, '2025-01-01'],
    ],
  );
  const parsed = parseTallies(jsonOf(written.files, `feedback/${tallyFiles[1]?.file ?? ''}`));
  assert.ok(parsed.type === 'parsed' && parsed.value.every(({period}) => period === '2025'));
  const later = feedbackFiles({...all, updated: '2026-12-01T09:00:00+08:00'});
  assert.equal(headOf(later).tallyFiles[1]?.file, tallyFiles[1]?.file);
});

test('a feed.json gets the column and keeps everything else', () => {
  const feed = {
    version: '1.0',
    updated: '2026-11-20T09:00:00+08:00',
    'x-generator': 'zwgk',
    columns: {feedback: {head: 'feedback/head.000000.json'}, catalog: {items: []}},
  };
  const text = feedWithFeedback(feed, 'feedback/head.abc123.json', '2026-11-20T08:00:00+08:00');
  assert.deepEqual(JSON.parse(text), {
    ...feed,
    updated: '2026-11-20T09:00:01+08:00',
    columns: {catalog: {items: []}, feedback: {head: 'feedback/head.abc123.json'}},
  });
  assert.equal(feedbackHeadIn(JSON.parse(text)), 'feedback/head.abc123.json');
  assert.equal(feedbackHeadIn({columns: {feedback: {tallies: []}}}), undefined);
});

test('the paths of an edition are those of its files', () => {
  const written = feedbackFiles(content(190));
  const paths = feedbackPaths(written.head, jsonOf(written.files, written.head));
  assert.deepEqual(new Set(paths), new Set(written.files.keys()));
  assert.equal(paths[0], written.head);
});
