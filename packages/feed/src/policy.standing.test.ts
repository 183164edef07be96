import assert from 'node:assert/strict';
import {test} from 'node:test';

import {type Standing, standingOf, type Term} from './policy.standing.js';

const day = '2026-11-20';

const cases: readonly (readonly [why: string, term: Term, standing: Standing])[] = [
  [
    'the source says repealed, whatever the dates',
    {validity: 'repealed', effectiveOn: '2027-01-01'},
    'repealed',
  ],
  ['the source says lapsed', {validity: 'lapsed', validUntil: '2030-01-01'}, 'lapsed'],
  ['its last day is today', {validity: 'inForce', validUntil: day}, 'inForce'],
  ['its last day was yesterday', {validity: 'inForce', validUntil: '2026-11-19'}, 'elapsed'],
  ['an amended policy ends like others', {validity: 'amended', validUntil: '2026-10'}, 'elapsed'],
  ['a month lasts to its end', {validity: 'inForce', validUntil: '2026-11'}, 'inForce'],
  ['a year lasts to its end', {validUntil: '2026'}, 'inForce'],
  ['it begins tomorrow', {validity: 'inForce', effectiveOn: '2026-11-21'}, 'pending'],
  ['it begins today', {validity: 'inForce', effectiveOn: day}, 'inForce'],
  ['a month begins with its first day', {validity: 'amended', effectiveOn: '2026-11'}, 'amended'],
  ['it has ended before it began', {effectiveOn: '2027-01-01', validUntil: '2026-01-01'}, 'elapsed'],
  ['a term that runs', {effectiveOn: '2026-01-01', validUntil: '2026-12-31'}, 'inForce'],
  ['nobody says how long it holds', {effectiveOn: '2020-01-01'}, 'unstated'],
  ['nobody says anything', {}, 'unstated'],
];

for (const [why, term, standing] of cases) {
  test(`${standing}: ${why}`, () => {
    assert.equal(standingOf(term, day), standing);
  });
}
