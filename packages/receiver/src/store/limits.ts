import {sql} from 'kysely';

import {Refusal} from './refusal.js';
import type {Store, Work} from './store.js';

const fiveMinutes = 5 * 60_000;
const oneDay = 24 * 60 * 60_000;

/**
 * Counts a new record of an address. Only what would be stored counts: whoever repeats a request whose answer was lost is
 * not held up.
 *
 * @param address - `undefined` for one that is not counted.
 */
export async function countArrival(
  {hasher, now, settings}: Store,
  work: Work,
  form: 'request' | 'feedback',
  address: string | undefined,
): Promise<void> {
  if (address === undefined) return;
  const {limits} = settings;
  const [perFiveMinutes, perDay] =
    form === 'request'
      ? [limits.perFiveMinutes, limits.perDay]
      : [limits.feedbackPerFiveMinutes, limits.feedbackPerDay];
  const hash = hasher.hash('address', address);
  await sql`select pg_advisory_xact_lock(2, ${hash.readInt32BE()}::int)`.execute(work);
  const at = now();
  const earlier = await work
    .selectFrom('arrivals')
    .select('at')
    .where('address_hash', '=', hash)
    .where('form', '=', form)
    .where('at', '>', new Date(at.getTime() - oneDay))
    // A clock that was set back holds nobody up until it has caught up.
    .where('at', '<=', at)
    .orderBy('at', 'desc')
    .limit(perDay)
    .execute();
  const times = earlier.map((row) => row.at.getTime());
  const wait = Math.max(
    waitFor(times, perFiveMinutes, fiveMinutes, at.getTime()),
    waitFor(times, perDay, oneDay, at.getTime()),
  );
  if (wait > 0) throw new Refusal({type: 'rateLimited', retryAfter: wait});
  await work.insertInto('arrivals').values({address_hash: hash, form, at}).execute();
}

/** Seconds until one more is allowed, with `times` from the newest. */
function waitFor(times: readonly number[], most: number, span: number, now: number): number {
  const oldest = times[most - 1];
  return oldest === undefined ? 0 : Math.max(0, Math.ceil((oldest + span - now) / 1000));
}
