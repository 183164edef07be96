import {
  chinaInstant,
  feedbackHeadOf,
  parseFeed,
  parseFeedbackColumn,
  parseFeedbackHead,
  rectificationDays,
} from '@zwgk/feed';
import {type FeedbackContent, talliesOf} from '@zwgk/feed/feedback';

import {stateCalendar} from '../store/calendar.js';
import {listFeedback} from '../store/feedback.records.js';
import type {Store} from '../store/store.js';
import {publicFeedback} from './content.js';
import {writeColumn} from './feed.folder.js';
import {FeedReader} from './feed.reader.js';
import {openSubjects} from './subjects.js';

/** What was published. */
export interface PublishedCounts {
  readonly isChanged: boolean;
  readonly ratings: number;
  readonly ledger: number;
  readonly messages: number;
}

/**
 * Writes what may be public of all feedback into the feed in a folder, as its column `feedback`.
 *
 * @throws {FeedError}
 */
export async function publishFeedback(store: Store, folder: string): Promise<PublishedCounts> {
  const {settings, now} = store;
  const {smallestCount: fewest} = settings.feedback;
  const reader = new FeedReader(folder);
  const feed = await reader.parsed('feed.json', parseFeed);
  const reasons = settings.feedback.reasons ?? (await reasonsIn(reader, feed.columns.feedback));
  const {ratings, ledger, messages} = await publicFeedback(
    listFeedback(store),
    await openSubjects(reader, feed),
    reasons?.map(({code}) => code),
  );
  const tallies = talliesOf(ratings, {calendar: stateCalendar, fewest});
  const content = {...(reasons && {reasons}), workingDays: rectificationDays, tallies, ledger, messages};
  const isChanged = await writeColumn(folder, content, chinaInstant(now()));
  return {isChanged, ratings: ratings.length, ledger: ledger.length, messages: messages.length};
}

/** The county's own reasons, which its feed has already: whoever wrote them there need not say them twice. */
async function reasonsIn(reader: FeedReader, column: unknown): Promise<FeedbackContent['reasons']> {
  if (column === undefined) return undefined;
  const head = feedbackHeadOf(column);
  if (head === undefined) {
    const parsed = parseFeedbackColumn(column);
    return parsed.type === 'parsed' ? parsed.value.reasons : undefined;
  }
  return reader.parsed(head, parseFeedbackHead).then(
    (reading) => reading.reasons,
    // A head that is gone or damaged is written anew.
    () => undefined,
  );
}
