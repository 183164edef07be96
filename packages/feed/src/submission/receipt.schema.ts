import * as v from 'valibot';

import {
  feedbackEventCodes,
  feedbackTypeCodes,
  replyCodes,
  requestEventCodes,
} from '../codelists.generated.js';
import type {Data} from '../shape.js';
import {count, day, id, instant, optional, shape, text} from '../shape.js';
import {mediaType, receiptCode, sha256, typed} from './fields.js';
import {addressee} from './request.schema.js';

/** What proves that a request was received (回执). Nothing else does. */
export const receipt = shape({
  receiptCode,
  receivedAt: instant,
  agency: addressee,
  form: v.literal('request'),
});

/**
 * What proves that feedback was received. `dueOn` is the last day on which a bad rating (差评) is rectified: 15 working
 * days, by the State Council's calendar.
 */
export const feedbackReceipt = shape({
  receiptCode,
  receivedAt: instant,
  form: v.literal('feedback'),
  agency: optional(addressee),
  dueOn: optional(day),
});

/** A code as somebody typed it: services fold it before they compare. */
const typedCode = typed(64);

/** What looks a record up, in the body and never in the address, where logs would keep it. */
export const receiptLookup = shape({receiptCode: typedCode});

/** What asks for one file of a reply. */
export const replyFileLookup = shape({receiptCode: typedCode, id});

/** A file of a reply. */
export const replyFile = shape({id, title: text, mediaType, bytes: count, sha256});

/** The reply (答复) of article 36, with the ways to contest it (救济). */
export const reply = shape({
  type: v.picklist(replyCodes),
  text,
  files: v.array(replyFile),
  remedy: optional(text),
});

/**
 * One step of a request: `on` is the civil day that counts by law, `at` when the office recorded it. `until` is the day
 * given to the applicant or to a third party, or the new latest day of the reply.
 */
export const requestEvent = shape({
  type: v.picklist(requestEventCodes),
  on: day,
  at: instant,
  until: optional(day),
  note: optional(text),
  reply: optional(reply),
});

/** How far a request is: `state` is the type of the latest event. */
export const requestStatus = shape({
  receiptCode,
  receivedAt: instant,
  agency: addressee,
  state: v.picklist(requestEventCodes),
  history: v.array(requestEvent),
});

/** One step of feedback: `on` is the civil day that counts, `at` when the office recorded it. */
export const feedbackEvent = shape({
  type: v.picklist(feedbackEventCodes),
  on: day,
  at: instant,
  text: optional(text),
});

/** What became of feedback: `state` is the type of the latest event. */
export const feedbackStatus = shape({
  ...feedbackReceipt.entries,
  type: v.picklist(feedbackTypeCodes),
  state: v.picklist(feedbackEventCodes),
  history: v.array(feedbackEvent),
});

export type FeedbackReceipt = Data<v.InferOutput<typeof feedbackReceipt>>;
export type FeedbackEvent = Data<v.InferOutput<typeof feedbackEvent>>;
export type FeedbackStatus = Data<v.InferOutput<typeof feedbackStatus>>;
export type Receipt = Data<v.InferOutput<typeof receipt>>;
export type ReceiptLookup = Data<v.InferOutput<typeof receiptLookup>>;
export type ReplyFileLookup = Data<v.InferOutput<typeof replyFileLookup>>;
export type ReplyFile = Data<v.InferOutput<typeof replyFile>>;
export type Reply = Data<v.InferOutput<typeof reply>>;
export type RequestEvent = Data<v.InferOutput<typeof requestEvent>>;
export type RequestStatus = Data<v.InferOutput<typeof requestStatus>>;
