import {randomUUID} from 'node:crypto';
import {chinaInstant, civilDay, rectificationDays} from '@zwgk/feed';
import {
  type FeedbackReceipt,
  type FeedbackSubmission,
  foldReceiptCode,
  isBadRating,
  maskPersonalData,
} from '@zwgk/feed/submission';

import {stateCalendar} from './calendar.js';
import {newReceiptCode} from './receipt-code.js';
import {type Arrival, type Form, sameContentSince, sorted} from './receive.js';
import {sealContext, type SealedFeedback, type StoredSubmission} from './sealed.js';
import {findSender, noteSender} from './senders.js';
import type {Store, Work} from './store.js';
import {wholeSecond} from './whole-second.js';

/** What is done with a piece of feedback goes by its kind. */
export type FeedbackKind = FeedbackSubmission['type'] | 'badRating';

/** How feedback is stored. */
export const feedbackForm: Form<FeedbackSubmission, FeedbackReceipt> = {
  name: 'feedback',
  keyColumn: 'feedback_id',
  fingerprint: async ({hasher}, _work, submission) =>
    hasher.hash('body', JSON.stringify(sorted(storedOf(submission)))),
  findRepeated,
  insert,
  receipt,
};

function kindOf(submission: FeedbackSubmission): FeedbackKind {
  return submission.type === 'rating' && isBadRating(submission.rating) ? 'badRating' : submission.type;
}

/** What is stored of a submission: identity and telephone numbers are asterisks everywhere but among the contacts. */
function storedOf(feedback: FeedbackSubmission): StoredSubmission {
  const {trap: _trap, proof: _proof, ...submission} = feedback;
  const {title} = submission.about;
  return {
    ...submission,
    about: {...submission.about, ...(title !== undefined && {title: masked(title)})},
    ...('text' in submission && {text: masked(submission.text)}),
    ...('quote' in submission && {quote: masked(submission.quote)}),
  };
}

function masked(text: string): string {
  return maskPersonalData(text).text;
}

/** The same content is a repetition only when it comes from the same sender: many tap the same of one thing. */
async function findRepeated(
  store: Store,
  work: Work,
  arrival: Arrival<FeedbackSubmission>,
  fingerprint: Buffer,
): Promise<string | undefined> {
  const text = contentText(arrival, fingerprint);
  return text === undefined ? undefined : findSender(store, work, text, sameContentSince(store));
}

/** A sender and a content as text. An address that is not counted is many people: only what is in words tells them apart. */
function contentText(
  {address, submission}: Arrival<FeedbackSubmission>,
  fingerprint: Buffer,
): string | undefined {
  if (address === undefined && !('text' in submission)) return undefined;
  return `content ${fingerprint.toString('hex')} ${address ?? ''}`;
}

async function insert(
  store: Store,
  work: Work,
  arrival: Arrival<FeedbackSubmission>,
  fingerprint: Buffer,
): Promise<string> {
  const {vault, hasher, now} = store;
  const {submission} = arrival;
  const id = randomUUID();
  const receiptCode = newReceiptCode();
  const at = wholeSecond(now());
  const on = civilDay(at);
  const kind = kindOf(submission);
  const sealed: SealedFeedback = {
    submission: storedOf(submission),
    receiptCode,
    ...(kind === 'badRating' && {dueOn: stateCalendar.addWorkingDays(on, rectificationDays).to}),
  };
  await work
    .insertInto('feedback')
    .values({
      id,
      code_hash: hasher.hash('code', foldReceiptCode(receiptCode)),
      kind,
      counts: true,
      sealed: vault.sealJson(sealed, sealContext.feedback(id)),
      state: 'accepted',
      received_at: at,
      closed_at: kind === 'useful' || kind === 'rating' ? at : null,
      published: null,
    })
    .execute();
  await work
    .insertInto('feedback_events')
    .values({feedback_id: id, type: 'accepted', on_day: on, at, sealed: null})
    .execute();
  await rememberSender(store, work, id, arrival, fingerprint);
  return id;
}

async function rememberSender(
  store: Store,
  work: Work,
  id: string,
  arrival: Arrival<FeedbackSubmission>,
  fingerprint: Buffer,
): Promise<void> {
  const content = contentText(arrival, fingerprint);
  if (content !== undefined) await noteSender(store, work, content, id);
  const {submission, address} = arrival;
  if (address !== undefined) await countOnce(store, work, id, submission, address);
}

/**
 * Lets what one address says of one thing in a day count once: the first of it, or the first bad rating, which must not be
 * lost to a good one from the same house. Whatever does not count is kept all the same.
 */
async function countOnce(
  store: Store,
  work: Work,
  id: string,
  submission: FeedbackSubmission,
  address: string,
): Promise<void> {
  const {type, about} = submission;
  if (type !== 'rating' && type !== 'useful') return;
  const text = `subject ${type} ${about.type} ${about.id ?? about.url} ${address}`;
  const midnight = new Date(`${civilDay(store.now())}T00:00:00+08:00`);
  const counted = await findSender(store, work, text, midnight);
  if (counted !== undefined) {
    const isReplacing =
      kindOf(submission) === 'badRating' && (await kindOfStored(work, counted)) === 'rating';
    await setCounts(work, isReplacing ? counted : id, false);
    if (!isReplacing) return;
  }
  await noteSender(store, work, text, id);
}

async function kindOfStored(work: Work, id: string): Promise<string> {
  const row = await work.selectFrom('feedback').select('kind').where('id', '=', id).executeTakeFirstOrThrow();
  return row.kind;
}

async function setCounts(work: Work, id: string, counts: boolean): Promise<void> {
  await work.updateTable('feedback').set({counts}).where('id', '=', id).execute();
}

async function receipt({vault}: Store, work: Work, id: string): Promise<FeedbackReceipt> {
  const {sealed, received_at: at} = await work
    .selectFrom('feedback')
    .select(['sealed', 'received_at'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return feedbackReceipt(vault.openJson<SealedFeedback>(sealed, sealContext.feedback(id)), at);
}

/** The receipt of a stored piece of feedback. */
export function feedbackReceipt(
  {submission, receiptCode, dueOn}: SealedFeedback,
  receivedAt: Date,
): FeedbackReceipt {
  return {
    receiptCode: receiptCode ?? '',
    receivedAt: chinaInstant(receivedAt),
    form: 'feedback',
    ...(submission.agency && {agency: submission.agency}),
    ...(dueOn !== undefined && {dueOn}),
  };
}
