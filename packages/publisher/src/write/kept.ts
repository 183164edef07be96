import type {FeedFolder} from './folder.js';
import {jsonOf} from './previous.js';
import {asRecord} from './record.js';

/**
 * A `feed.json` with the column that somebody else publishes into the folder: feedback, which the service writes that
 * received it. Its files are none of a build's either: it neither writes nor removes them.
 *
 * @param feed - The `feed.json` that is there now.
 */
export function withKept(body: object, feed: Readonly<Record<string, unknown>>): object {
  const {feedback} = columnsOf(feed);
  return feedback === undefined ? body : {...body, columns: {...columnsOf(body), feedback}};
}

/** Whether a folder has published feedback. */
export function hasFeedback(folder: FeedFolder): boolean {
  const {feedback} = columnsOf(asRecord(jsonOf(folder, 'feed.json')));
  return feedback !== undefined;
}

function columnsOf(feed: object): Readonly<Record<string, unknown>> {
  return asRecord(asRecord(feed)['columns']);
}
