import {updatedAfter} from '../day.js';
import {feedText} from '../feed.text.js';
import {feedbackHeadOf, parseFeedbackHead} from '../parse.feedback.js';
import {isRecord} from '../read.js';

/**
 * The text of a `feed.json` that refers to a column of feedback; everything else in it stays, whoever wrote it.
 *
 * @param feed - The JSON of `feed.json`.
 * @param head - Path of the column's head, relative to it.
 * @param now - Instant of the change, RFC 3339; see {@link updatedAfter}.
 */
export function feedWithFeedback(feed: Readonly<Record<string, unknown>>, head: string, now: string): string {
  const {feedback: _before, ...columns} = isRecord(feed['columns']) ? feed['columns'] : {};
  return feedText({
    ...feed,
    updated: updatedAfter(feed['updated'], now),
    columns: {...columns, feedback: {head}},
  });
}

/** Path of the head a `feed.json` refers to; `undefined` where it has no column of feedback in files. */
export function feedbackHeadIn(feed: unknown): string | undefined {
  const columns = isRecord(feed) ? feed['columns'] : undefined;
  return isRecord(columns) ? feedbackHeadOf(columns['feedback']) : undefined;
}

/**
 * Paths of the files a column of feedback is made of, its head first: what must not be removed as long as pages may read
 * that edition.
 *
 * @param path - Path of the head, relative to the feed.
 * @param head - JSON of the head.
 */
export function feedbackPaths(path: string, head: unknown): readonly string[] {
  const parsed = parseFeedbackHead(head);
  if (parsed.type === 'refused') return [path];
  const {tallyFiles, ledgerFiles, messageFiles} = parsed.value;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return [path, ...[...tallyFiles, ...ledgerFiles, ...messageFiles].map(({file}) => folder + file)];
}
