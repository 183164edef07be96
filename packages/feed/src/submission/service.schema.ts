import * as v from 'valibot';

import {feedbackTypeCodes} from '../codelists.generated.js';
import {notice} from '../feed.schema.js';
import type {Data} from '../shape.js';
import {count, localizedText, optional, shape, text} from '../shape.js';
import {apiVersion, mediaType, sha256, typed} from './fields.js';

/** Which files a form takes: how many, of how many bytes each, and of which media types. */
export const attachmentLimits = shape({
  count,
  bytes: count,
  mediaTypes: v.array(mediaType),
});

/**
 * A small computation asked of the sender's browser in place of a picture puzzle, as ALTCHA 1 has it: the number from 0
 * to `maxnumber` for which the SHA-256 of `salt` followed by the number's digits is `challenge`.
 */
export const proofOfWork = shape({
  algorithm: v.literal('SHA-256'),
  challenge: sha256,
  maxnumber: count,
  salt: typed(400),
  signature: typed(200),
});

/** What the request form (依申请公开) of a service takes. */
export const requestForm = shape({
  attachments: attachmentLimits,
  minimumSeconds: count,
  proofOfWork: optional(proofOfWork),
});

/** What the feedback form of a service takes: which types of feedback, and how people are told from programs. */
export const feedbackForm = shape({
  types: v.array(v.picklist(feedbackTypeCodes)),
  minimumSeconds: count,
  proofOfWork: optional(proofOfWork),
});

/** The forms a service takes. */
export const serviceForms = shape({request: optional(requestForm), feedback: optional(feedbackForm)});

/** What a submission service says of itself: the answer to `GET {base}`. */
export const service = shape({
  version: apiVersion,
  name: localizedText,
  forms: serviceForms,
  notices: optional(v.array(notice)),
});

/** The answer to an uploaded file. */
export const attachmentReceipt = shape({
  id: v.pipe(v.string(), v.regex(/^[\w.:-]{1,128}$/)),
  mediaType,
  bytes: count,
  sha256,
});

/** What is wrong with one member of what was sent. */
export const fieldError = shape({
  pointer: v.pipe(v.string(), v.regex(/^(\/[^/]{0,200}){0,20}$/)),
  code: v.pipe(v.string(), v.regex(/^[A-Za-z]{1,40}$/)),
  detail: optional(text),
});

/** Why something was refused (RFC 9457, `application/problem+json`). */
export const problem = shape({
  type: typed(200),
  title: text,
  status: count,
  detail: optional(text),
  errors: optional(v.array(fieldError)),
});

export type AttachmentLimits = Data<v.InferOutput<typeof attachmentLimits>>;
export type ProofOfWork = Data<v.InferOutput<typeof proofOfWork>>;
export type RequestForm = Data<v.InferOutput<typeof requestForm>>;
export type FeedbackForm = Data<v.InferOutput<typeof feedbackForm>>;
export type Service = Data<v.InferOutput<typeof service>>;
export type AttachmentReceipt = Data<v.InferOutput<typeof attachmentReceipt>>;
export type FieldError = Data<v.InferOutput<typeof fieldError>>;
export type Problem = Data<v.InferOutput<typeof problem>>;
