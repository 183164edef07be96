import {randomUUID} from 'node:crypto';
import {chinaInstant, civilDay} from '@zwgk/feed';
import {foldReceiptCode, type Receipt, type RequestSubmission} from '@zwgk/feed/submission';
import {sql} from 'kysely';

import {newReceiptCode} from './receipt-code.js';
import {type Arrival, type Form, sameContentSince, sorted} from './receive.js';
import {Refusal} from './refusal.js';
import {sealContext, type SealedAttachment, type SealedRequest} from './sealed.js';
import type {Store, Work} from './store.js';
import {wholeSecond} from './whole-second.js';

/** How requests for disclosure are stored. */
export const requestForm: Form<RequestSubmission, Receipt> = {
  name: 'request',
  keyColumn: 'request_id',
  fingerprint,
  findRepeated,
  insert,
  receipt,
};

/** Files count by what is in them, so that a second attempt that had to upload them again is still the same. */
async function fingerprint({vault, hasher}: Store, work: Work, request: RequestSubmission): Promise<Buffer> {
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

function isUuid(id: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
}

async function findRepeated(
  store: Store,
  work: Work,
  _arrival: Arrival<RequestSubmission>,
  fingerprint: Buffer,
): Promise<string | undefined> {
  await sql`select pg_advisory_xact_lock(1, ${fingerprint.readInt32BE()}::int)`.execute(work);
  const row = await work
    .selectFrom('requests')
    .select('id')
    .where('fingerprint', '=', fingerprint)
    .where('received_at', '>', sameContentSince(store))
    .executeTakeFirst();
  return row?.id;
}

async function insert(
  {vault, hasher, now}: Store,
  work: Work,
  {submission: request}: Arrival<RequestSubmission>,
  fingerprint: Buffer,
): Promise<string> {
  const {trap: _trap, proof: _proof, ...submission} = request;
  const id = randomUUID();
  const receiptCode = newReceiptCode();
  const sealed: SealedRequest = {submission, receiptCode};
  const at = wholeSecond(now());
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
    .values({request_id: id, type: 'registered', on_day: civilDay(at), until_day: null, at, sealed: null})
    .execute();
  await claimAttachments(work, id, request);
  return id;
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

async function receipt({vault}: Store, work: Work, id: string): Promise<Receipt> {
  const {sealed, received_at: at} = await work
    .selectFrom('requests')
    .select(['sealed', 'received_at'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const {submission, receiptCode} = vault.openJson<SealedRequest>(sealed, sealContext.request(id));
  return {receiptCode, receivedAt: chinaInstant(at), agency: submission.agency, form: 'request'};
}
