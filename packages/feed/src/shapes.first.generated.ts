// Written by `npm run generate` from packages/feed/src/*.schema.ts. Do not edit.

import type {Feed, CatalogHead} from './schemas.js';
import type {Shape, ShapeData} from './shape.data.js';

const instant: ShapeData = ['p', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/];
const count: ShapeData = ['i', 0];
const text: ShapeData = ['s', 20000];
const localizedText: ShapeData = ['u', [text, ['m', 1, /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$/, text]]];
const url: ShapeData = ['s', 2048];
const publisher: ShapeData = [
  'o',
  1,
  {name: localizedText, siteId: text, region: text, url: url, phone: text, email: text},
];
const fileColumn: ShapeData = ['o', 1, {file: url}];
const column: ShapeData = [
  'u',
  [['o', 1, {items: ['a', ['x']]}], fileColumn, ['o', 1, {head: url, lookup: ['x'], inline: ['x']}]],
];
const localArea: ShapeData = ['o', 2, {code: ['p', /^x-[\w-]+$/], name: localizedText}];
const notice: ShapeData = ['o', 1, {text: localizedText, from: instant, until: instant}];
const feed: ShapeData = [
  'o',
  5,
  {
    version: ['p', /^\d+\.\d+$/],
    updated: instant,
    ttl: count,
    publisher: publisher,
    columns: [
      'o',
      0,
      {
        catalog: column,
        documents: column,
        agencies: column,
        policies: column,
        calendar: column,
        feedback: ['x'],
      },
    ],
    language: text,
    title: localizedText,
    localAreas: ['a', localArea],
    notices: ['a', notice],
    includes: ['a', ['x']],
  },
];
const facet: ShapeData = ['a', ['t', [text, count]]];
const facets: ShapeData = ['m', 0, /./, facet];
const id: ShapeData = ['p', /^[\w.:-]{1,128}$/];
const codes: ShapeData = ['a', text];
const civilDate: ShapeData = ['p', /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/];
const matterTable: ShapeData = [
  'o',
  2,
  {
    id: ['c', id],
    level1: ['c', text],
    code: ['c', text],
    area: ['c', text],
    level2: ['c', text],
    subject: ['c', text],
    channels: ['c', codes],
    audience: ['c', codes],
    mode: ['c', codes],
    levels: ['c', codes],
    stage: ['c', codes],
    documents: ['c', count],
    newest: ['c', civilDate],
    gap: ['c', text],
  },
];
const catalogHead: ShapeData = [
  'o',
  7,
  {
    version: ['p', /^\d+\.\d+$/],
    updated: instant,
    ttl: count,
    total: count,
    facets: facets,
    rows: matterTable,
    map: url,
  },
];

export const feedShape: Shape<Feed> = feed;
export const catalogHeadShape: Shape<CatalogHead> = catalogHead;
