// Written by `npm run generate` from packages/feed/src/*.schema.ts. Do not edit.

import {levelCodes} from './codelists.generated.js';
import type {Include, ItemsFile} from './schemas.js';
import type {Shape, ShapeData} from './shape.data.js';

const url: ShapeData = ['s', 2048];
const text: ShapeData = ['s', 20000];
const localizedText: ShapeData = ['u', [text, ['m', 1, /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$/, text]]];
const include: ShapeData = ['o', 1, {feed: url, name: localizedText, level: ['e', levelCodes]}];
const instant: ShapeData = ['p', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/];
const count: ShapeData = ['i', 0];
const itemsFile: ShapeData = [
  'o',
  4,
  {version: ['p', /^\d+\.\d+$/], updated: instant, ttl: count, items: ['a', ['x']]},
];

export const includeShape: Shape<Include> = include;
export const itemsFileShape: Shape<ItemsFile> = itemsFile;
