import type {CatalogState} from '@zwgk/core';
import type {Counts, MatterRow} from '@zwgk/feed';

/** One page of what a query finds. */
export interface Listed<Row> {
  readonly rows: readonly Row[];
  /** Place of the first row among all that were found, from 0. */
  readonly offset: number;
  readonly page: number;
  /** Records on a page. */
  readonly size: number;
  /** Records on all pages; absent until they have been counted. */
  readonly total?: number;
  /** By facet, what each further choice would leave. */
  readonly counts: Readonly<Partial<Record<string, Counts>>>;
}

/** Records on a page, whatever was written for it. */
export function wholeSize(pageSize: number): number {
  return pageSize >= 1 ? Math.floor(pageSize) : 25;
}

/** How many pages there are. */
export function pagesOf({total, size}: {readonly total: number; readonly size: number}): number {
  return Math.max(1, Math.ceil(total / size));
}

/** The first page of the whole catalogue, of the rows that came with the head. */
export function firstPage({total, facets, first}: CatalogState, pageSize: number): Listed<MatterRow> {
  const size = wholeSize(pageSize);
  return {rows: first.slice(0, size), offset: 0, page: 1, size, total, counts: facets};
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
