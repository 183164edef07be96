import {type CalendarYear, calendarYearShape} from '@zwgk/feed';

import {asJson} from './feed.files.js';
import {readRecords} from './feed.records.js';
import type {FeedVersion} from './feed.version.js';
import {warn} from './warn.js';

/** Years of the working-day calendar that the feed has itself; none where it has no such column. @throws {FeedFailure} */
export async function readCalendar(version: FeedVersion): Promise<readonly CalendarYear[]> {
  const {url, feed} = version.opened.ready;
  const column = feed.columns.calendar;
  if (column === undefined) return [];
  const read = (file: string): Promise<unknown> => version.loaderAt(url)(file, asJson);
  const {items, issues} = await readRecords(calendarYearShape, column, '/columns/calendar/items', url, read);
  if (issues.length > 0) warn({code: 'dropped', url, issues});
  return items;
}
