import assert from 'node:assert/strict';
import {test} from 'node:test';

import {type ClockEvent, dateOfReceipt, deadlinesOf} from './deadline.js';
import {defaultCalendar} from './default.generated.js';
import {workingCalendar} from './working-calendar.js';

const calendar = workingCalendar(defaultCalendar);

/** Deadlines of a request received on 14 September 2026. */
function after(...events: readonly ClockEvent[]): ReturnType<typeof deadlinesOf> {
  return deadlinesOf(calendar, '2026-09-14', events);
}

test('a request is replied to within 20 working days, and a correction asked within 7', () => {
  const {correction, reply, clock, thirdParty} = after({type: 'registered', on: '2026-09-14'});
  assert.equal(correction.to, '2026-09-22');
  assert.equal(correction.article, 30);
  assert.equal(reply?.to, '2026-10-16');
  assert.equal(reply?.type, 'reply');
  assert.equal(clock, 'running');
  assert.equal(thirdParty, undefined);
});

test('the clock stands while a correction is waited for, and starts anew with it', () => {
  const asked = {type: 'correctionAsked', on: '2026-09-18'};
  const waiting = after(asked);
  assert.equal(waiting.clock, 'awaitingCorrection');
  assert.equal(waiting.reply, undefined);
  const corrected = after(asked, {type: 'corrected', on: '2026-09-28'});
  assert.equal(corrected.reply?.from, '2026-09-28');
  assert.equal(corrected.reply?.to, '2026-10-30');
  assert.equal(corrected.clock, 'running');
});

test('an extension gives 20 working days more, counted on from the first 20', () => {
  const {reply} = after({type: 'extended', on: '2026-10-12'});
  assert.equal(reply?.type, 'extension');
  assert.equal(reply?.given, 40);
  assert.equal(reply?.to, calendar.addWorkingDays('2026-10-16', 20).to);
});

test('days a third party was asked are not counted', () => {
  const asked = {type: 'thirdPartyAsked', on: '2026-09-16'};
  const answered = after(asked, {type: 'thirdPartyAnswered', on: '2026-09-23'});
  // 17, 18, 20 (made up), 21, 22 and 23 September.
  assert.deepEqual(answered.reply?.pauses, [{from: '2026-09-16', to: '2026-09-23', days: 6, isOpen: false}]);
  assert.equal(answered.reply?.to, calendar.addWorkingDays('2026-10-16', 6).to);
  assert.equal(answered.clock, 'running');
});

test('a third party that has not answered stops the clock for 15 working days at most', () => {
  const asked = {type: 'thirdPartyAsked', on: '2026-09-14'};
  const open = after(asked);
  assert.equal(open.clock, 'paused');
  assert.equal(open.thirdParty?.to, '2026-10-10');
  assert.equal(open.thirdParty?.article, 32);
  assert.equal(open.reply?.to, calendar.addWorkingDays('2026-10-16', 15).to);
  const late = after(asked, {type: 'thirdPartyAnswered', on: '2026-11-02'});
  assert.equal(late.reply?.to, open.reply?.to);
});

test('a consultation before the correction does not lengthen what starts with it', () => {
  const {reply} = after(
    {type: 'thirdPartyAsked', on: '2026-09-15'},
    {type: 'thirdPartyAnswered', on: '2026-09-16'},
    {type: 'correctionAsked', on: '2026-09-17'},
    {type: 'corrected', on: '2026-09-28'},
  );
  assert.deepEqual(reply?.pauses, []);
  assert.equal(reply.to, '2026-10-30');
});

test('a reply or a withdrawal ends the clock, and the last day remains to compare with', () => {
  for (const type of ['replied', 'withdrawn']) {
    const ended = after({type: 'thirdPartyAsked', on: '2026-09-16'}, {type, on: '2026-09-18'});
    assert.equal(ended.clock, 'ended');
    assert.equal(ended.thirdParty, undefined);
    assert.deepEqual(ended.reply?.pauses, [{from: '2026-09-16', to: '2026-09-18', days: 2, isOpen: false}]);
  }
});

test('a request counts as received on the day it is confirmed, but not when a correction came first', () => {
  const accepted = {type: 'accepted', on: '2026-09-16'};
  const registered = {type: 'registered', on: '2026-09-14'};
  assert.equal(dateOfReceipt('2026-09-14', [registered]), '2026-09-14');
  assert.equal(dateOfReceipt('2026-09-14', [registered, accepted]), '2026-09-16');
  const asked = {type: 'correctionAsked', on: '2026-09-15'};
  assert.equal(dateOfReceipt('2026-09-14', [registered, asked, accepted]), '2026-09-14');
});
