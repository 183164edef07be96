import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

import {
  feedbackHeadOf,
  type FeedbackReading,
  parseFeedbackColumn,
  parseFeedbackHead,
} from './parse.feedback.js';
import type {Parsed} from './parse.file.js';

const example = JSON.parse(readFileSync(new URL('../examples/feedback.json', import.meta.url), 'utf8')) as {
  readonly columns: {readonly feedback: Readonly<Record<string, readonly object[]>>};
};
const {feedback} = example.columns;
const header = {version: '1.0', updated: '2026-11-20T09:00:00+08:00', ttl: 60};

function told(parsed: Parsed<FeedbackReading>): readonly string[] {
  const issues = parsed.type === 'parsed' ? parsed.issues : [parsed.issue];
  return issues.map(({code, pointer}) => `${code} ${pointer}`);
}

test('a column says in the feed what it says in a head', () => {
  const inFeed = parseFeedbackColumn(feedback);
  assert.deepEqual(told(inFeed), []);
  assert.deepEqual(parseFeedbackHead({...header, ...feedback}), inFeed);
});

test('bad records are left out and told, the good of all lists stay', () => {
  const [entry, ...ledger] = feedback['ledger'] ?? [];
  const parsed = parseFeedbackColumn({
    tallies: [...(feedback['tallies'] ?? []), {about: {type: 'all'}, period: '2026-13'}],
    ledger: [{...entry, acceptedOn: '2026'}, ...ledger, ...ledger],
    messages: [],
  });
  const at = '/columns/feedback';
  assert.deepEqual(told(parsed), [
    `invalid ${at}/tallies/${feedback['tallies']?.length ?? 0}/period`,
    `invalid ${at}/ledger/0/acceptedOn`,
    `duplicate ${at}/ledger/3`,
    `duplicate ${at}/ledger/4`,
  ]);
  assert.equal(parsed.type === 'parsed' && parsed.value.ledger.length, 2);
});

test('a column of another shape is refused where it is wrong', () => {
  assert.deepEqual(told(parseFeedbackColumn({ledger: {}})), ['invalid /columns/feedback/ledger']);
  assert.deepEqual(told(parseFeedbackHead({...header, ledgerFiles: [{file: 'a', count: 1}]})), [
    'invalid /ledgerFiles/0/from',
  ]);
  assert.deepEqual(told(parseFeedbackHead({...header, version: '2.0'})), ['unsupportedVersion /version']);
});

test('a head is an address, and nothing else is one', () => {
  assert.equal(feedbackHeadOf({head: 'feedback/head.abc123.json'}), 'feedback/head.abc123.json');
  for (const column of [{}, {head: ''}, {head: 1}, null, 'head', [{head: 'a'}]]) {
    assert.equal(feedbackHeadOf(column), undefined);
  }
});
