// Written by `npm run generate` from packages/feed/src/*.schema.ts. Do not edit.

import {attributeCodes, validityCodes} from './codelists.generated.js';
import type {PolicyHead, PolicyRowsFile, PolicyTextsFile, PolicyPage} from './schemas.js';
import type {Shape, ShapeData} from './shape.data.js';

const instant: ShapeData = ['p', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/];
const count: ShapeData = ['i', 0];
const text: ShapeData = ['s', 20000];
const facet: ShapeData = ['a', ['t', [text, count]]];
const facets: ShapeData = ['m', 0, /./, facet];
const id: ShapeData = ['p', /^[\w.:-]{1,128}$/];
const codes: ShapeData = ['a', text];
const civilDate: ShapeData = ['p', /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/];
const policyTable: ShapeData = [
  'o',
  2,
  {
    id: ['c', id],
    title: ['c', text],
    docNumber: ['c', text],
    issuer: ['c', text],
    area: ['c', text],
    stage: ['c', codes],
    validity: ['c', ['e', validityCodes]],
    onTrial: ['c', ['e', [true]]],
    validUntil: ['c', civilDate],
    attribute: ['c', ['e', attributeCodes]],
    writtenOn: ['c', civilDate],
    publishedOn: ['c', civilDate],
    effectiveOn: ['c', civilDate],
    interpretations: ['c', count],
    forms: ['c', codes],
  },
];
const url: ShapeData = ['s', 2048];
const policyHead: ShapeData = [
  'o',
  7,
  {
    version: ['p', /^\d+\.\d+$/],
    updated: instant,
    ttl: count,
    total: count,
    facets: facets,
    rows: policyTable,
    map: url,
  },
];
const policyRowsFile: ShapeData = [
  'o',
  4,
  {version: ['p', /^\d+\.\d+$/], updated: instant, ttl: count, rows: policyTable},
];
const policyTextTable: ShapeData = [
  'o',
  0,
  {
    indexNumber: ['c', text],
    summary: ['c', text],
    elements: ['c', ['a', text]],
    interpretations: ['c', ['a', text]],
  },
];
const policyTextsFile: ShapeData = [
  'o',
  4,
  {version: ['p', /^\d+\.\d+$/], updated: instant, ttl: count, rows: policyTextTable},
];
const policyPage: ShapeData = [
  'o',
  7,
  {
    version: ['p', /^\d+\.\d+$/],
    updated: instant,
    ttl: count,
    total: count,
    facets: facets,
    positions: ['a', count],
    rows: policyTable,
  },
];

export const policyHeadShape: Shape<PolicyHead> = policyHead;
export const policyRowsFileShape: Shape<PolicyRowsFile> = policyRowsFile;
export const policyTextsFileShape: Shape<PolicyTextsFile> = policyTextsFile;
export const policyPageShape: Shape<PolicyPage> = policyPage;
