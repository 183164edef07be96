import * as v from 'valibot';

import {levelCodes} from './codelists.generated.js';
import type {Data} from './shape.js';
import {count, instant, localizedText, optional, shape, text, url} from './shape.js';

/** Members every file of a feed begins with. */
export const header = {
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+$/)),
  updated: instant,
  ttl: count,
};

/** A column in a file of its own. */
export const fileColumn = shape({file: url});

/** A column published in parts behind a head. */
export const headColumn = shape({head: url});

/**
 * Where a column's records are: here, in one file, or published in parts behind a head. How policies are looked up is
 * read later than a first screen; an inlined head by who shows it, and a mistake in it leaves its file.
 */
export const column = v.union([
  shape({items: v.array(v.unknown())}),
  fileColumn,
  shape({...headColumn.entries, lookup: optional(v.unknown()), inline: optional(v.unknown())}),
]);

/** Who answers for the feed (发布单位). */
export const publisher = shape({
  name: localizedText,
  siteId: optional(text),
  region: optional(text),
  url: optional(url),
  phone: optional(text),
  email: optional(text),
});

/** An area (领域) of the county's own beside the 26. */
export const localArea = shape({code: v.pipe(v.string(), v.regex(/^x-[\w-]+$/)), name: localizedText});

/** What residents should know before they read on, for example a maintenance window. */
export const notice = shape({text: localizedText, from: optional(instant), until: optional(instant)});

/** Another feed shown together with this one (联合展示): that of a department or township. */
export const include = shape({
  feed: url,
  name: optional(localizedText),
  level: optional(v.picklist(levelCodes)),
});

/** The discovery file `feed.json`. Records of inline columns and included feeds are parsed one by one, later. */
export const feed = shape({
  ...header,
  language: optional(text),
  title: optional(localizedText),
  publisher,
  localAreas: optional(v.array(localArea)),
  notices: optional(v.array(notice)),
  includes: optional(v.array(v.unknown())),
  columns: shape({
    catalog: optional(column),
    documents: optional(column),
    agencies: optional(column),
    policies: optional(column),
    calendar: optional(column),
    // Read by who shows it: a first screen does not, and a mistake in it takes nothing else along.
    feedback: optional(v.unknown()),
  }),
});

/** A file of plain records: a column's `file`, or one shard of details. */
export const itemsFile = shape({...header, items: v.array(v.unknown())});

export type Column = Data<v.InferOutput<typeof column>>;
export type Publisher = Data<v.InferOutput<typeof publisher>>;
export type Include = Data<v.InferOutput<typeof include>>;
export type Feed = Data<v.InferOutput<typeof feed>>;
export type ItemsFile = Data<v.InferOutput<typeof itemsFile>>;
