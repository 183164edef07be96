// Written by `npm run generate` from packages/feed/src/*.schema.ts. Do not edit.

import type {FeedbackHead, FeedbackLists, RatingTally, LedgerEntry, PublicMessage} from './schemas.js';
import type {Shape, ShapeData} from './shape.data.js';

const instant: ShapeData = ['p', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/];
const count: ShapeData = ['i', 0];
const id: ShapeData = ['p', /^[\w.:-]{1,128}$/];
const text: ShapeData = ['s', 20000];
const localizedText: ShapeData = ['u', [text, ['m', 1, /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$/, text]]];
const feedbackReason: ShapeData = ['o', 2, {code: id, name: localizedText}];
const url: ShapeData = ['s', 2048];
const day: ShapeData = ['p', /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/];
const feedbackFile: ShapeData = ['o', 4, {file: url, count: count, from: day, until: day}];
const feedbackHead: ShapeData = [
  'o',
  3,
  {
    version: ['p', /^\d+\.\d+$/],
    updated: instant,
    ttl: count,
    reasons: ['a', feedbackReason],
    workingDays: count,
    tallyFiles: ['a', feedbackFile],
    ledgerFiles: ['a', feedbackFile],
    messageFiles: ['a', feedbackFile],
    tallies: ['a', ['x']],
    ledger: ['a', ['x']],
    messages: ['a', ['x']],
  },
];
const feedbackLists: ShapeData = [
  'o',
  0,
  {
    reasons: ['a', feedbackReason],
    workingDays: count,
    tallyFiles: ['a', feedbackFile],
    ledgerFiles: ['a', feedbackFile],
    messageFiles: ['a', feedbackFile],
    tallies: ['a', ['x']],
    ledger: ['a', ['x']],
    messages: ['a', ['x']],
  },
];
const tallySubject: ShapeData = [
  'o',
  1,
  {type: ['e', ['all', 'agency', 'matter', 'document', 'policy']], id: id, name: text},
];
const ratingCounts: ShapeData = [
  'o',
  5,
  {
    verySatisfied: ['n', count],
    satisfied: ['n', count],
    fairlySatisfied: ['n', count],
    dissatisfied: ['n', count],
    veryDissatisfied: ['n', count],
  },
];
const tally: ShapeData = [
  'o',
  6,
  {
    about: tallySubject,
    period: ['p', /^(all|\d{4}(-(0[1-9]|1[0-2]))?)$/],
    counts: ratingCounts,
    total: count,
    bad: count,
    rectified: count,
    medianWorkingDays: count,
  },
];
const publicSubject: ShapeData = [
  'o',
  1,
  {type: ['e', ['matter', 'document', 'policy', 'page']], id: id, name: text},
];
const ledgerStage: ShapeData = [
  'o',
  2,
  {type: ['e', ['accepted', 'rectified', 'revisited']], on: day, text: text},
];
const feedbackAgency: ShapeData = ['o', 1, {name: text, id: id}];
const feedbackReply: ShapeData = ['o', 2, {text: text, on: day, agency: feedbackAgency}];
const ledgerEntry: ShapeData = [
  'o',
  5,
  {
    id: id,
    rating: ['e', ['dissatisfied', 'veryDissatisfied']],
    about: publicSubject,
    acceptedOn: day,
    stages: ['a', ledgerStage],
    agency: feedbackAgency,
    dueOn: day,
    reasons: ['a', id],
    text: text,
    reply: feedbackReply,
  },
];
const publicMessage: ShapeData = [
  'o',
  5,
  {
    id: id,
    type: ['e', ['message', 'correction']],
    text: text,
    receivedOn: day,
    reply: feedbackReply,
    about: publicSubject,
    title: text,
    agency: feedbackAgency,
  },
];

export const feedbackHeadShape: Shape<FeedbackHead> = feedbackHead;
export const feedbackListsShape: Shape<FeedbackLists> = feedbackLists;
export const tallyShape: Shape<RatingTally> = tally;
export const ledgerEntryShape: Shape<LedgerEntry> = ledgerEntry;
export const publicMessageShape: Shape<PublicMessage> = publicMessage;
