import {sql} from 'kysely';

import {countArrival} from './limits.js';
import {Refusal, type RefusalReason} from './refusal.js';
import type {Store, Work} from './store.js';

/** A submission that has passed every check but those that need the database. */
export interface Arrival<Submission> {
  readonly submission: Submission;
  /** The `Idempotency-Key`. */
  readonly key: string;
  /** What the sender is counted by; `undefined` for an address that is not counted. */
  readonly address: string | undefined;
  readonly proof: Proof;
}

/** What a proof of work was worth. Each challenge can be used once. */
export type Proof =
  | {readonly type: 'notAsked'}
  | {readonly type: 'wrong'}
  | {readonly type: 'right'; readonly challenge: string};

/** What became of it. */
export type Received<Receipt> =
  | {readonly type: 'received'; readonly receipt: Receipt; readonly isNew: boolean}
  | {readonly type: 'refused'; readonly reason: RefusalReason};

/** How the submissions of one form are stored. Everything happens in the transaction given. */
export interface Form<Submission, Receipt> {
  readonly name: 'request' | 'feedback';
  /** Where an idempotency key notes the record it made. */
  readonly keyColumn: 'request_id' | 'feedback_id';
  /** What makes two submissions the same: everything but what told people from programs. */
  readonly fingerprint: (store: Store, work: Work, submission: Submission) => Promise<Buffer>;
  /** Id of the record that the same sender made of the same content a short time ago. Identical ones that come at once wait for one another. */
  readonly findRepeated: (
    store: Store,
    work: Work,
    arrival: Arrival<Submission>,
    fingerprint: Buffer,
  ) => Promise<string | undefined>;
  /** Stores a new record; answers its id. */
  readonly insert: (
    store: Store,
    work: Work,
    arrival: Arrival<Submission>,
    fingerprint: Buffer,
  ) => Promise<string>;
  readonly receipt: (store: Store, work: Work, id: string) => Promise<Receipt>;
}

/** An identical submission within this time is the same one, whatever its key: the sender has lost it (behaviour of forms, 57). */
const sameContentMinutes = 10;

/** Since when an identical submission is the same one. */
export function sameContentSince({now}: Store): Date {
  return new Date(now().getTime() - sameContentMinutes * 60_000);
}

/**
 * Stores a submission, or finds the one it repeats. All in one transaction: a key makes one record, however many come at
 * once and whatever the process dies of; what was refused leaves nothing.
 */
export async function receive<Submission, Receipt>(
  store: Store,
  form: Form<Submission, Receipt>,
  arrival: Arrival<Submission>,
): Promise<Received<Receipt>> {
  try {
    return await store.inTurn(() =>
      store.db.transaction().execute((work) => receiveWithin(store, work, form, arrival)),
    );
  } catch (error) {
    if (error instanceof Refusal) return {type: 'refused', reason: error.reason};
    if (isLockTimeout(error)) return {type: 'refused', reason: {type: 'inProgress'}};
    throw error;
  }
}

async function receiveWithin<Submission, Receipt>(
  store: Store,
  work: Work,
  form: Form<Submission, Receipt>,
  arrival: Arrival<Submission>,
): Promise<Received<Receipt>> {
  await sql`set local lock_timeout = '3s'`.execute(work);
  const keyHash = store.hasher.hash('key', `${form.name} ${arrival.key.toLowerCase()}`);
  const fingerprint = await form.fingerprint(store, work, arrival.submission);
  const answered = async (id: string, isNew: boolean): Promise<Received<Receipt>> => ({
    type: 'received',
    receipt: await form.receipt(store, work, id),
    isNew,
  });
  const earlier = await claimKey(store, work, form, keyHash, fingerprint);
  if (earlier !== undefined) return answered(earlier, false);
  const repeated = await form.findRepeated(store, work, arrival, fingerprint);
  if (repeated === undefined) {
    await countArrival(store, work, form.name, arrival.address);
    await spendProof(store, work, arrival.proof);
  }
  const id = repeated ?? (await form.insert(store, work, arrival, fingerprint));
  await work
    .updateTable('idempotency_keys')
    .set({[form.keyColumn]: id})
    .where('key_hash', '=', keyHash)
    .execute();
  return answered(id, repeated === undefined);
}

/**
 * Takes a key for this transaction; answers the id of the record it made before. Another transaction with the same key is
 * waited for, because PostgreSQL holds the second insertion until the first has ended.
 */
async function claimKey(
  {now}: Store,
  work: Work,
  {keyColumn}: Pick<Form<never, never>, 'keyColumn'>,
  keyHash: Buffer,
  fingerprint: Buffer,
): Promise<string | undefined> {
  const claimed = await work
    .insertInto('idempotency_keys')
    .values({key_hash: keyHash, fingerprint, request_id: null, feedback_id: null, created_at: now()})
    .onConflict((conflict) => conflict.doNothing())
    .returning('key_hash')
    .executeTakeFirst();
  if (claimed !== undefined) return undefined;
  const row = await work
    .selectFrom('idempotency_keys')
    .select(['fingerprint', keyColumn])
    .where('key_hash', '=', keyHash)
    .executeTakeFirstOrThrow();
  if (!fingerprint.equals(row.fingerprint)) throw new Refusal({type: 'keyReused'});
  return row[keyColumn] ?? undefined;
}

async function spendProof({hasher, now}: Store, work: Work, proof: Proof): Promise<void> {
  if (proof.type === 'notAsked') return;
  if (proof.type === 'wrong') throw new Refusal({type: 'proofRequired'});
  const spent = await work
    .insertInto('proofs')
    .values({proof_hash: hasher.hash('proof', proof.challenge), at: now()})
    .onConflict((conflict) => conflict.doNothing())
    .returning('proof_hash')
    .executeTakeFirst();
  if (spent === undefined) throw new Refusal({type: 'proofRequired'});
}

/** The same value with the members of every object in order: clients may write them in any. */
export function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const pairs = Object.entries(value).map(([key, member]) => [key, sorted(member)] as const);
  return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** PostgreSQL's word for a lock that was not had in time: the same key is being worked on. */
function isLockTimeout(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '55P03';
}
