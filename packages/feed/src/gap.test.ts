import assert from 'node:assert/strict';
import {test} from 'node:test';

import type {DisclosureDocument, TimeLimit} from './index.js';
import {civilDay, gapOf} from './index.js';

function gap(every: TimeLimit['every'], newest: string, today: string): string | undefined {
  const limit: TimeLimit = {text: '定期公开', ...(every && {every})};
  const document: DisclosureDocument = {id: 'd', title: '公示', ...(newest && {publishedOn: newest})};
  return gapOf(limit, [document], today);
}

test('a matter without a document has none, whatever its time limit', () => {
  assert.equal(gapOf(undefined, [], ''), 'none');
  assert.equal(gapOf({text: '每月', every: 'month'}, [], '2026-01-01'), 'none');
});

test('regular disclosure is overdue from the day after a whole period', () => {
  const cases = [
    ['week', '2026-11-01', '2026-11-08'],
    ['month', '2026-01-15', '2026-02-15'],
    ['quarter', '2026-01-15', '2026-04-15'],
    ['halfYear', '2025-08-31', '2026-02-28'],
    ['year', '2024-02-29', '2025-02-28'],
    ['month', '2026-01-31', '2026-02-28'],
    ['month', '2025-12-31', '2026-01-31'],
  ] as const;
  for (const [every, newest, due] of cases) {
    const next = new Date(Date.parse(due) + 86_400_000).toISOString().slice(0, 10);
    assert.equal(gap(every, newest, due), undefined, `${every} ${newest} ${due}`);
    assert.equal(gap(every, newest, next), 'overdue', `${every} ${newest} ${next}`);
  }
});

test('a month or year alone is taken as its last day, so that nobody is blamed wrongly', () => {
  assert.equal(gap('month', '2026-01', '2026-02-28'), undefined);
  assert.equal(gap('month', '2026-01', '2026-03-01'), 'overdue');
  assert.equal(gap('year', '2025', '2026-12-31'), undefined);
  assert.equal(gap('year', '2025', '2027-01-01'), 'overdue');
});

test('nothing is overdue without a period, a date or a day to tell it by', () => {
  assert.equal(gap(undefined, '2001-01-01', '2026-01-01'), undefined);
  assert.equal(gap('week', '', '2026-01-01'), undefined);
  assert.equal(gap('week', '2001-01-01', ''), undefined);
});

test('an instant falls on the day it is in China', () => {
  assert.equal(civilDay('2026-11-20T23:30:00Z'), '2026-11-21');
  assert.equal(civilDay('2026-11-20T23:30:00+08:00'), '2026-11-20');
});
