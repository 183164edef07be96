import {expect} from '@open-wc/testing';
import type {OpeningPeriod} from '@zwgk/feed';
import {workingCalendar} from '@zwgk/feed/calendar';
import {defaultCalendar} from '@zwgk/feed/calendar-default';

import './define.js';
import {isPlausible, openingAt} from './opening.view.js';
import {type Examples, examples, stateOf} from './testing/example.state.js';
import {Widget} from './testing/widget.js';

const calendar = workingCalendar(defaultCalendar);
const weekdays: readonly OpeningPeriod[] = [
  {days: 'workingDays', from: '08:30', to: '12:00'},
  {days: 'workingDays', from: '14:30', to: '17:30'},
];

const at = (instant: string, periods = weekdays): unknown =>
  openingAt(periods, Date.parse(instant), calendar);

describe('whether an office is open', () => {
  it('goes by China’s time, wherever the device is', () => {
    expect(at('2026-11-20T08:30:00+08:00')).to.deep.equal({type: 'open', until: '12:00'});
    expect(at('2026-11-20T00:29:00Z')).to.deep.equal({
      type: 'closed',
      next: {day: '2026-11-20', ahead: 0, from: '08:30'},
    });
  });

  it('is told at noon with when it opens again, and at night for the next day', () => {
    expect(at('2026-11-19T12:00:00+08:00')).to.deep.equal({
      type: 'closed',
      next: {day: '2026-11-19', ahead: 0, from: '14:30'},
    });
    expect(at('2026-11-19T20:00:00+08:00')).to.deep.equal({
      type: 'closed',
      next: {day: '2026-11-20', ahead: 1, from: '08:30'},
    });
  });

  it('knows holidays and make-up working days', () => {
    expect(at('2026-10-01T09:00:00+08:00')).to.deep.equal({
      type: 'closed',
      next: {day: '2026-10-08', ahead: 7, from: '08:30'},
    });
    // A Saturday that is worked.
    expect(at('2026-10-10T09:00:00+08:00')).to.deep.equal({type: 'open', until: '12:00'});
  });

  it('keeps to the months that hours are for', () => {
    const summer: readonly OpeningPeriod[] = [{days: 'everyDay', from: '09:00', to: '18:00', months: [5, 6]}];
    expect(at('2026-05-02T10:00:00+08:00', summer)).to.deep.equal({type: 'open', until: '18:00'});
    expect(at('2026-11-20T10:00:00+08:00', summer)).to.deep.equal({type: 'closed'});
  });

  it('is not guessed for a year whose holidays are not known', () => {
    const year = Number(calendar.knownUntil.slice(0, 4)) + 1;
    expect(at(`${year}-03-03T09:00:00+08:00`)).to.equal(undefined);
  });

  it('is not told by a clock that cannot be right', () => {
    const feed = {updated: '2026-11-20T09:00:00+08:00'};
    const told = (now: string): boolean => isPlausible(Date.parse(now), feed);
    expect(told('2026-11-20T09:05:00+08:00')).to.equal(true);
    expect(told('2026-11-19T09:00:00+08:00')).to.equal(false);
    expect(told('2027-11-20T09:00:00+08:00')).to.equal(false);
  });
});

describe('the card', () => {
  const {now} = Date;
  let all: Examples;

  before(async () => {
    all = await examples();
  });
  afterEach(() => {
    Date.now = now;
  });

  it('tells beside the telephone whether somebody will answer it now', async () => {
    Date.now = () => Date.parse('2026-11-20T10:00:00+08:00');
    const widget = await Widget.show(stateOf(all));
    await widget.says('现在上班，12:00 下班');
  });

  it('tells when somebody will', async () => {
    Date.now = () => Date.parse('2026-11-20T18:00:00+08:00');
    const widget = await Widget.show(stateOf(all));
    await widget.says('现在休息，11月23日 08:30 上班');
  });

  it('counts the county’s own working days', async () => {
    Date.now = () => Date.parse('2026-11-20T10:00:00+08:00');
    const state = stateOf(all);
    const own = {id: '2026', source: '示例县', holidays: {'2026-11-20': '县庆'}};
    const feed = {...state.feed, columns: {...state.feed.columns, calendar: {items: []}}};
    const widget = await Widget.show({...state, feed, calendar: {type: 'ready', value: [own]}});
    await widget.says('现在休息，11月23日 08:30 上班');
  });
});
