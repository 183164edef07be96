import * as v from 'valibot';

import {attributeCodes, validityCodes} from './codelists.generated.js';
import {document} from './document.schema.js';
import {header} from './feed.schema.js';
import {matter} from './matter.schema.js';
import type {Data} from './shape.js';
import {byText, civilDate, count, id, optional, shape, text, url} from './shape.js';

/**
 * One column of a table, one value per row: written out, or as an index into its distinct values.
 * `null` (in `index`: -1) where a row has no value.
 */
export function cells<T extends v.GenericSchema>(value: T) {
  return v.union([
    v.array(v.nullable(value)),
    shape({values: v.array(value), index: v.array(v.pipe(v.number(), v.integer(), v.minValue(-1)))}),
  ]);
}

/** Codes in a list. Any text is read: a list shows a code it does not know, and a first screen carries no codelists. */
export const codes = v.array(text);

/** What a list shows of each matter, column by column, in catalogue order. */
export const matterTable = shape({
  id: cells(id),
  code: optional(cells(text)),
  area: optional(cells(text)),
  level1: cells(text),
  level2: optional(cells(text)),
  subject: optional(cells(text)),
  channels: optional(cells(codes)),
  audience: optional(cells(codes)),
  mode: optional(cells(codes)),
  levels: optional(cells(codes)),
  stage: optional(cells(codes)),
  documents: optional(cells(count)),
  newest: optional(cells(civilDate)),
  gap: optional(cells(text)),
});

/** Text that search reads beside the list's own columns. */
export const matterTextTable = shape({
  elements: optional(cells(text)),
  basis: optional(cells(text)),
  timeLimit: optional(cells(text)),
});

/** Rows of the catalogue that follow each other: all of them, or one block. */
export const matterRowsFile = shape({...header, rows: matterTable});

/** Search text of all rows in one file, in the order of the rows. */
export const matterTextsFile = shape({...header, rows: matterTextTable});

/** Counts of a facet: `[value, count]`, in codelist order, bodies by falling count. */
export const facet = v.array(v.tuple([text, count]));

/** Counts of the facets of a list, by their names. */
export const facets = byText(facet);

/** The small file the first screen of a catalogue needs. */
export const catalogHead = shape({...header, total: count, facets, rows: matterTable, map: url});

/** First page of the matters with one value of a facet. */
export const matterPage = shape({
  ...header,
  total: count,
  facets,
  positions: v.array(count),
  rows: matterTable,
});

/** Documents under one matter: how many, and the newest of them. */
export const matterDocuments = shape({total: count, items: v.array(document)});

/** One change of a matter's entry in the catalogue (动态调整). */
export const matterRevision = shape({
  on: civilDate,
  type: v.picklist(['added', 'changed']),
  fields: optional(v.array(text)),
});

/** A matter with the documents published under it, newest first. */
export const matterDetail = shape({
  ...matter.entries,
  documents: optional(matterDocuments),
  revisions: optional(v.array(matterRevision)),
});

/** What a list shows of each document (公开信息), column by column, newest last. */
export const documentTable = shape({
  id: cells(id),
  title: cells(text),
  docNumber: optional(cells(text)),
  issuer: optional(cells(text)),
  area: optional(cells(text)),
  stage: optional(cells(codes)),
  validity: optional(cells(v.picklist(validityCodes))),
  onTrial: optional(cells(v.literal(true))),
  validUntil: optional(cells(civilDate)),
  attribute: optional(cells(v.picklist(attributeCodes))),
  writtenOn: optional(cells(civilDate)),
  publishedOn: optional(cells(civilDate)),
});

/** Text that search reads of documents beside the list's own columns. */
export const documentTextTable = shape({
  indexNumber: optional(cells(text)),
  summary: optional(cells(text)),
});

/** Rows of the documents that follow each other: all of them, or one block. */
export const documentRowsFile = shape({...header, rows: documentTable});

/** Search text of all documents in one file, in the order of the rows. */
export const documentTextsFile = shape({...header, rows: documentTextTable});

/** The small file the first screen of a list of documents needs: its rows are the newest, newest first. */
export const documentHead = shape({
  ...header,
  total: count,
  facets,
  rows: documentTable,
  map: url,
});

/** First page of the documents with one value of a facet. */
export const documentPage = shape({
  ...header,
  total: count,
  facets,
  positions: v.array(count),
  rows: documentTable,
});

export type MatterTable = Data<v.InferOutput<typeof matterTable>>;
export type MatterTextTable = Data<v.InferOutput<typeof matterTextTable>>;
export type CatalogHead = Data<v.InferOutput<typeof catalogHead>>;
export type MatterPage = Data<v.InferOutput<typeof matterPage>>;
export type MatterRevision = Data<v.InferOutput<typeof matterRevision>>;
export type MatterDetail = Data<v.InferOutput<typeof matterDetail>>;
export type MatterRowsFile = Data<v.InferOutput<typeof matterRowsFile>>;
export type MatterTextsFile = Data<v.InferOutput<typeof matterTextsFile>>;
export type DocumentTable = Data<v.InferOutput<typeof documentTable>>;
export type DocumentTextTable = Data<v.InferOutput<typeof documentTextTable>>;
export type DocumentHead = Data<v.InferOutput<typeof documentHead>>;
export type DocumentPage = Data<v.InferOutput<typeof documentPage>>;
export type DocumentRowsFile = Data<v.InferOutput<typeof documentRowsFile>>;
export type DocumentTextsFile = Data<v.InferOutput<typeof documentTextsFile>>;
