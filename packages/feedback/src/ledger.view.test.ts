import {expect} from '@open-wc/testing';
import {reckoningOf} from '@zwgk/browse/calculation.js';

import {rectificationOf} from './ledger.rectification.js';
import {percent, periodFor, periodsOf} from './ledger.tallies.view.js';
import {tally} from './testing/ledger.example.js';

const {calendar} = reckoningOf();
const reckoning = {calendar, limit: 15, asOf: '2026-10-23', today: '2026-10-23'};
const accepted = {type: 'accepted', on: '2026-09-28'} as const;
const entry = {acceptedOn: '2026-09-28', stages: [accepted]};

describe('the time a bad rating is rectified in', () => {
  it('ends by the State Council’s calendar, and has run out the day after', () => {
    expect(rectificationOf(entry, reckoning)).to.include({progress: 'pending', dueOn: '2026-10-23'});
    const later = {...reckoning, asOf: '2026-10-24', today: '2026-10-24'};
    expect(rectificationOf(entry, later)).to.include({progress: 'overdue', isLate: true});
  });

  it('runs out where nothing is published any more as well', () => {
    const read = {...reckoning, today: '2026-12-01'};
    expect(rectificationOf(entry, read)).to.include({progress: 'overdue', isSince: true});
  });

  it('is the one the county has set, where it has set one', () => {
    const set = {...entry, dueOn: '2026-10-13'};
    expect(rectificationOf(set, reckoning)).to.include({progress: 'overdue', dueOn: '2026-10-13'});
  });

  it('is provisional where the holidays are not known', () => {
    const far = {...entry, acceptedOn: '2099-01-05'};
    expect(rectificationOf(far, reckoning).isProvisional).to.equal(true);
  });

  it('is compared with what it took', () => {
    const inTime = {...entry, stages: [accepted, {type: 'rectified', on: '2026-10-13'} as const]};
    expect(rectificationOf(inTime, reckoning)).to.include({progress: 'rectified', days: 7, isLate: false});
    const late = [
      accepted,
      {type: 'rectified', on: '2026-10-26'},
      {type: 'revisited', on: '2026-10-27'},
    ] as const;
    expect(rectificationOf({...entry, stages: late}, reckoning)).to.include({
      progress: 'revisited',
      isLate: true,
    });
  });
});

describe('a share', () => {
  it('is never told as nothing or all when it is not', () => {
    expect([0, 0.001, 0.5, 0.999, 1].map(percent)).to.deep.equal(['0%', '1%', '50%', '99%', '100%']);
  });
});

describe('the periods of the numbers', () => {
  const counted = [9, 5, 4, 0, 0] as const;
  const of = (type: 'all' | 'agency' | 'matter', period: string): ReturnType<typeof tally> =>
    tally({type, id: 'x', name: '示例'}, period, counted, 0);
  const all = [
    of('all', 'all'),
    of('all', '2025'),
    of('all', '2026-02'),
    of('all', '2026'),
    of('all', '2026-11'),
    of('agency', 'all'),
    of('matter', '2025'),
    of('matter', '2026'),
  ];

  it('are years, the newest first, each with its months', () => {
    expect(periodsOf(all)).to.deep.equal(['2026', '2026-11', '2026-02', '2025']);
  });

  it('are the nearest there are numbers of', () => {
    expect(periodFor(all, 'matter', '2025-03')).to.equal('2025');
    expect(periodFor(all, 'matter', undefined)).to.equal('2026');
    expect(periodFor(all, 'agency', undefined)).to.equal(undefined);
    expect(periodFor(all, 'agency', '2026-11')).to.equal(undefined);
    expect(periodFor(all, 'policy', '2026')).to.equal(undefined);
  });
});
