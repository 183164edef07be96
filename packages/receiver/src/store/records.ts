import {chinaInstant} from '@zwgk/feed';
import {
  foldReceiptCode,
  type Reply,
  type ReplyFile,
  type RequestEvent,
  type RequestStatus,
} from '@zwgk/feed/submission';

import type {Tables} from '../database/tables.js';
import {sealContext, type SealedAttachment, type SealedEvent, type SealedRequest} from './sealed.js';
import type {Store} from './store.js';

/** A file of a request or reply, opened. */
export interface StoredFile extends ReplyFile {
  readonly purpose: string | null;
  readonly eventId: number | null;
}

/** A request, opened. */
export interface StoredRequest extends SealedRequest {
  readonly id: string;
  /** What clerks call it. */
  readonly number: number;
  readonly receivedAt: Date;
  readonly closedAt: Date | null;
  readonly history: readonly RequestEvent[];
  readonly files: readonly StoredFile[];
}

type RequestRow = {readonly [K in 'id' | 'sealed' | 'received_at' | 'closed_at']: Tables['requests'][K]} & {
  readonly number: number;
};

const columns = ['id', 'number', 'sealed', 'received_at', 'closed_at'] as const;

/** The request a receipt code opens, however it was typed. */
export async function findByCode(store: Store, code: string): Promise<StoredRequest | undefined> {
  const row = await store.db
    .selectFrom('requests')
    .select(columns)
    .where('code_hash', '=', store.hasher.hash('code', foldReceiptCode(code)))
    .executeTakeFirst();
  return row && openRequest(store, row);
}

/** The request clerks call by a number. */
export async function findByNumber(store: Store, number: number): Promise<StoredRequest | undefined> {
  const row = await store.db
    .selectFrom('requests')
    .select(columns)
    .where('number', '=', number)
    .executeTakeFirst();
  return row && openRequest(store, row);
}

/** Requests by when they came, those in one state or all. */
export async function* listRequests(store: Store, state?: string): AsyncGenerator<StoredRequest> {
  let query = store.db.selectFrom('requests').select('number').orderBy('number');
  if (state !== undefined) query = query.where('state', '=', state);
  for (const {number} of await query.execute()) {
    const request = await findByNumber(store, number);
    if (request !== undefined) yield request;
  }
}

async function openRequest(store: Store, row: RequestRow): Promise<StoredRequest> {
  const {id, number} = row;
  const files = await filesOf(store, id);
  return {
    id,
    number,
    receivedAt: row.received_at,
    closedAt: row.closed_at,
    ...store.vault.openJson<SealedRequest>(row.sealed, sealContext.request(id)),
    history: await historyOf(store, id, files),
    files,
  };
}

async function filesOf({db, vault}: Store, requestId: string): Promise<readonly StoredFile[]> {
  const rows = await db
    .selectFrom('attachments')
    .select(['id', 'event_id', 'purpose', 'bytes', 'sealed'])
    .where('request_id', '=', requestId)
    .orderBy('uploaded_at')
    .orderBy('id')
    .execute();
  return rows.map(({id, event_id: eventId, purpose, bytes, sealed}) => ({
    id,
    bytes,
    purpose,
    eventId,
    ...vault.openJson<SealedAttachment>(sealed, sealContext.attachment(id)),
  }));
}

async function historyOf(
  {db, vault}: Store,
  requestId: string,
  files: readonly StoredFile[],
): Promise<readonly RequestEvent[]> {
  const rows = await db
    .selectFrom('events')
    .select(['id', 'type', 'on_day', 'until_day', 'at', 'sealed'])
    .where('request_id', '=', requestId)
    .orderBy('id')
    .execute();
  return rows.map(({id, type, on_day: on, until_day: until, at, sealed}) => {
    const context = sealContext.event(requestId, type, on);
    const {note, reply} = sealed === null ? {} : vault.openJson<SealedEvent>(sealed, context);
    return {
      // Nothing else is ever written there.
      type: type as RequestEvent['type'],
      on,
      at: chinaInstant(at),
      ...(until !== null && {until}),
      ...(note !== undefined && {note}),
      ...(reply !== undefined && {
        reply: withFiles(
          reply,
          files.filter(({eventId}) => eventId === id),
        ),
      }),
    };
  });
}

function withFiles(reply: Omit<Reply, 'files'>, files: readonly StoredFile[]): Reply {
  return {
    ...reply,
    files: files.map(({id, title, mediaType, bytes, sha256}) => ({id, title, mediaType, bytes, sha256})),
  };
}

/** What the applicant may know: everything of the office's steps, nothing of what they sent themselves. */
export function statusOf({receiptCode, receivedAt, submission, history}: StoredRequest): RequestStatus {
  return {
    receiptCode,
    receivedAt: chinaInstant(receivedAt),
    agency: submission.agency,
    state: history[history.length - 1]?.type ?? 'registered',
    history,
  };
}
