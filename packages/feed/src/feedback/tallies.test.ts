import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';

import {defaultCalendar} from '../calendar/default.generated.js';
import {workingCalendar} from '../calendar/index.js';
import {ratingCodes} from '../codelists.generated.js';
import type {RatingCode} from '../rating.js';
import type {RatingTally} from '../schemas.js';
import type {RatingRecord} from './rating.tree.js';
import {smallestCount, talliesOf} from './tallies.js';
import {goodLevels, pinnedBySmallness, pinnedBySums, sumsOf} from './testing/attacker.js';

const calendar = workingCalendar(defaultCalendar);

function rated(count: number, members: Partial<RatingRecord> = {}): readonly RatingRecord[] {
  return Array.from({length: count}, () => ({
    about: {type: 'matter', id: 'm1', name: '临时救助'},
    agency: {id: 'a1', name: '民政局'},
    rating: 'satisfied',
    acceptedOn: '2026-03-02',
    ...members,
  }));
}

function tallyIn(tallies: readonly RatingTally[], key: string): RatingTally {
  return tallies.find(({about, period}) => `${about.id ?? about.type} ${period}` === key) ?? assert.fail(key);
}

test('what is rated often is counted whole, for the county, its bodies and what they publish', () => {
  const ratings = [...rated(5), ...rated(4, {rating: 'verySatisfied', acceptedOn: '2026-04-01'})];
  const tallies = talliesOf(ratings, {calendar});
  const counts = {verySatisfied: 4, satisfied: 5, fairlySatisfied: 0, dissatisfied: 0, veryDissatisfied: 0};
  for (const key of ['all all', 'all 2026', 'a1 2026', 'a1 all', 'm1 2026']) {
    const {about: _about, period: _period, ...tally} = tallyIn(tallies, key);
    assert.deepEqual(tally, {counts, total: 9, bad: 0, rectified: 0}, key);
  }
  assert.equal(tallyIn(tallies, 'all 2026-03').counts.satisfied, 5);
  assert.equal(tallyIn(tallies, 'all 2026-04').counts.satisfied, 0);
  assert.deepEqual(
    tallies.map(({about, period}) => `${about.id ?? about.type} ${period}`),
    ['all all', 'all 2026', 'all 2026-04', 'all 2026-03', 'a1 all', 'a1 2026', 'm1 2026'],
  );
});

test('a small count is not published, nor the rest that would give it away', () => {
  const other = {about: {type: 'matter', id: 'm2', name: '低保'}} as const;
  const tallies = talliesOf(
    [...rated(9), ...rated(2, other), ...rated(4, {about: {...other.about, id: 'm3'}})],
    {
      calendar,
    },
  );
  assert.equal(tallyIn(tallies, 'a1 2026').counts.satisfied, 15);
  assert.equal(tallyIn(tallies, 'm1 2026').counts.satisfied, 9);
  // The 2 of m2 would be 15 − 9 − 4.
  assert.ok(!tallies.some(({about}) => about.id === 'm2' || about.id === 'm3'));
});

test('the total is that of what is published', () => {
  const [tally] = talliesOf([...rated(7), ...rated(1, {rating: 'fairlySatisfied'})], {calendar});
  assert.equal(tally?.counts.fairlySatisfied, null);
  assert.equal(tally?.total, 7);
});

test('bad ratings are counted as the ledger has them, with the time their rectification took', () => {
  const bad = {rating: 'dissatisfied', acceptedOn: '2026-09-28'} as const;
  const tallies = talliesOf(
    [
      ...rated(1, {...bad, rectifiedOn: '2026-10-13'}),
      ...rated(1, {...bad, rectifiedOn: '2026-09-29'}),
      ...rated(1, bad),
    ],
    {calendar},
  );
  const {counts, bad: count, rectified, medianWorkingDays} = tallyIn(tallies, 'm1 2026');
  assert.deepEqual([counts.dissatisfied, count, rectified], [3, 3, 2]);
  // Seven working days by the calendar with its holidays, and one: of two the greater.
  assert.equal(medianWorkingDays, 7);
});

test('what is rated belongs to the body most of its ratings name, and a page is in no tally of its own', () => {
  const tallies = talliesOf(
    [
      ...rated(4),
      ...rated(3, {agency: {id: 'a2', name: '财政局'}}),
      ...rated(6, {about: {type: 'page', name: '首页'}, agency: {id: 'a2', name: '财政局'}}),
    ],
    {calendar},
  );
  assert.equal(tallyIn(tallies, 'a1 2026').counts.satisfied, 7);
  assert.equal(tallyIn(tallies, 'a2 2026').counts.satisfied, 6);
  assert.ok(!tallies.some(({about}) => about.name === '首页'));
});

/** Few bodies, things and months, so that many counts are small and sums have few terms. */
const rating = fc.record({
  subject: fc.nat(4),
  agency: fc.nat(2),
  rating: fc.constantFrom<RatingCode>(
    'verySatisfied',
    'satisfied',
    'satisfied',
    'satisfied',
    'veryDissatisfied',
  ),
  month: fc.constantFrom('2025-11', '2025-12', '2026-01', '2026-02', '2026-03'),
});

const ratings = fc.array(rating, {maxLength: 60}).map((drawn): readonly RatingRecord[] =>
  drawn.map(({subject, agency, rating: level, month}) => ({
    about: subject === 0 ? {type: 'page'} : {type: 'matter', id: `m${subject}`},
    ...(agency > 0 && {agency: {id: `a${agency}`, name: `局${agency}`}}),
    rating: level,
    acceptedOn: `${month}-05`,
  })),
);

test('who solves all published sums finds no small count', () => {
  fc.assert(
    fc.property(ratings, (all) => {
      const tallies = talliesOf(all, {calendar});
      for (const level of goodLevels) {
        const {cells, sums} = sumsOf(all, level, tallies);
        for (const solved of [pinnedBySums(cells, sums), pinnedBySmallness(cells, sums, smallestCount)]) {
          const given = solved.filter(({count}) => count > 0 && count < smallestCount);
          assert.deepEqual(given, []);
        }
      }
    }),
    {numRuns: 1500, seed: 20261122},
  );
});

test('whatever is published is true, and the same in any order', () => {
  fc.assert(
    fc.property(ratings, (all) => {
      const tallies = talliesOf(all, {calendar});
      assert.deepEqual(talliesOf([...all].reverse(), {calendar}), tallies);
      const open = talliesOf(all, {calendar, fewest: 1});
      for (const {about, period, counts, bad} of tallies) {
        const full = open.find(
          (tally) =>
            tally.about.type === about.type && tally.about.id === about.id && tally.period === period,
        );
        assert.equal(full?.bad, bad);
        for (const level of ratingCodes) {
          const count = counts[level];
          if (count !== null) assert.equal(count, full?.counts[level]);
          assert.ok(count === null || count === 0 || count >= smallestCount || level === 'veryDissatisfied');
        }
      }
    }),
    {numRuns: 300, seed: 20261123},
  );
});
