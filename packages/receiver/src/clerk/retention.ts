import type {Store} from '../store/store.js';
import {expiredFeedback, stripFeedback} from './feedback.retention.js';

const day = 24 * 60 * 60_000;

/** How many records were closed so long ago that nothing allows to keep them. */
export interface ExpiredCounts {
  readonly requests: number;
  readonly feedback: number;
}

/** Counts what may no longer be kept. */
export async function countExpired(store: Store): Promise<ExpiredCounts> {
  const [requests, feedback] = await expired(store);
  return {requests: requests.length, feedback: feedback.length};
}

/** Removes requests with their steps, files and keys, and of feedback what is not public. */
export async function purgeExpired(store: Store): Promise<ExpiredCounts> {
  const [ids, feedback] = await expired(store);
  await stripFeedback(store, feedback);
  for (const id of ids) {
    const files = await store.db
      .selectFrom('attachments')
      .select('id')
      .where('request_id', '=', id)
      .execute();
    // Rows go first: a row without bytes would be an error to whoever reads it, bytes without a row are tidied up.
    await store.db.deleteFrom('requests').where('id', '=', id).execute();
    for (const file of files) await store.files.remove(file.id);
  }
  return {requests: ids.length, feedback: feedback.length};
}

async function expired(
  store: Store,
): Promise<readonly [requests: readonly string[], feedback: readonly string[]]> {
  const {db, settings, now} = store;
  const before = new Date(now().getTime() - settings.retentionDays * day);
  const rows = await db.selectFrom('requests').select('id').where('closed_at', '<', before).execute();
  return [rows.map(({id}) => id), await expiredFeedback(store, before)];
}
