// Written by `npm run generate` from packages/feed/src/*.schema.ts. Do not edit.

import {
  attributeCodes,
  audienceCodes,
  channelCodes,
  levelCodes,
  modeCodes,
  relationCodes,
  roleCodes,
  stageCodes,
  validityCodes,
} from './codelists.generated.js';
import type {Agency, CalendarYear, Matter, DisclosureDocument, MatterDetail} from './schemas.js';
import type {Shape, ShapeData} from './shape.data.js';

const id: ShapeData = ['p', /^[\w.:-]{1,128}$/];
const text: ShapeData = ['s', 20000];
const localizedText: ShapeData = ['u', [text, ['m', 1, /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$/, text]]];
const url: ShapeData = ['s', 2048];
const agency: ShapeData = [
  'o',
  2,
  {
    id: id,
    name: localizedText,
    shortName: localizedText,
    aliases: ['a', text],
    areas: ['a', text],
    level: ['e', levelCodes],
    parent: id,
    phone: text,
    fax: text,
    email: text,
    address: localizedText,
    postcode: text,
    hours: localizedText,
    url: url,
  },
];
const calendarYear: ShapeData = [
  'o',
  3,
  {
    id: ['p', /^\d{4}$/],
    source: text,
    holidays: ['m', 0, /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, text],
    version: text,
    url: url,
    workdays: ['m', 0, /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, text],
  },
];
const absence: ShapeData = ['e', ['none', 'notApplicable']];
const statement: ShapeData = ['o', 2, {text: text, absent: absence}];
const statedText: ShapeData = ['u', [localizedText, statement]];
const law: ShapeData = ['o', 1, {title: text, article: text}];
const basis: ShapeData = ['o', 1, {text: text, absent: absence, laws: ['a', law]}];
const count: ShapeData = ['i', 0];
const timeLimitOrigin: ShapeData = [
  'e',
  ['formed', 'obtained', 'decided', 'approved', 'signed', 'received', 'determined', 'other'],
];
const timeLimit: ShapeData = [
  'o',
  1,
  {
    text: text,
    absent: absence,
    workingDays: count,
    days: count,
    hours: count,
    from: timeLimitOrigin,
    every: ['e', ['week', 'month', 'quarter', 'halfYear', 'year']],
    immediate: ['e', [true]],
  },
];
const agencyReference: ShapeData = ['o', 1, {text: text, absent: absence, agencies: ['a', id]}];
const channels: ShapeData = ['o', 1, {codes: ['a', ['e', channelCodes]], other: ['a', text], text: text}];
const matter: ShapeData = [
  'o',
  2,
  {
    id: id,
    level1: localizedText,
    code: text,
    serial: text,
    area: text,
    level2: localizedText,
    elements: statedText,
    basis: basis,
    timeLimit: timeLimit,
    subject: agencyReference,
    channels: channels,
    audience: ['a', ['e', audienceCodes]],
    audienceDetail: text,
    mode: ['a', ['e', modeCodes]],
    levels: ['a', ['e', levelCodes]],
    stage: ['a', ['e', stageCodes]],
    url: url,
  },
];
const civilDate: ShapeData = ['p', /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/];
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
const document: ShapeData = [
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
  },
];
const matterDocuments: ShapeData = ['o', 2, {total: count, items: ['a', document]}];
const matterRevision: ShapeData = [
  'o',
  2,
  {on: civilDate, type: ['e', ['added', 'changed']], fields: ['a', text]},
];
const matterDetail: ShapeData = [
  'o',
  2,
  {
    id: id,
    level1: localizedText,
    code: text,
    serial: text,
    area: text,
    level2: localizedText,
    elements: statedText,
    basis: basis,
    timeLimit: timeLimit,
    subject: agencyReference,
    channels: channels,
    audience: ['a', ['e', audienceCodes]],
    audienceDetail: text,
    mode: ['a', ['e', modeCodes]],
    levels: ['a', ['e', levelCodes]],
    stage: ['a', ['e', stageCodes]],
    url: url,
    documents: matterDocuments,
    revisions: ['a', matterRevision],
  },
];

export const agencyShape: Shape<Agency> = agency;
export const calendarYearShape: Shape<CalendarYear> = calendarYear;
export const matterShape: Shape<Matter> = matter;
export const documentShape: Shape<DisclosureDocument> = document;
export const matterDetailShape: Shape<MatterDetail> = matterDetail;
