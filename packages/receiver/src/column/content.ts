import {
  type FeedbackAgency,
  isBadRating,
  type LedgerEntry,
  type PublicMessage,
  type PublicSubject,
  ratingReasonCodes,
} from '@zwgk/feed';
import type {RatingRecord} from '@zwgk/feed/feedback';

import type {StoredFeedback} from '../store/feedback.records.js';
import type {Subjects} from './subjects.js';

/** What feedback says in public, before it is counted. */
export interface PublicFeedback {
  readonly ratings: readonly RatingRecord[];
  readonly ledger: readonly LedgerEntry[];
  readonly messages: readonly PublicMessage[];
}

/** A piece of feedback with what the feed knows of its subject. */
interface Known {
  readonly feedback: StoredFeedback;
  readonly about: PublicSubject;
  readonly agency?: FeedbackAgency;
}

/**
 * What may be public of all feedback: every rating that counts, as a number; every bad one, in the ledger, from the day it was
 * accepted; and what its writer and the office said of it once a clerk has published that. Messages and corrections only
 * when published.
 *
 * @param reasons - Codes of reasons the column knows; others are left out.
 */
export async function publicFeedback(
  all: AsyncIterable<StoredFeedback>,
  subjects: Subjects,
  reasons: readonly string[] = ratingReasonCodes,
): Promise<PublicFeedback> {
  const ratings: RatingRecord[] = [];
  const ledger: LedgerEntry[] = [];
  const messages: PublicMessage[] = [];
  for await (const feedback of all) {
    const {counts, submission, published} = feedback;
    // Of the others nothing is public before a clerk has published it; what they are about need not be looked up.
    if (!counts || (submission.type !== 'rating' && published === undefined)) continue;
    const known = await knownOf(feedback, subjects);
    const rating = ratingOf(known);
    if (rating !== undefined) ratings.push(rating);
    const entry = entryOf(known, reasons);
    if (entry !== undefined) ledger.push(entry);
    const message = messageOf(known);
    if (message !== undefined) messages.push(message);
  }
  return {ratings, ledger, messages};
}

/** A subject the feed does not know is a page: nothing that its sender wrote of it is public before a clerk has read it. */
async function knownOf(feedback: StoredFeedback, subjects: Subjects): Promise<Known> {
  const {submission, published} = feedback;
  const {type, id, title} = submission.about;
  const hint = submission.agency?.id;
  const named = hint === undefined ? undefined : subjects.agency(hint);
  const found = type === 'page' || id === undefined ? undefined : await subjects.find(type, id);
  const agency = found?.agency ?? named;
  const name = published === undefined ? undefined : (published.title ?? title);
  const about: PublicSubject =
    found === undefined || type === 'page'
      ? {type: 'page', ...(name !== undefined && {name})}
      : {type, ...(id !== undefined && {id}), name: found.name};
  return {feedback, about, ...(agency && {agency})};
}

function acceptedOn({history}: StoredFeedback): string {
  return history.find(({type}) => type === 'accepted')?.on ?? '';
}

function ratingOf({feedback, about, agency}: Known): RatingRecord | undefined {
  const {submission, history} = feedback;
  if (submission.type !== 'rating') return undefined;
  const rectifiedOn = history.find(({type}) => type === 'rectified')?.on;
  return {
    about,
    ...(agency && {agency}),
    rating: submission.rating,
    acceptedOn: acceptedOn(feedback),
    ...(rectifiedOn !== undefined && isBadRating(submission.rating) && {rectifiedOn}),
  };
}

/** Long enough that no two are the same, and of nothing but chance. */
function publicId({id}: StoredFeedback): string {
  return id.slice(0, 13);
}

function entryOf({feedback, about, agency}: Known, known: readonly string[]): LedgerEntry | undefined {
  const {submission, dueOn, history, published} = feedback;
  if (submission.type !== 'rating') return undefined;
  const {rating} = submission;
  if (!isBadRating(rating)) return undefined;
  const reasons = (submission.reasons ?? []).filter((code) => known.includes(code));
  const stages = history.flatMap(({type, on, text}) =>
    type === 'accepted' || type === 'rectified' || type === 'revisited'
      ? [{type, on, ...(published && text !== undefined && {text})}]
      : [],
  );
  const reply = replyOf(feedback, agency);
  return {
    id: publicId(feedback),
    rating,
    about,
    ...(agency && {agency}),
    acceptedOn: acceptedOn(feedback),
    ...(dueOn !== undefined && {dueOn}),
    ...(reasons.length > 0 && {reasons}),
    ...(published?.text !== undefined && {text: published.text}),
    stages,
    ...(reply && {reply}),
  };
}

function messageOf({feedback, about, agency}: Known): PublicMessage | undefined {
  const {submission, published} = feedback;
  const {type} = submission;
  const reply = replyOf(feedback, agency);
  if ((type !== 'message' && type !== 'correction') || published?.text === undefined || reply === undefined) {
    return undefined;
  }
  // The clerk's title says what a message on a page is about.
  const isTitled = about.type === 'page' && published.title !== undefined;
  return {
    id: publicId(feedback),
    type,
    ...(!isTitled && {about}),
    ...(published.title !== undefined && {title: published.title}),
    text: published.text,
    receivedOn: acceptedOn(feedback),
    ...(agency && {agency}),
    reply,
  };
}

/** The last reply, once it is published. */
function replyOf(
  {history, published}: StoredFeedback,
  agency: FeedbackAgency | undefined,
): LedgerEntry['reply'] {
  const reply = history.filter(({type, text}) => type === 'replied' && text !== undefined).pop();
  if (published === undefined || reply?.text === undefined) return undefined;
  return {text: reply.text, on: reply.on, ...(agency && {agency})};
}
