import {expect} from '@open-wc/testing';

import {readCalendar} from './feed.calendar.js';
import type {FeedReady} from './feed.state.js';
import {FeedVersion} from './feed.version.js';
import {Misses} from './misses.js';

/** The calendar of a feed with this column. */
async function calendarOf(columns: FeedReady['feed']['columns']): Promise<readonly unknown[]> {
  const feed = {
    version: '1.0',
    updated: '2026-11-20T09:00:00+08:00',
    ttl: 60,
    publisher: {name: '示例县人民政府'},
    columns,
  };
  const ready: FeedReady = {
    type: 'ready',
    url: 'https://county.example/feed.json',
    feed,
    dropped: 0,
    agencies: {type: 'unasked'},
  };
  const port = {misses: new Misses(), maxBytes: 1e6, onMiss: async () => undefined};
  return readCalendar(new FeedVersion({ready, issues: []}, port));
}

describe('the calendar of a feed', () => {
  it('is read year by year, without those that break the format', async () => {
    const year = {id: '2027', source: '示例县通知', holidays: {'2027-01-01': '元旦'}};
    const bad = {id: '2028', source: '示例县通知', holidays: {'2028-13-01': '元旦'}};
    expect(await calendarOf({calendar: {items: [bad, year]}})).to.deep.equal([year]);
  });

  it('is empty where the feed has none', async () => {
    expect(await calendarOf({})).to.deep.equal([]);
  });
});
