import {chinaInstant} from '@zwgk/feed';
import {type FeedbackEvent, type FeedbackStatus, foldReceiptCode} from '@zwgk/feed/submission';

import type {Tables} from '../database/tables.js';
import {type FeedbackKind, feedbackReceipt} from './feedback.form.js';
import {type Publication, sealContext, type SealedFeedback, type SealedFeedbackEvent} from './sealed.js';
import type {Store} from './store.js';

/** A piece of feedback, opened. */
export interface StoredFeedback extends SealedFeedback {
  readonly id: string;
  /** What clerks call it. */
  readonly number: number;
  readonly kind: FeedbackKind;
  /** Whether tallies and the ledger have it. */
  readonly counts: boolean;
  readonly receivedAt: Date;
  readonly history: readonly FeedbackEvent[];
  readonly published?: Publication;
}

type FeedbackRow = Omit<Tables['feedback'], 'number' | 'code_hash' | 'state' | 'closed_at'> & {
  readonly number: number;
};

const columns = ['id', 'number', 'kind', 'counts', 'sealed', 'received_at', 'published'] as const;

/** The piece of feedback a receipt code opens, however it was typed. */
export async function findFeedbackByCode(store: Store, code: string): Promise<StoredFeedback | undefined> {
  const row = await store.db
    .selectFrom('feedback')
    .select(columns)
    .where('code_hash', '=', store.hasher.hash('code', foldReceiptCode(code)))
    .executeTakeFirst();
  return row && openFeedback(store, row);
}

/** The piece of feedback clerks call by a number. */
export async function findFeedbackByNumber(
  store: Store,
  number: number,
): Promise<StoredFeedback | undefined> {
  const row = await store.db
    .selectFrom('feedback')
    .select(columns)
    .where('number', '=', number)
    .executeTakeFirst();
  return row && openFeedback(store, row);
}

/** Which pieces of feedback are listed: all, where nothing is said. */
export interface FeedbackFilter {
  readonly kind?: FeedbackKind;
  /** Those with something to be done. */
  readonly isOpen?: boolean;
}

/** Pieces of feedback read at once. */
const batch = 500;

/** Feedback by when it came. */
export async function* listFeedback(
  store: Store,
  {kind, isOpen = false}: FeedbackFilter = {},
): AsyncGenerator<StoredFeedback> {
  let query = store.db.selectFrom('feedback').select(columns).orderBy('number').limit(batch);
  if (kind !== undefined) query = query.where('kind', '=', kind);
  if (isOpen) query = query.where('closed_at', 'is', null);
  for (let last = 0; ;) {
    const rows = await query.where('number', '>', last).execute();
    const events = await eventsOf(
      store,
      rows.map(({id}) => id),
    );
    for (const row of rows) yield opened(store, row, events.get(row.id) ?? []);
    last = rows[rows.length - 1]?.number ?? last;
    if (rows.length < batch) return;
  }
}

async function openFeedback(store: Store, row: FeedbackRow): Promise<StoredFeedback> {
  const events = await eventsOf(store, [row.id]);
  return opened(store, row, events.get(row.id) ?? []);
}

function opened({vault}: Store, row: FeedbackRow, history: readonly FeedbackEvent[]): StoredFeedback {
  const {id, number, counts, received_at: receivedAt, published} = row;
  return {
    id,
    number,
    // Nothing else is ever written there.
    kind: row.kind as FeedbackKind,
    counts,
    receivedAt,
    ...vault.openJson<SealedFeedback>(row.sealed, sealContext.feedback(id)),
    history,
    ...(published !== null && {
      published: vault.openJson<Publication>(published, sealContext.publication(id)),
    }),
  };
}

async function eventsOf(
  {db, vault}: Store,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly FeedbackEvent[]>> {
  const histories = new Map<string, FeedbackEvent[]>();
  if (ids.length === 0) return histories;
  const rows = await db
    .selectFrom('feedback_events')
    .select(['feedback_id', 'type', 'on_day', 'at', 'sealed'])
    .where('feedback_id', 'in', ids)
    .orderBy('id')
    .execute();
  for (const {feedback_id: id, type, on_day: on, at, sealed} of rows) {
    const context = sealContext.feedbackEvent(id, type, on);
    const event: FeedbackEvent = {
      // Nothing else is ever written there.
      type: type as FeedbackEvent['type'],
      on,
      at: chinaInstant(at),
      ...(sealed !== null && vault.openJson<SealedFeedbackEvent>(sealed, context)),
    };
    histories.set(id, [...(histories.get(id) ?? []), event]);
  }
  return histories;
}

/** What the writer may know: every step, and nothing of what they sent. */
export function feedbackStatusOf(feedback: StoredFeedback): FeedbackStatus {
  const {submission, receivedAt, history} = feedback;
  return {
    ...feedbackReceipt(feedback, receivedAt),
    type: submission.type,
    state: history[history.length - 1]?.type ?? 'accepted',
    history,
  };
}
