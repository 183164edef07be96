import type {MatterTable} from './schemas.js';
import {decodeRows, tableWriter} from './table.js';

/** A row of the catalogue's list: every column of `matterTable`, decoded. */
export interface MatterRow {
  /** Position in catalogue order, from 0; `details` files are found by it. */
  readonly position: number;
  readonly id: string;
  readonly code?: string;
  readonly area?: string;
  readonly level1: string;
  readonly level2?: string;
  readonly subject?: string;
  readonly channels: readonly string[];
  readonly audience: readonly string[];
  readonly mode: readonly string[];
  readonly levels: readonly string[];
  readonly stage: readonly string[];
  /** Number of documents published under the matter. */
  readonly documents: number;
  /** Civil date of the newest of them. */
  readonly newest?: string;
  /** What is missing: `none` where there is no document, `overdue` where the newest is older than the time limit allows. */
  readonly gap?: string;
}

const columns = [
  'id',
  'code',
  'area',
  'level1',
  'level2',
  'subject',
  'channels',
  'audience',
  'mode',
  'levels',
  'stage',
  'documents',
  'newest',
  'gap',
] as const;

/** Writes tables, each of the rows at some places: one column per field, as plain values or by dictionary, whichever is shorter. */
export function matterTables(rows: readonly MatterRow[]): (places: readonly number[]) => MatterTable {
  const write = tableWriter(rows, columns);
  return (places) => ({id: [], level1: [], ...write(places)});
}

/** Writes rows as a table. */
export function encodeTable(rows: readonly MatterRow[]): MatterTable {
  return matterTables(rows)([...rows.keys()]);
}

/** Rows of a table, the first at position 0; `undefined` when its columns disagree or a row has no id or name. */
export function decodeTable(table: MatterTable): readonly MatterRow[] | undefined {
  return decodeRows<MatterRow>(table, ['id', 'level1'], (position) => ({
    position,
    channels: [],
    audience: [],
    mode: [],
    levels: [],
    stage: [],
    documents: 0,
  }));
}
