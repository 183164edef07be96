import * as v from 'valibot';

import {header} from './feed.schema.js';
import type {Data} from './shape.js';
import {count, day, id, localizedText, optional, shape, text, url} from './shape.js';

/** A body (机构) that feedback is about or that answers it; `id` is the agency's in the feed. */
export const feedbackAgency = shape({id: optional(id), name: text});

/** What one rating or message is about; a page has no identifier. */
export const publicSubject = shape({
  type: v.picklist(['matter', 'document', 'policy', 'page']),
  id: optional(id),
  name: optional(text),
});

/** One reason a resident can choose for a bad rating (差评). */
export const feedbackReason = shape({code: id, name: localizedText});

/** What a tally counts: everything, or what is about one thing or body. */
export const tallySubject = shape({
  type: v.picklist(['all', 'agency', 'matter', 'document', 'policy']),
  id: optional(id),
  name: optional(text),
});

/** Ratings by level; `null` for a count that is too small to be published, or that would give one away. */
export const ratingCounts = shape({
  verySatisfied: v.nullable(count),
  satisfied: v.nullable(count),
  fairlySatisfied: v.nullable(count),
  dissatisfied: v.nullable(count),
  veryDissatisfied: v.nullable(count),
});

/** Ratings of one thing or body in one period: all time, a year or a month. */
export const tally = shape({
  about: tallySubject,
  period: v.pipe(v.string(), v.regex(/^(all|\d{4}(-(0[1-9]|1[0-2]))?)$/)),
  counts: ratingCounts,
  total: count,
  bad: count,
  rectified: count,
  medianWorkingDays: optional(count),
});

/** A published answer (答复, 回应). */
export const feedbackReply = shape({text, on: day, agency: optional(feedbackAgency)});

/** One step of what is done about a bad rating: accepted 受理, rectified 整改, revisited 回访. */
export const ledgerStage = shape({
  type: v.picklist(['accepted', 'rectified', 'revisited']),
  on: day,
  text: optional(text),
});

/** One bad rating (差评) in the public ledger, with what was done about it. Nothing in it tells who wrote it. */
export const ledgerEntry = shape({
  id,
  rating: v.picklist(['dissatisfied', 'veryDissatisfied']),
  about: publicSubject,
  agency: optional(feedbackAgency),
  acceptedOn: day,
  dueOn: optional(day),
  reasons: optional(v.array(id)),
  text: optional(text),
  stages: v.array(ledgerStage),
  reply: optional(feedbackReply),
});

/** One published message (留言) or correction (纠错) with its answer (回应关切). */
export const publicMessage = shape({
  id,
  type: v.picklist(['message', 'correction']),
  about: optional(publicSubject),
  title: optional(text),
  text,
  receivedOn: day,
  agency: optional(feedbackAgency),
  reply: feedbackReply,
});

/** A file of records that the head has not: how many, and the first and last day of them. */
export const feedbackFile = shape({file: url, count, from: day, until: day});

/** What a column of feedback says of itself, and where the records are that it does not hold. */
const introduction = {
  reasons: optional(v.array(feedbackReason)),
  workingDays: optional(count),
  tallyFiles: optional(v.array(feedbackFile)),
  ledgerFiles: optional(v.array(feedbackFile)),
  messageFiles: optional(v.array(feedbackFile)),
};

const unread = optional(v.array(v.unknown()));

/** A column of feedback as read: its records are parsed one by one, later. */
export const feedbackLists = shape({...introduction, tallies: unread, ledger: unread, messages: unread});

/** The head of published feedback, its records as they are. */
export const feedbackHead = shape({...header, ...feedbackLists.entries});

const records = {
  tallies: optional(v.array(tally)),
  ledger: optional(v.array(ledgerEntry)),
  messages: optional(v.array(publicMessage)),
};

/** Feedback in `feed.json` itself. */
export const feedbackColumn = shape({...introduction, ...records});
/** The head of published feedback: the tallies of the whole county, and the newest records. */
export const feedbackHeadFile = shape({...header, ...introduction, ...records});
/** A file of further tallies. */
export const talliesFile = shape({...header, items: v.array(tally)});
/** A file of older bad ratings. */
export const ledgerFile = shape({...header, items: v.array(ledgerEntry)});
/** A file of older messages and corrections. */
export const messagesFile = shape({...header, items: v.array(publicMessage)});

export type FeedbackAgency = Data<v.InferOutput<typeof feedbackAgency>>;
export type PublicSubject = Data<v.InferOutput<typeof publicSubject>>;
export type FeedbackReason = Data<v.InferOutput<typeof feedbackReason>>;
export type TallySubject = Data<v.InferOutput<typeof tallySubject>>;
export type RatingCounts = Data<v.InferOutput<typeof ratingCounts>>;
export type RatingTally = Data<v.InferOutput<typeof tally>>;
export type FeedbackReply = Data<v.InferOutput<typeof feedbackReply>>;
export type LedgerStage = Data<v.InferOutput<typeof ledgerStage>>;
export type LedgerEntry = Data<v.InferOutput<typeof ledgerEntry>>;
export type PublicMessage = Data<v.InferOutput<typeof publicMessage>>;
export type FeedbackFile = Data<v.InferOutput<typeof feedbackFile>>;
export type FeedbackLists = Data<v.InferOutput<typeof feedbackLists>>;
export type FeedbackHead = Data<v.InferOutput<typeof feedbackHead>>;
