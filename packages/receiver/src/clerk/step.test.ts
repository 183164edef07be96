import assert from 'node:assert/strict';
import {test} from 'node:test';
import {workingCalendar} from '@zwgk/feed/calendar';
import {defaultCalendar} from '@zwgk/feed/calendar-default';
import type {RequestEvent} from '@zwgk/feed/submission';

import {checkStep, type Step} from './step.js';

const calendar = workingCalendar(defaultCalendar);
const today = '2026-12-01';

/** A request registered on 14 September 2026, and what followed. */
function history(...events: readonly (readonly [RequestEvent['type'], string])[]): readonly RequestEvent[] {
  return [['registered', '2026-09-14'] as const, ...events].map(([type, on]) => ({
    type,
    on,
    at: `${on}T09:00:00+08:00`,
  }));
}

function check(step: Step, ...events: readonly (readonly [RequestEvent['type'], string])[]) {
  return checkStep(step, history(...events), calendar, today);
}

test('a correction is asked for once, with a day given, and told when it is late', () => {
  assert.deepEqual(check({type: 'correctionAsked', on: '2026-09-22'}), {type: 'right', until: '2026-10-20'});
  const late = check({type: 'correctionAsked', on: '2026-09-23'});
  assert.equal(late.type === 'right' && late.missed?.to, '2026-09-22');
  const twice = check(
    {type: 'correctionAsked', on: '2026-10-09'},
    ['correctionAsked', '2026-09-18'],
    ['corrected', '2026-09-28'],
  );
  assert.deepEqual(twice, {type: 'wrong', mistake: {type: 'onlyOnce', step: 'correctionAsked'}});
});

test('while a correction is waited for, nothing but it or a withdrawal can follow', () => {
  assert.deepEqual(check({type: 'replied', on: '2026-09-20'}, ['correctionAsked', '2026-09-18']), {
    type: 'wrong',
    mistake: {type: 'notNow', state: 'correctionAsked', possible: ['corrected', 'withdrawn']},
  });
  assert.equal(check({type: 'corrected', on: '2026-09-28'}, ['correctionAsked', '2026-09-18']).type, 'right');
});

test('an extension is once, by 20 working days at most', () => {
  const accepted = ['accepted', '2026-09-14'] as const;
  assert.deepEqual(check({type: 'extended', on: '2026-10-12'}, accepted), {
    type: 'right',
    until: '2026-11-13',
  });
  assert.deepEqual(check({type: 'extended', on: '2026-10-12', until: '2026-11-16'}, accepted), {
    type: 'wrong',
    mistake: {type: 'untilTooLate', latest: '2026-11-13'},
  });
  assert.deepEqual(check({type: 'extended', on: '2026-10-12', until: '2026-10-11'}, accepted), {
    type: 'wrong',
    mistake: {type: 'untilBefore', day: '2026-10-12'},
  });
  const again = check({type: 'extended', on: '2026-10-13'}, accepted, ['extended', '2026-10-12']);
  assert.deepEqual(again, {type: 'wrong', mistake: {type: 'onlyOnce', step: 'extended'}});
});

test('a third party gets 15 working days, which lengthen the time to reply', () => {
  const accepted = ['accepted', '2026-09-14'] as const;
  assert.deepEqual(check({type: 'thirdPartyAsked', on: '2026-09-14'}, accepted), {
    type: 'right',
    until: '2026-10-10',
  });
  const asked = ['thirdPartyAsked', '2026-09-16'] as const;
  const answered = ['thirdPartyAnswered', '2026-09-23'] as const;
  assert.equal(check({type: 'replied', on: '2026-10-24'}, accepted, asked, answered).type, 'right');
  const late = check({type: 'replied', on: '2026-10-27'}, accepted, asked, answered);
  assert.equal(late.type === 'right' && late.missed?.to, '2026-10-26');
});

test('days go forward and not past today, and what is closed stays closed', () => {
  const accepted = ['accepted', '2026-09-16'] as const;
  assert.deepEqual(check({type: 'replied', on: '2026-09-15'}, accepted), {
    type: 'wrong',
    mistake: {type: 'beforeLast', day: '2026-09-16'},
  });
  assert.deepEqual(check({type: 'replied', on: '2026-12-02'}, accepted), {
    type: 'wrong',
    mistake: {type: 'inFuture', today},
  });
  for (const end of ['replied', 'withdrawn'] as const) {
    const after = check({type: 'accepted', on: '2026-10-01'}, accepted, [end, '2026-09-20']);
    assert.deepEqual(after, {type: 'wrong', mistake: {type: 'notNow', state: end, possible: []}});
  }
});
