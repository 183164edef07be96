import {randomUUID} from 'node:crypto';
import {foldReceiptCode, type Receipt, type RequestSubmission} from '@zwgk/feed/submission';
import {sql} from 'kysely';

import {chinaDay, chinaInstant} from './china-time.js';
import {countArrival} from './limits.js';
import {newReceiptCode} from './receipt-code.js';
import {Refusal, type RefusalReason} from './refusal.js';
import {sealContext, type SealedAttachment, type SealedRequest} from './sealed.js';
import type {Store, Work} from './store.js';

/** A request that has passed every check but those that need the database. */
export interface Arrival {
  readonly request: RequestSubmission;
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
export type Received =
  | {readonly type: 'received'; readonly receipt: Receipt; readonly isNew: boolean}
  | {readonly type: 'refused'; readonly reason: RefusalReason};

/** An identical request within this time is the same one, whatever its key: the sender has lost it (behaviour of forms, 57). */
const sameBodyMinutes = 10;

/**
 * Stores a request, or finds the one it repeats. All in one transaction: a key makes one record, however many come at once
 * and whatever the process dies of; what was refused leaves nothing.
 */
export async function receiveRequest(store: Store, arrival: Arrival): Promise<Received> {
  try {
    return await store.inTurn(() => store.db.transaction().execute((work) => receive(store, work, arrival)));
  } catch (error) {
    if (error instanceof Refusal) return {type: 'refused', reason: error.reason};
    if (isLockTimeout(error)) return {type: 'refused', reason: {type: 'inProgress'}};
    throw error;
  }
}

async function receive(store: Store, work: Work, arrival: Arrival): Promise<Received> {
  await sql`set local lock_timeout = '3s'`.execute(work);
  const fingerprint = await fingerprintOf(store, work, arrival.request);
  const earlier = await claimKey(store, work, arrival.key, fingerprint);
  if (earlier !== undefined)
    return {type: 'received', receipt: await receiptOf(store, work, earlier), isNew: false};
  const repeated = await findRepeated(store, work, fingerprint);
  if (repeated !== undefined) {
    await bindKey(store, work, arrival.key, repeated);
    return {type: 'received', receipt: await receiptOf(store, work, repeated), isNew: false};
  }
  await countArrival(store, work, 'request', arrival.address);
  await spendProof(store, work, arrival.proof);
  const {id, receipt} = await insertRequest(store, work, arrival.request, fingerprint);
  await bindKey(store, work, arrival.key, id);
  return {type: 'received', receipt, isNew: true};
}

/**
 * What makes two requests the same: everything but what told people from programs, files by what is in them, so that a
 * second attempt that had to upload them again is still the same.
 */
async function fingerprintOf(
  {vault, hasher}: Store,
  work: Work,
  request: RequestSubmission,
): Promise<Buffer> {
  const {trap: _trap, proof: _proof, attachments = [], ...body} = request;
  const ids = attachments.map(({id}) => id).filter(isUuid);
  const rows =
    ids.length === 0
      ? []
      : await work.selectFrom('attachments').select(['id', 'sealed']).where('id', 'in', ids).execute();
  const hashes = new Map(
    rows.map(({id, sealed}) => [
      id,
      vault.openJson<SealedAttachment>(sealed, sealContext.attachment(id)).sha256,
    ]),
  );
  const files = attachments.map(({id, purpose}) => [purpose, hashes.get(id) ?? id]).sort();
  return hasher.hash('body', JSON.stringify([sorted(body), files]));
}

/** The same value with the members of every object in order: clients may write them in any. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const pairs = Object.entries(value).map(([key, member]) => [key, sorted(member)] as const);
  return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function isUuid(id: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
}

/**
 * Takes a key for this transaction; answers the id of the request it made before. Another transaction with the same key is
 * waited for, because PostgreSQL holds the second insertion until the first has ended.
 */
async function claimKey(
  {hasher, now}: Store,
  work: Work,
  key: string,
  fingerprint: Buffer,
): Promise<string | undefined> {
  const keyHash = hasher.hash('key', `request ${key.toLowerCase()}`);
  const claimed = await work
    .insertInto('idempotency_keys')
    .values({key_hash: keyHash, fingerprint, request_id: null, created_at: now()})
    .onConflict((conflict) => conflict.doNothing())
    .returning('key_hash')
    .executeTakeFirst();
  if (claimed !== undefined) return undefined;
  const row = await work
    .selectFrom('idempotency_keys')
    .select(['fingerprint', 'request_id'])
    .where('key_hash', '=', keyHash)
    .executeTakeFirstOrThrow();
  if (!fingerprint.equals(row.fingerprint)) throw new Refusal({type: 'keyReused'});
  return row.request_id ?? undefined;
}

async function bindKey({hasher}: Store, work: Work, key: string, requestId: string): Promise<void> {
  await work
    .updateTable('idempotency_keys')
    .set({request_id: requestId})
    .where('key_hash', '=', hasher.hash('key', `request ${key.toLowerCase()}`))
    .execute();
}

/** Id of an identical request that came a short time ago. Identical requests that come at once wait for one another. */
async function findRepeated({now}: Store, work: Work, fingerprint: Buffer): Promise<string | undefined> {
  await sql`select pg_advisory_xact_lock(1, ${fingerprint.readInt32BE()}::int)`.execute(work);
  const since = new Date(now().getTime() - sameBodyMinutes * 60_000);
  const row = await work
    .selectFrom('requests')
    .select('id')
    .where('fingerprint', '=', fingerprint)
    .where('received_at', '>', since)
    .executeTakeFirst();
  return row?.id;
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

async function insertRequest(
  {vault, hasher, now}: Store,
  work: Work,
  request: RequestSubmission,
  fingerprint: Buffer,
): Promise<{readonly id: string; readonly receipt: Receipt}> {
  const {trap: _trap, proof: _proof, ...submission} = request;
  const id = randomUUID();
  const receiptCode = newReceiptCode();
  const sealed: SealedRequest = {submission, receiptCode};
  const at = new Date(Math.floor(now().getTime() / 1000) * 1000);
  await work
    .insertInto('requests')
    .values({
      id,
      code_hash: hasher.hash('code', foldReceiptCode(receiptCode)),
      fingerprint,
      sealed: vault.sealJson(sealed, sealContext.request(id)),
      state: 'registered',
      received_at: at,
      closed_at: null,
    })
    .execute();
  await work
    .insertInto('events')
    .values({request_id: id, type: 'registered', on_day: chinaDay(at), until_day: null, at, sealed: null})
    .execute();
  await claimAttachments(work, id, request);
  return {id, receipt: receiptFrom(sealed, at)};
}

/** Gives a request its files. Each can be claimed once. */
async function claimAttachments(
  work: Work,
  requestId: string,
  {attachments = []}: RequestSubmission,
): Promise<void> {
  const unknown: number[] = [];
  for (const [index, {id, purpose}] of attachments.entries()) {
    const claimed =
      isUuid(id) &&
      (await work
        .updateTable('attachments')
        .set({request_id: requestId, purpose})
        .where('id', '=', id)
        .where('request_id', 'is', null)
        .where('event_id', 'is', null)
        .returning('id')
        .executeTakeFirst());
    if (!claimed) unknown.push(index);
  }
  if (unknown.length > 0) throw new Refusal({type: 'unknownAttachments', indexes: unknown});
}

async function receiptOf({vault}: Store, work: Work, id: string): Promise<Receipt> {
  const row = await work
    .selectFrom('requests')
    .select(['sealed', 'received_at'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return receiptFrom(vault.openJson<SealedRequest>(row.sealed, sealContext.request(id)), row.received_at);
}

function receiptFrom({submission, receiptCode}: SealedRequest, at: Date): Receipt {
  return {receiptCode, receivedAt: chinaInstant(at), agency: submission.agency, form: 'request'};
}

/** PostgreSQL's word for a lock that was not had in time: the same key is being worked on. */
function isLockTimeout(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '55P03';
}
