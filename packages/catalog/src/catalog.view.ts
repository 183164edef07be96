import type {CatalogState, FeedProblem, FeedReady, FeedState, Part, PartName} from '@zwgk/core';
import type {MatterRow} from '@zwgk/feed';

import {isNarrowed, type CatalogQuery} from './catalog.query.js';
import type {Counts, Selection, select} from './catalog.selection.js';

/** Everything the catalogue can be. Pure data: no DOM, no Lit, no network. */
export type CatalogView =
  | {readonly type: 'loading'; readonly slow: boolean}
  | {readonly type: 'failed'; readonly problem: FeedProblem}
  | {readonly type: 'absent'}
  | {readonly type: 'empty'}
  | {readonly type: 'matter'; readonly id: string; readonly ready: CatalogReady}
  | ListView;

/** A feed that has a catalogue. */
export interface CatalogReady extends FeedReady {
  readonly catalog: CatalogState;
}

/** One page of the matters a query asks for. */
export interface ListView {
  readonly type: 'list';
  readonly ready: CatalogReady;
  /** Matters on all pages; `undefined` until what the query needs has been read. */
  readonly total?: number;
  readonly areas: Counts;
  /** Level-1 matters of the chosen area. */
  readonly level1s: Counts;
  readonly rows: readonly MatterRow[];
  /** Place of the first row in the whole selection, from 0. */
  readonly offset: number;
  readonly page: number;
  readonly pages: number;
  /** What the query needs could not be read. */
  readonly problem?: FeedProblem;
  /** The selection behind the page, when the query narrows the catalogue. */
  readonly selection?: Selection;
}

/** Rows of one level-1 matter that stand together. */
export interface RowGroup {
  readonly area?: string;
  readonly level1: string;
  readonly rows: readonly MatterRow[];
}

/**
 * Decides what to show.
 *
 * @param selectRows - How rows are chosen; loaded late, because the whole catalogue's first page needs no choosing.
 */
export function catalogView(
  state: FeedState,
  query: CatalogQuery,
  pageSize: number,
  selectRows?: typeof select,
): CatalogView {
  if (state.type === 'loading') return {type: 'loading', slow: state.slow === true};
  if (state.type === 'failed') return state;
  const {catalog} = state;
  if (catalog === undefined) return {type: 'absent'};
  const ready = {...state, catalog};
  if (query.matter !== undefined) return {type: 'matter', id: query.matter, ready};
  if (catalog.total === 0) return {type: 'empty'};
  return isNarrowed(query)
    ? narrowedList(ready, query, pageSize, selectRows)
    : wholeList(ready, query, pageSize);
}

function wholeList(ready: CatalogReady, query: CatalogQuery, pageSize: number): ListView {
  const {total, first, rows} = ready.catalog;
  const all = valueOf(rows) ?? first;
  const page = pageOf(ready, all, total, query.page, pageSize);
  return page.offset + page.rows.length < Math.min(total, page.offset + pageSize) ? unread(page) : page;
}

function narrowedList(
  ready: CatalogReady,
  {conditions, words, page}: CatalogQuery,
  pageSize: number,
  selectRows: typeof select | undefined,
): ListView {
  const {rows, texts, facets} = ready.catalog;
  const all = valueOf(rows);
  if (all === undefined || selectRows === undefined) return unread(pageOf(ready, [], 0, 1, pageSize));
  const selection = selectRows(all, valueOf(texts), conditions, words, facets);
  return {
    ...pageOf(ready, selection.rows, selection.rows.length, page, pageSize),
    areas: selection.counts.get('area') ?? [],
    level1s: conditions.area === undefined ? [] : (selection.counts.get('level1') ?? []),
    selection,
  };
}

/** The page of `rows` a resident asked for, or the last there is. */
function pageOf(
  ready: CatalogReady,
  rows: readonly MatterRow[],
  total: number,
  asked: number,
  pageSize: number,
): ListView {
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const page = Math.min(asked, pages);
  const offset = (page - 1) * pageSize;
  return {
    type: 'list',
    ready,
    total,
    areas: ready.catalog.facets.area ?? [],
    level1s: [],
    rows: rows.slice(offset, offset + pageSize),
    offset,
    page,
    pages,
  };
}

/** A list whose rows are still on their way, or cannot be read. */
function unread({total: _unknown, ...list}: ListView): ListView {
  const {rows} = list.ready.catalog;
  return {...list, rows: [], ...(rows.type === 'failed' ? {problem: rows.problem} : {})};
}

/** What must be loaded before a query can be answered in full. */
export function partsNeeded(view: CatalogView, query: CatalogQuery): readonly PartName[] {
  if (view.type !== 'list' && view.type !== 'matter') return [];
  const {catalog, agencies} = view.ready;
  const needed: PartName[] = [];
  const isUnasked = (part: Part<unknown> | undefined): boolean =>
    part === undefined || part.type === 'unasked';
  if ((view.type === 'matter' || view.total === undefined) && isUnasked(catalog.rows)) needed.push('rows');
  if ((query.words !== '' || query.view === 'table') && isUnasked(catalog.texts)) needed.push('texts');
  if (view.type === 'matter') {
    if (isUnasked(agencies)) needed.push('agencies');
    const row = findRow(catalog, view.id);
    const details = row && Math.floor(row.position / catalog.detailSize);
    if (details !== undefined && isUnasked(catalog.details.get(details))) needed.push({details});
  }
  return needed;
}

/** The row of a matter, among those that have been read. */
export function findRow({rows, first}: CatalogState, id: string): MatterRow | undefined {
  return (valueOf(rows) ?? first).find((row) => row.id === id);
}

/** Rows that follow one another under the same level-1 matter, as one group. */
export function groupRows(rows: readonly MatterRow[]): readonly RowGroup[] {
  const groups: {area?: string; level1: string; rows: MatterRow[]}[] = [];
  for (const row of rows) {
    const last = groups[groups.length - 1];
    if (last !== undefined && last.area === row.area && last.level1 === row.level1) last.rows.push(row);
    else groups.push({...(row.area === undefined ? {} : {area: row.area}), level1: row.level1, rows: [row]});
  }
  return groups;
}

/** What a part holds, once it does. */
export function valueOf<T>(part: Part<T>): T | undefined {
  return part.type === 'ready' ? part.value : undefined;
}
