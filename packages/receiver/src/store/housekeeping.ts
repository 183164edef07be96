import type {Log} from '../http/log.js';
import {forgetSenders} from './senders.js';
import type {Store} from './store.js';

const hour = 3_600_000;
const day = 24 * hour;

/** How long an idempotency key is remembered: pages keep a draft for a day. */
const keyLifetime = 7 * day;

/** Removes what nobody needs any more, every hour: files no request claimed, keys, counts of arrivals, senders and spent proofs. */
export class Housekeeping {
  private readonly store: Store;
  private readonly log: Log;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(store: Store, log: Log) {
    this.store = store;
    this.log = log;
  }

  start(): void {
    this.timer = setInterval(() => this.run(), hour);
    this.timer.unref();
    this.run();
  }

  /** Lets a round that has begun end. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  private run(): void {
    this.running = this.running
      .then(() => tidy(this.store))
      .catch((error: unknown) => this.log.failed('housekeeping', error));
  }
}

/** One round. */
export async function tidy(store: Store): Promise<void> {
  const {db, files, now} = store;
  const yesterday = new Date(now().getTime() - day);
  await db.deleteFrom('arrivals').where('at', '<', yesterday).execute();
  await db.deleteFrom('proofs').where('at', '<', yesterday).execute();
  await forgetSenders(store, yesterday);
  await db
    .deleteFrom('idempotency_keys')
    .where('created_at', '<', new Date(now().getTime() - keyLifetime))
    .execute();
  await db
    .deleteFrom('attachments')
    .where('request_id', 'is', null)
    .where('uploaded_at', '<', yesterday)
    .execute();
  // Bytes whose row never came to be, or is gone.
  const rows = await db.selectFrom('attachments').select('id').execute();
  const known = new Set(rows.map(({id}) => id));
  for (const id of await files.idsBefore(yesterday)) if (!known.has(id)) await files.remove(id);
}
