import {createHmac} from 'node:crypto';
import {civilDay} from '@zwgk/feed';
import {sql} from 'kysely';

import {openSecret} from './secret.js';
import type {Store, Work} from './store.js';

/** Names of the secrets of days begin with this. */
export const dayPrefix = 'day ';

/** Keys of days that a transaction has opened: it needs each for whatever it asks and notes, and nobody needs it later. */
const openedKeys = new WeakMap<Work, Map<string, Promise<Buffer>>>();

function keyOf({vault}: Store, work: Work, on: string): Promise<Buffer> {
  const keys = openedKeys.get(work) ?? new Map<string, Promise<Buffer>>();
  openedKeys.set(work, keys);
  const key = keys.get(on) ?? openSecret(work, vault, dayPrefix + on);
  keys.set(on, key);
  return key;
}

/**
 * Hash of what a sender does, which nobody can undo once its day is over: its key is of that day in China and thrown away
 * with it. Whoever would try all addresses later finds none.
 *
 * @param on - The day, `YYYY-MM-DD`.
 */
async function senderHash(store: Store, work: Work, on: string, text: string): Promise<Buffer> {
  return createHmac('sha256', await keyOf(store, work, on))
    .update(text)
    .digest();
}

/** Notes that a hash of today stands for a piece of feedback. */
export async function noteSender(store: Store, work: Work, text: string, feedbackId: string): Promise<void> {
  const at = store.now();
  const hash = await senderHash(store, work, civilDay(at), text);
  await work.insertInto('senders').values({hash, feedback_id: feedbackId, at}).execute();
}

/**
 * The latest piece of feedback a text was noted for since an instant. Whoever asks at the same time waits until this
 * transaction has ended.
 */
export async function findSender(
  store: Store,
  work: Work,
  text: string,
  since: Date,
): Promise<string | undefined> {
  // Around midnight a span of minutes is of two days.
  const days = [...new Set([civilDay(since), civilDay(store.now())])];
  const hashes: Buffer[] = [];
  for (const on of days) hashes.push(await senderHash(store, work, on, text));
  const lock = hashes[hashes.length - 1]?.readInt32BE() ?? 0;
  await sql`select pg_advisory_xact_lock(3, ${lock}::int)`.execute(work);
  const row = await work
    .selectFrom('senders')
    .select('feedback_id')
    .where('hash', 'in', hashes)
    .where('at', '>=', since)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.feedback_id;
}

/** Throws away what was hashed before an instant, and the keys of the days before its own. */
export async function forgetSenders({db}: Store, before: Date): Promise<void> {
  await db.deleteFrom('senders').where('at', '<', before).execute();
  await db
    .deleteFrom('secrets')
    .where('name', 'like', `${dayPrefix}%`)
    .where('name', '<', dayPrefix + civilDay(before))
    .execute();
}
