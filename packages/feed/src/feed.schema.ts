import * as v from 'valibot';

import {count, instant, localizedText, optional, shape, text, url} from './shape.js';
import type {Data} from './shape.js';

/** Members every file of a feed begins with. */
export const header = {
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+$/)),
  updated: instant,
  ttl: count,
};

/** Where a column's records are: here, in one file, or published in parts behind a head. */
export const column = v.union([shape({items: v.array(v.unknown())}), shape({file: url}), shape({head: url})]);

/** Who answers for the feed (发布单位). */
export const publisher = shape({
  name: localizedText,
  siteId: optional(text),
  region: optional(text),
  url: optional(url),
  phone: optional(text),
  email: optional(text),
});

/** The discovery file `feed.json`. */
export const feed = shape({
  ...header,
  language: optional(text),
  title: optional(localizedText),
  publisher,
  localAreas: optional(
    v.array(shape({code: v.pipe(v.string(), v.regex(/^x-[\w-]+$/)), name: localizedText})),
  ),
  notices: optional(v.array(shape({text: localizedText, from: optional(instant), until: optional(instant)}))),
  columns: shape({
    catalog: optional(column),
    documents: optional(column),
    agencies: optional(column),
  }),
});

/** A file of plain records: a column's `file`, or one shard of details. */
export const itemsFile = shape({...header, items: v.array(v.unknown())});

export type Column = Data<v.InferOutput<typeof column>>;
export type Publisher = Data<v.InferOutput<typeof publisher>>;
export type Feed = Data<v.InferOutput<typeof feed>>;
export type ItemsFile = Data<v.InferOutput<typeof itemsFile>>;
