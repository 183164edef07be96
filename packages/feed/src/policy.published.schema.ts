import * as v from 'valibot';

import {header} from './feed.schema.js';
import {cells, codes, documentTable, documentTextTable, facets} from './published.schema.js';
import type {Data} from './shape.js';
import {byText, civilDate, count, optional, shape, text, url} from './shape.js';

/** What a list shows of each policy (政策文件), column by column, newest last. */
export const policyTable = shape({
  ...documentTable.entries,
  effectiveOn: optional(cells(civilDate)),
  interpretations: optional(cells(count)),
  forms: optional(cells(codes)),
});

/** Text that search reads of policies beside the list's own columns. */
export const policyTextTable = shape({
  ...documentTextTable.entries,
  elements: optional(cells(v.array(text))),
  interpretations: optional(cells(v.array(text))),
});

/** Rows of the policies that follow each other: all of them, or one block. */
export const policyRowsFile = shape({...header, rows: policyTable});

/** Search text of all policies in one file, in the order of the rows. */
export const policyTextsFile = shape({...header, rows: policyTextTable});

/** The small file the first screen of a list of policies needs: its rows are the newest, newest first. */
export const policyHead = shape({...header, total: count, facets, rows: policyTable, map: url});

/** First page of the policies with one value of a facet. */
export const policyPage = shape({
  ...header,
  total: count,
  facets,
  positions: v.array(count),
  rows: policyTable,
});

/**
 * What leads to the policies whose keys fall into one file: whole policies, read one by one, and for identifiers whose
 * policies lie elsewhere the numbers (文号) that lead there; or, for either, files of details.
 */
export const lookup = shape({
  ...header,
  files: optional(v.array(url)),
  keys: optional(byText(v.array(count))),
  numbers: optional(byText(text)),
  items: optional(v.array(v.unknown())),
});

export type PolicyTable = Data<v.InferOutput<typeof policyTable>>;
export type PolicyTextTable = Data<v.InferOutput<typeof policyTextTable>>;
export type PolicyRowsFile = Data<v.InferOutput<typeof policyRowsFile>>;
export type PolicyTextsFile = Data<v.InferOutput<typeof policyTextsFile>>;
export type PolicyHead = Data<v.InferOutput<typeof policyHead>>;
export type PolicyPage = Data<v.InferOutput<typeof policyPage>>;
export type Lookup = Data<v.InferOutput<typeof lookup>>;
