// Written by `npm run generate` from packages/feed/src/*.schema.ts. Do not edit.

import {
  deliveryCodes,
  feedbackEventCodes,
  feedbackTypeCodes,
  identityTypeCodes,
  mediumCodes,
  ratingCodes,
  replyCodes,
  requestEventCodes,
} from '../codelists.generated.js';
import type {
  Service,
  AttachmentReceipt,
  Problem,
  RequestSubmission,
  FeedbackSubmission,
  FeedbackReceipt,
  FeedbackStatus,
  Receipt,
  ReceiptLookup,
  ReplyFileLookup,
  RequestStatus,
} from './schemas.js';
import type {Shape, ShapeData} from '../shape.data.js';

const apiVersion: ShapeData = ['p', /^\d+\.\d+$/];
const text: ShapeData = ['s', 20000];
const localizedText: ShapeData = ['u', [text, ['m', 1, /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$/, text]]];
const count: ShapeData = ['i', 0];
const mediaType: ShapeData = ['p', /^[a-z0-9][a-z0-9!#$&^_.+-]{0,63}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,99}$/];
const attachmentLimits: ShapeData = ['o', 3, {count: count, bytes: count, mediaTypes: ['a', mediaType]}];
const sha256: ShapeData = ['p', /^[0-9a-f]{64}$/];
const proofOfWork: ShapeData = [
  'o',
  5,
  {
    algorithm: ['e', ['SHA-256']],
    challenge: sha256,
    maxnumber: count,
    salt: ['s', 400],
    signature: ['s', 200],
  },
];
const requestForm: ShapeData = [
  'o',
  2,
  {attachments: attachmentLimits, minimumSeconds: count, proofOfWork: proofOfWork},
];
const feedbackForm: ShapeData = [
  'o',
  2,
  {types: ['a', ['e', feedbackTypeCodes]], minimumSeconds: count, proofOfWork: proofOfWork},
];
const serviceForms: ShapeData = ['o', 0, {request: requestForm, feedback: feedbackForm}];
const instant: ShapeData = ['p', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/];
const service: ShapeData = [
  'o',
  3,
  {
    version: apiVersion,
    name: localizedText,
    forms: serviceForms,
    notices: ['a', ['o', 1, {text: localizedText, from: instant, until: instant}]],
  },
];
const attachmentReceipt: ShapeData = [
  'o',
  4,
  {id: ['p', /^[\w.:-]{1,128}$/], mediaType: mediaType, bytes: count, sha256: sha256},
];
const fieldError: ShapeData = [
  'o',
  2,
  {pointer: ['p', /^(\/[^/]{0,200}){0,20}$/], code: ['p', /^[A-Za-z]{1,40}$/], detail: text},
];
const problem: ShapeData = [
  'o',
  3,
  {type: ['s', 200], title: text, status: count, detail: text, errors: ['a', fieldError]},
];
const id: ShapeData = ['p', /^[\w.:-]{1,128}$/];
const addressee: ShapeData = ['o', 1, {name: ['s', 200], id: id}];
const identity: ShapeData = ['o', 1, {type: ['e', identityTypeCodes], number: ['s', 64]}];
const citizen: ShapeData = ['o', 3, {type: ['e', ['citizen']], name: ['s', 100], identity: identity}];
const organization: ShapeData = [
  'o',
  4,
  {
    type: ['e', ['organization']],
    name: ['s', 200],
    representative: ['s', 100],
    contactPerson: ['s', 100],
    creditCode: ['s', 18],
  },
];
const contact: ShapeData = [
  'o',
  1,
  {phone: ['s', 40], email: ['s', 254], address: ['s', 300], postcode: ['s', 12], fax: ['s', 40]},
];
const description: ShapeData = ['o', 0, {name: ['s', 500], docNumber: ['s', 100], features: ['s', 5000]}];
const trap: ShapeData = ['o', 2, {website: ['p', /^[^\0]{0,500}$/], seconds: count}];
const claimedAttachment: ShapeData = ['o', 2, {id: id, purpose: ['e', ['identity', 'description']]}];
const requestSubmission: ShapeData = [
  'o',
  8,
  {
    version: apiVersion,
    agency: addressee,
    applicant: ['u', [citizen, organization]],
    contact: contact,
    description: description,
    medium: ['e', mediumCodes],
    delivery: ['e', deliveryCodes],
    trap: trap,
    attachments: ['a', claimedAttachment],
    assisted: ['e', [true]],
    language: ['s', 35],
    proof: ['s', 4000],
  },
];
const feedbackSubject: ShapeData = [
  'o',
  2,
  {
    type: ['e', ['matter', 'document', 'policy', 'page']],
    url: ['p', /^https?:\/\/[^\s\0]{1,2000}$/],
    id: id,
    title: ['s', 500],
  },
];
const usefulSubmission: ShapeData = [
  'o',
  5,
  {
    version: apiVersion,
    about: feedbackSubject,
    trap: trap,
    type: ['e', ['useful']],
    useful: ['e', [true, false]],
    reasons: ['a', id],
    text: ['s', 2000],
    agency: addressee,
    language: ['s', 35],
    proof: ['s', 4000],
  },
];
const feedbackContact: ShapeData = ['o', 0, {name: ['s', 100], phone: ['s', 40], email: ['s', 254]}];
const ratingSubmission: ShapeData = [
  'o',
  5,
  {
    version: apiVersion,
    about: feedbackSubject,
    trap: trap,
    type: ['e', ['rating']],
    rating: ['e', ratingCodes],
    reasons: ['a', id],
    text: ['s', 2000],
    contact: feedbackContact,
    agency: addressee,
    language: ['s', 35],
    proof: ['s', 4000],
  },
];
const correctionSubmission: ShapeData = [
  'o',
  5,
  {
    version: apiVersion,
    about: feedbackSubject,
    trap: trap,
    type: ['e', ['correction']],
    text: ['s', 2000],
    quote: ['s', 500],
    contact: feedbackContact,
    agency: addressee,
    language: ['s', 35],
    proof: ['s', 4000],
  },
];
const messageSubmission: ShapeData = [
  'o',
  5,
  {
    version: apiVersion,
    about: feedbackSubject,
    trap: trap,
    type: ['e', ['message']],
    text: ['s', 2000],
    contact: feedbackContact,
    agency: addressee,
    language: ['s', 35],
    proof: ['s', 4000],
  },
];
const feedbackSubmission: ShapeData = [
  'u',
  [usefulSubmission, ratingSubmission, correctionSubmission, messageSubmission],
];
const receiptCode: ShapeData = ['p', /^[0-9A-Za-z-]{8,64}$/];
const day: ShapeData = ['p', /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/];
const feedbackReceipt: ShapeData = [
  'o',
  3,
  {receiptCode: receiptCode, receivedAt: instant, form: ['e', ['feedback']], agency: addressee, dueOn: day},
];
const feedbackEvent: ShapeData = [
  'o',
  3,
  {type: ['e', feedbackEventCodes], on: day, at: instant, text: text},
];
const feedbackStatus: ShapeData = [
  'o',
  6,
  {
    receiptCode: receiptCode,
    receivedAt: instant,
    form: ['e', ['feedback']],
    type: ['e', feedbackTypeCodes],
    state: ['e', feedbackEventCodes],
    history: ['a', feedbackEvent],
    agency: addressee,
    dueOn: day,
  },
];
const receipt: ShapeData = [
  'o',
  4,
  {receiptCode: receiptCode, receivedAt: instant, agency: addressee, form: ['e', ['request']]},
];
const receiptLookup: ShapeData = ['o', 1, {receiptCode: ['s', 64]}];
const replyFileLookup: ShapeData = ['o', 2, {receiptCode: ['s', 64], id: id}];
const replyFile: ShapeData = [
  'o',
  5,
  {id: id, title: text, mediaType: mediaType, bytes: count, sha256: sha256},
];
const reply: ShapeData = [
  'o',
  3,
  {type: ['e', replyCodes], text: text, files: ['a', replyFile], remedy: text},
];
const requestEvent: ShapeData = [
  'o',
  3,
  {type: ['e', requestEventCodes], on: day, at: instant, until: day, note: text, reply: reply},
];
const requestStatus: ShapeData = [
  'o',
  5,
  {
    receiptCode: receiptCode,
    receivedAt: instant,
    agency: addressee,
    state: ['e', requestEventCodes],
    history: ['a', requestEvent],
  },
];

export const serviceShape: Shape<Service> = service;
export const attachmentReceiptShape: Shape<AttachmentReceipt> = attachmentReceipt;
export const problemShape: Shape<Problem> = problem;
export const requestSubmissionShape: Shape<RequestSubmission> = requestSubmission;
export const feedbackSubmissionShape: Shape<FeedbackSubmission> = feedbackSubmission;
export const feedbackReceiptShape: Shape<FeedbackReceipt> = feedbackReceipt;
export const feedbackStatusShape: Shape<FeedbackStatus> = feedbackStatus;
export const receiptShape: Shape<Receipt> = receipt;
export const receiptLookupShape: Shape<ReceiptLookup> = receiptLookup;
export const replyFileLookupShape: Shape<ReplyFileLookup> = replyFileLookup;
export const requestStatusShape: Shape<RequestStatus> = requestStatus;
