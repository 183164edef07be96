import * as v from 'valibot';

import {ratingCodes} from '../codelists.generated.js';
import type {Data} from '../shape.js';
import {id, optional, shape} from '../shape.js';
import {maxFeedbackLength, maxQuoteLength} from './feedback.limits.js';
import {apiVersion, typed} from './fields.js';
import {addressee, trap} from './request.schema.js';

/** Address of the page feedback was given on, as the writer's browser knew it. */
const pageUrl = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s\0]{1,2000}$/));

/**
 * What feedback is about. A matter, document or policy has the identifier it has in the feed; a page has none. `url` is
 * the page it was given on.
 */
export const feedbackSubject = shape({
  type: v.picklist(['matter', 'document', 'policy', 'page']),
  id: optional(id),
  title: optional(typed(500)),
  url: pageUrl,
});

/** How the writer of feedback wants to be reached, if at all (联系方式). */
export const feedbackContact = shape({
  name: optional(typed(100)),
  phone: optional(typed(40)),
  email: optional(typed(254)),
});

const comment = typed(maxFeedbackLength);

const head = {version: apiVersion, about: feedbackSubject, trap};

const tail = {
  agency: optional(addressee),
  language: optional(typed(35)),
  proof: optional(typed(4000)),
};

/** Whether something was of use, and why or why not. */
export const usefulSubmission = shape({
  ...head,
  type: v.literal('useful'),
  useful: v.boolean(),
  reasons: optional(v.array(id)),
  text: optional(comment),
  ...tail,
});

/** One of five levels (好差评). A bad rating (差评) says why, by a reason or in words. */
export const ratingSubmission = shape({
  ...head,
  type: v.literal('rating'),
  rating: v.picklist(ratingCodes),
  reasons: optional(v.array(id)),
  text: optional(comment),
  contact: optional(feedbackContact),
  ...tail,
});

/** What is wrong here (纠错), with the text that was selected. */
export const correctionSubmission = shape({
  ...head,
  type: v.literal('correction'),
  text: comment,
  quote: optional(typed(maxQuoteLength)),
  contact: optional(feedbackContact),
  ...tail,
});

/** A message to the county (留言). */
export const messageSubmission = shape({
  ...head,
  type: v.literal('message'),
  text: comment,
  contact: optional(feedbackContact),
  ...tail,
});

/** Feedback (评价): what members it has goes by its type. */
export const feedbackSubmission = v.union([
  usefulSubmission,
  ratingSubmission,
  correctionSubmission,
  messageSubmission,
]);

export type FeedbackSubject = Data<v.InferOutput<typeof feedbackSubject>>;
export type FeedbackContact = Data<v.InferOutput<typeof feedbackContact>>;
export type UsefulSubmission = Data<v.InferOutput<typeof usefulSubmission>>;
export type RatingSubmission = Data<v.InferOutput<typeof ratingSubmission>>;
export type CorrectionSubmission = Data<v.InferOutput<typeof correctionSubmission>>;
export type MessageSubmission = Data<v.InferOutput<typeof messageSubmission>>;
export type FeedbackSubmission = Data<v.InferOutput<typeof feedbackSubmission>>;
