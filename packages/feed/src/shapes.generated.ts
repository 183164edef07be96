// Written by `npm run generate` from packages/feed/src/*.schema.ts. Do not edit.

import {attributeCodes, validityCodes} from './codelists.generated.js';
import type {
  ColumnMap,
  MatterRowsFile,
  MatterTextsFile,
  MatterPage,
  DocumentHead,
  DocumentRowsFile,
  DocumentTextsFile,
  DocumentPage,
  SetsFile,
  ShardFile,
  OrderFile,
  IdsFile,
  OffersFile,
  Revision,
} from './schemas.js';
import type {Shape, ShapeData} from './shape.data.js';

const instant: ShapeData = ['p', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/];
const count: ShapeData = ['i', 0];
const hash: ShapeData = ['p', /^[0-9a-z]{6}$/];
const sizedRun: ShapeData = [
  'o',
  3,
  {folder: ['p', /^[\w-]+(\/[\w-]+)*$/], hashes: ['a', hash], size: ['i', 1]},
];
const url: ShapeData = ['s', 2048];
const run: ShapeData = ['o', 2, {folder: ['p', /^[\w-]+(\/[\w-]+)*$/], hashes: ['a', hash]}];
const searchFiles: ShapeData = ['o', 1, {shards: run, numbers: ['e', [true]], order: url, leads: run}];
const suggestFiles: ShapeData = ['o', 0, {words: url, initials: run}];
const map: ShapeData = [
  'o',
  4,
  {
    version: ['p', /^\d+\.\d+$/],
    updated: instant,
    ttl: count,
    details: sizedRun,
    rows: url,
    text: url,
    blocks: sizedRun,
    ids: run,
    sets: ['m', 0, /./, url],
    pages: ['m', 0, /./, ['m', 0, /./, url]],
    search: searchFiles,
    suggest: suggestFiles,
    revision: url,
  },
];
const id: ShapeData = ['p', /^[\w.:-]{1,128}$/];
const text: ShapeData = ['s', 20000];
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
const matterRowsFile: ShapeData = [
  'o',
  4,
  {version: ['p', /^\d+\.\d+$/], updated: instant, ttl: count, rows: matterTable},
];
const matterTextTable: ShapeData = [
  'o',
  0,
  {elements: ['c', text], basis: ['c', text], timeLimit: ['c', text]},
];
const matterTextsFile: ShapeData = [
  'o',
  4,
  {version: ['p', /^\d+\.\d+$/], updated: instant, ttl: count, rows: matterTextTable},
];
const facet: ShapeData = ['a', ['t', [text, count]]];
const facets: ShapeData = ['m', 0, /./, facet];
const matterPage: ShapeData = [
  'o',
  7,
  {
    version: ['p', /^\d+\.\d+$/],
    updated: instant,
    ttl: count,
    total: count,
    facets: facets,
    positions: ['a', count],
    rows: matterTable,
  },
];
const documentTable: ShapeData = [
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
  },
];
const documentHead: ShapeData = [
  'o',
  7,
  {
    version: ['p', /^\d+\.\d+$/],
    updated: instant,
    ttl: count,
    total: count,
    facets: facets,
    rows: documentTable,
    map: url,
  },
];
const documentRowsFile: ShapeData = [
  'o',
  4,
  {version: ['p', /^\d+\.\d+$/], updated: instant, ttl: count, rows: documentTable},
];
const documentTextTable: ShapeData = ['o', 0, {indexNumber: ['c', text], summary: ['c', text]}];
const documentTextsFile: ShapeData = [
  'o',
  4,
  {version: ['p', /^\d+\.\d+$/], updated: instant, ttl: count, rows: documentTextTable},
];
const documentPage: ShapeData = [
  'o',
  7,
  {
    version: ['p', /^\d+\.\d+$/],
    updated: instant,
    ttl: count,
    total: count,
    facets: facets,
    positions: ['a', count],
    rows: documentTable,
  },
];
const packed: ShapeData = ['p', /^[ -~]*$/];
const setsFile: ShapeData = [
  'o',
  4,
  {version: ['p', /^\d+\.\d+$/], updated: instant, ttl: count, sets: ['m', 0, /./, ['a', packed]]},
];
const shardFile: ShapeData = [
  'o',
  4,
  {version: ['p', /^\d+\.\d+$/], updated: instant, ttl: count, keys: ['m', 0, /./, ['a', packed]]},
];
const orderFile: ShapeData = [
  'o',
  4,
  {version: ['p', /^\d+\.\d+$/], updated: instant, ttl: count, order: ['a', packed]},
];
const idsFile: ShapeData = [
  'o',
  4,
  {version: ['p', /^\d+\.\d+$/], updated: instant, ttl: count, ids: ['m', 0, /^[\w.:-]{1,128}$/, count]},
];
const offersFile: ShapeData = [
  'o',
  4,
  {version: ['p', /^\d+\.\d+$/], updated: instant, ttl: count, offers: ['m', 0, /./, ['a', text]]},
];
const changedMatter: ShapeData = ['o', 2, {id: id, fields: ['a', text]}];
const withdrawnMatter: ShapeData = ['o', 2, {id: id, level1: text, code: text, area: text, level2: text}];
const revisionFile: ShapeData = [
  'o',
  6,
  {
    version: ['p', /^\d+\.\d+$/],
    updated: instant,
    ttl: count,
    added: ['a', id],
    changed: ['a', changedMatter],
    withdrawn: ['a', withdrawnMatter],
    since: instant,
  },
];

export const mapShape: Shape<ColumnMap> = map;
export const matterRowsFileShape: Shape<MatterRowsFile> = matterRowsFile;
export const matterTextsFileShape: Shape<MatterTextsFile> = matterTextsFile;
export const matterPageShape: Shape<MatterPage> = matterPage;
export const documentHeadShape: Shape<DocumentHead> = documentHead;
export const documentRowsFileShape: Shape<DocumentRowsFile> = documentRowsFile;
export const documentTextsFileShape: Shape<DocumentTextsFile> = documentTextsFile;
export const documentPageShape: Shape<DocumentPage> = documentPage;
export const setsFileShape: Shape<SetsFile> = setsFile;
export const shardFileShape: Shape<ShardFile> = shardFile;
export const orderFileShape: Shape<OrderFile> = orderFile;
export const idsFileShape: Shape<IdsFile> = idsFile;
export const offersFileShape: Shape<OffersFile> = offersFile;
export const revisionFileShape: Shape<Revision> = revisionFile;
