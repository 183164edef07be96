// Written by `npm run generate` from packages/feed/src/*.schema.ts. Do not edit.

import {
  adoptionCodes,
  attributeCodes,
  interpretationFormCodes,
  interpretationKindCodes,
  relationCodes,
  roleCodes,
  stageCodes,
  validityCodes,
} from './codelists.generated.js';
import type {Policy, Run, Lookup} from './schemas.js';
import type {Shape, ShapeData} from './shape.data.js';

const id: ShapeData = ['p', /^[\w.:-]{1,128}$/];
const text: ShapeData = ['s', 20000];
const localizedText: ShapeData = ['u', [text, ['m', 1, /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$/, text]]];
const absence: ShapeData = ['e', ['none', 'notApplicable']];
const statement: ShapeData = ['o', 2, {text: text, absent: absence}];
const statedText: ShapeData = ['u', [localizedText, statement]];
const agencyReference: ShapeData = ['o', 1, {text: text, absent: absence, agencies: ['a', id]}];
const civilDate: ShapeData = ['p', /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/];
const url: ShapeData = ['s', 2048];
const count: ShapeData = ['i', 0];
const attachment: ShapeData = [
  'o',
  1,
  {
    title: text,
    url: url,
    mediaType: text,
    bytes: count,
    sha256: ['p', /^[0-9a-f]{64}$/],
    role: ['e', roleCodes],
  },
];
const relation: ShapeData = [
  'o',
  1,
  {type: ['e', relationCodes], target: id, docNumber: text, title: text, article: text},
];
const policyReference: ShapeData = ['o', 0, {id: id, docNumber: text, title: text}];
const textBlock: ShapeData = ['o', 2, {type: ['e', ['paragraph', 'heading']], text: text}];
const listBlock: ShapeData = ['o', 2, {type: ['e', ['list']], items: ['a', text]}];
const tableBlock: ShapeData = [
  'o',
  3,
  {type: ['e', ['table']], columns: ['a', text], rows: ['a', ['a', ['n', text]]]},
];
const imageBlock: ShapeData = ['o', 3, {type: ['e', ['image']], url: url, alt: text}];
const block: ShapeData = ['u', [textBlock, listBlock, tableBlock, imageBlock]];
const blocks: ShapeData = ['a', block];
const interpretationElements: ShapeData = [
  'o',
  0,
  {
    background: blocks,
    goals: blocks,
    mainContent: blocks,
    scope: blocks,
    standards: blocks,
    cautions: blocks,
    terms: blocks,
    benefits: blocks,
    changes: blocks,
  },
];
const policyChange: ShapeData = ['o', 1, {item: text, before: text, after: text, affects: text}];
const openingPeriod: ShapeData = [
  'o',
  3,
  {
    days: ['e', ['workingDays', 'everyDay']],
    from: ['p', /^([01]\d|2[0-3]):[0-5]\d$/],
    to: ['p', /^([01]\d|2[0-3]):[0-5]\d$/],
    months: ['a', ['e', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]]],
  },
];
const officeHours: ShapeData = ['o', 1, {text: text, periods: ['a', openingPeriod]}];
const interpreter: ShapeData = [
  'o',
  0,
  {
    name: text,
    title: text,
    phone: text,
    email: text,
    address: localizedText,
    hours: officeHours,
    hasLeft: ['e', [true]],
  },
];
const medium: ShapeData = [
  'o',
  2,
  {
    type: ['e', ['picture', 'video', 'audio']],
    url: url,
    title: text,
    alt: text,
    poster: url,
    transcript: blocks,
  },
];
const question: ShapeData = ['o', 3, {id: id, question: text, answer: blocks}];
const interpretation: ShapeData = [
  'o',
  2,
  {
    id: id,
    title: localizedText,
    kind: ['e', interpretationKindCodes],
    form: ['e', interpretationFormCodes],
    publishedOn: civilDate,
    workingDaysAfter: count,
    url: url,
    agency: agencyReference,
    interpreters: ['a', interpreter],
    body: blocks,
    media: ['a', medium],
    questions: ['a', question],
    attachments: ['a', attachment],
  },
];
const consultationComment: ShapeData = [
  'o',
  1,
  {comment: text, adoption: ['e', adoptionCodes], reason: text},
];
const consultation: ShapeData = [
  'o',
  0,
  {
    title: text,
    url: url,
    from: civilDate,
    until: civilDate,
    received: count,
    comments: ['a', consultationComment],
  },
];
const policy: ShapeData = [
  'o',
  2,
  {
    id: id,
    title: localizedText,
    docNumber: statedText,
    indexNumber: text,
    issuer: agencyReference,
    writtenOn: civilDate,
    publishedOn: civilDate,
    validity: ['e', validityCodes],
    validUntil: civilDate,
    onTrial: ['e', [true]],
    attribute: ['e', attributeCodes],
    attributeReason: text,
    stage: ['a', ['e', stageCodes]],
    area: text,
    matters: ['a', id],
    url: url,
    summary: localizedText,
    attachments: ['a', attachment],
    relations: ['a', relation],
    effectiveOn: civilDate,
    validityText: text,
    replacedBy: policyReference,
    replaces: ['a', policyReference],
    amendedBy: ['a', policyReference],
    elements: interpretationElements,
    comparison: ['a', policyChange],
    interpretations: ['a', interpretation],
    consultation: consultation,
  },
];
const hash: ShapeData = ['p', /^[0-9a-z]{6}$/];
const run: ShapeData = ['o', 2, {folder: ['p', /^[\w-]+(\/[\w-]+)*$/], hashes: ['a', hash]}];
const instant: ShapeData = ['p', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/];
const lookup: ShapeData = [
  'o',
  3,
  {
    version: ['p', /^\d+\.\d+$/],
    updated: instant,
    ttl: count,
    files: ['a', url],
    keys: ['m', 0, /./, ['a', count]],
    numbers: ['m', 0, /./, text],
    items: ['a', ['x']],
  },
];

export const policyShape: Shape<Policy> = policy;
export const runShape: Shape<Run> = run;
export const lookupShape: Shape<Lookup> = lookup;
