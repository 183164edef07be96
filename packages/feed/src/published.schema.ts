import * as v from 'valibot';

import {validityCodes} from './codelists.generated.js';
import {document} from './document.schema.js';
import {header} from './feed.schema.js';
import {matter} from './matter.schema.js';
import type {Data} from './shape.js';
import {civilDate, count, id, optional, shape, text, url} from './shape.js';

/**
 * One column of a table, one value per row: written out, or as an index into its distinct values.
 * `null` (in `index`: -1) where a row has no value.
 */
function cells<T extends v.GenericSchema>(value: T) {
  return v.union([
    v.array(v.nullable(value)),
    shape({values: v.array(value), index: v.array(v.pipe(v.number(), v.integer(), v.minValue(-1)))}),
  ]);
}

/** Codes in a list. Any text is read: a list shows a code it does not know, and a first screen carries no codelists. */
const codes = v.array(text);

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
});

/** Text that search reads beside the list's own columns. */
export const matterTextTable = shape({
  elements: optional(cells(text)),
  basis: optional(cells(text)),
  timeLimit: optional(cells(text)),
});

/** All rows of the catalogue in one file. */
export const matterRowsFile = shape({...header, rows: matterTable});

/** Search text of all rows in one file, in the order of the rows. */
export const matterTextsFile = shape({...header, rows: matterTextTable});

/** Facet counts over the whole column: `[value, count]`, in codelist order, bodies by falling count. */
export const facet = v.array(v.tuple([text, count]));

/** How many matters each filter would leave. */
export const facets = shape({
  area: optional(facet),
  subject: optional(facet),
  levels: optional(facet),
  audience: optional(facet),
  mode: optional(facet),
  channels: optional(facet),
  stage: optional(facet),
});

/** Where the parts of a published catalogue are, relative to the head. */
export const catalogFiles = shape({
  rows: url,
  text: optional(url),
  details: v.array(url),
  detailSize: v.pipe(count, v.minValue(1)),
});

/** The small file the first screen of a catalogue needs. */
export const catalogHead = shape({...header, total: count, facets, rows: matterTable, files: catalogFiles});

/** Documents under one matter: how many, and the newest of them. */
export const matterDocuments = shape({total: count, items: v.array(document)});

/** A matter with the documents published under it, newest first. */
export const matterDetail = shape({
  ...matter.entries,
  documents: optional(matterDocuments),
});

/** What a list shows of each document (公开信息), column by column, newest first. */
export const documentTable = shape({
  id: cells(id),
  title: cells(text),
  docNumber: optional(cells(text)),
  issuer: optional(cells(text)),
  area: optional(cells(text)),
  stage: optional(cells(codes)),
  validity: optional(cells(v.picklist(validityCodes))),
  writtenOn: optional(cells(civilDate)),
  publishedOn: optional(cells(civilDate)),
  matters: optional(cells(v.array(id))),
});

/** All rows of the documents in one file. */
export const documentRowsFile = shape({...header, rows: documentTable});

/** Where the parts of published documents are, relative to the head. */
export const documentFiles = shape({
  rows: url,
  details: v.array(url),
  detailSize: v.pipe(count, v.minValue(1)),
});

/** The small file the first screen of a list of documents needs. */
export const documentHead = shape({...header, total: count, rows: documentTable, files: documentFiles});

export type MatterTable = Data<v.InferOutput<typeof matterTable>>;
export type MatterTextTable = Data<v.InferOutput<typeof matterTextTable>>;
export type CatalogHead = Data<v.InferOutput<typeof catalogHead>>;
export type MatterDetail = Data<v.InferOutput<typeof matterDetail>>;
export type MatterRowsFile = Data<v.InferOutput<typeof matterRowsFile>>;
export type MatterTextsFile = Data<v.InferOutput<typeof matterTextsFile>>;
export type DocumentTable = Data<v.InferOutput<typeof documentTable>>;
export type DocumentHead = Data<v.InferOutput<typeof documentHead>>;
export type DocumentRowsFile = Data<v.InferOutput<typeof documentRowsFile>>;
