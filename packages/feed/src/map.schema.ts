import * as v from 'valibot';

import {header} from './feed.schema.js';
import type {Data} from './shape.js';
import {byText, count, hash, id, instant, mapOf, optional, packed, shape, text, url} from './shape.js';

/*
 * What is behind a head: nothing of it is asked for before a resident does something. Everything that grows with the
 * number of records is here, so that the head does not.
 */

/** Path of a folder, relative to the head. */
const folder = v.pipe(v.string(), v.regex(/^[\w-]+(\/[\w-]+)*$/));

/** Files of one kind: number n, from 0, is `<folder>/<n>.<hashes[n]>.json`, relative to the head. */
export const run = shape({folder, hashes: v.array(hash)});

/** Files of records in the order of their positions: file n holds positions n × size to (n + 1) × size − 1. */
export const sizedRun = shape({...run.entries, size: v.pipe(count, v.minValue(1))});

/** Where the search index is. */
export const searchFiles = shape({
  shards: run,
  numbers: optional(v.literal(true)),
  order: optional(url),
  leads: optional(run),
});

/** Where the offers beside an exact result are. */
export const suggestFiles = shape({words: optional(url), initials: optional(run)});

/** Where the parts of a published column are, relative to its head. */
export const map = shape({
  ...header,
  rows: optional(url),
  text: optional(url),
  details: sizedRun,
  blocks: optional(sizedRun),
  ids: optional(run),
  sets: optional(byText(url)),
  pages: optional(byText(byText(url))),
  search: optional(searchFiles),
  suggest: optional(suggestFiles),
  revision: optional(url),
});

/** Positions of the records that have each value of one facet. */
export const setsFile = shape({...header, sets: byText(v.array(packed))});

/** One file of the search index: where each pair of characters, each single one, each year and number occurs. */
export const shardFile = shape({...header, keys: byText(v.array(packed))});

/** Order in which records found by words are shown, where it is not that of their positions. */
export const orderFile = shape({...header, order: v.array(packed)});

/** Positions by id, of the ids that fall into one file. */
export const idsFile = shape({...header, ids: mapOf(id, count)});

/** Official names by what people type instead of them: an everyday word, or the initials of its pinyin. */
export const offersFile = shape({...header, offers: byText(v.array(text))});

/** A matter of the last edition that is in the catalogue no more. */
export const withdrawnMatter = shape({
  id,
  code: optional(text),
  area: optional(text),
  level1: text,
  level2: optional(text),
});

/** A matter whose entry differs from that of the last edition. */
export const changedMatter = shape({id, fields: v.array(text)});

/** What changed in the catalogue since the edition before (动态调整). */
export const revisionFile = shape({
  ...header,
  since: optional(instant),
  added: v.array(id),
  changed: v.array(changedMatter),
  withdrawn: v.array(withdrawnMatter),
});

export type Run = Data<v.InferOutput<typeof run>>;
export type SizedRun = Data<v.InferOutput<typeof sizedRun>>;
/** Named `ColumnMap` in code, because `Map` is the language's. */
export type ColumnMap = Data<v.InferOutput<typeof map>>;
export type SetsFile = Data<v.InferOutput<typeof setsFile>>;
export type ShardFile = Data<v.InferOutput<typeof shardFile>>;
export type OrderFile = Data<v.InferOutput<typeof orderFile>>;
export type IdsFile = Data<v.InferOutput<typeof idsFile>>;
export type OffersFile = Data<v.InferOutput<typeof offersFile>>;
export type Revision = Data<v.InferOutput<typeof revisionFile>>;
