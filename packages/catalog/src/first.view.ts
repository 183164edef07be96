import type {CatalogState, FeedProblem, FeedReady} from '@zwgk/core';
import type {MatterRow} from '@zwgk/feed';

import type {Counts, Selection} from './catalog.selection.js';

/** A feed that has a catalogue. */
export interface CatalogReady extends FeedReady {
  readonly catalog: CatalogState;
}

/** One page of the matters a query asks for. */
export interface ListView {
  readonly type: 'list';
  readonly ready: CatalogReady;
  /** Matters on all pages; absent until what the query needs has been read. */
  readonly total?: number | undefined;
  readonly areas: Counts;
  /** Matters in all areas together. */
  readonly inAllAreas: number;
  /** Level-1 matters of the chosen area. */
  readonly level1s: Counts;
  readonly rows: readonly MatterRow[];
  /** Place of the first row among all that were asked for, from 0. */
  readonly offset: number;
  readonly page: number;
  readonly pages: number;
  /** Why what the query needs could not be read. */
  readonly problem?: FeedProblem;
  /** What the page was cut from, when the query narrows the catalogue. */
  readonly selection?: Selection;
}

/** Matters on a page, whatever was written for it. */
export function wholeSize(pageSize: number): number {
  return pageSize >= 1 ? Math.floor(pageSize) : 25;
}

/** The page of `rows` that was asked for, or the last there is. */
export function pageOf(
  ready: CatalogReady,
  rows: readonly MatterRow[],
  total: number,
  asked: number,
  pageSize: number,
): ListView {
  const size = wholeSize(pageSize);
  const pages = Math.max(1, Math.ceil(total / size));
  const page = Math.min(asked, pages);
  const offset = (page - 1) * size;
  return {
    type: 'list',
    ready,
    total,
    areas: ready.catalog.facets.area ?? [],
    inAllAreas: ready.catalog.total,
    level1s: [],
    rows: rows.slice(offset, offset + size),
    offset,
    page,
    pages,
  };
}

/** Rows that follow one another under the same level-1 matter. */
export interface RowGroup {
  readonly area?: string;
  readonly level1: string;
  readonly rows: readonly MatterRow[];
}

/** Rows in the order given, those of one level-1 matter together. */
export function groupRows(rows: readonly MatterRow[]): readonly RowGroup[] {
  const groups: {area?: string; level1: string; rows: MatterRow[]}[] = [];
  for (const row of rows) {
    const last = groups[groups.length - 1];
    if (last !== undefined && last.area === row.area && last.level1 === row.level1) last.rows.push(row);
    else groups.push({...row, rows: [row]});
  }
  return groups;
}
