import type {CatalogState, FeedReady, Part, PartName} from '@zwgk/core';
import type {MatterRow} from '@zwgk/feed';

import type {CatalogQuery} from './catalog.query.js';
import {isNarrowed, select} from './catalog.selection.js';
import {type CatalogReady, type ListView, pageOf, wholeSize} from './first.view.js';

/** Everything the catalogue of a feed can be. Pure data: no DOM, no Lit, no network. */
export type CatalogView =
  | {readonly type: 'absent'}
  | {readonly type: 'empty'}
  | {readonly type: 'matter'; readonly id: string; readonly ready: CatalogReady}
  | ListView;

/** Decides what to show of a feed that has been read. */
export function catalogView(state: FeedReady, query: CatalogQuery, pageSize: number): CatalogView {
  const {catalog} = state;
  if (catalog === undefined) return {type: 'absent'};
  const ready = {...state, catalog};
  if (query.matter !== undefined) return {type: 'matter', id: query.matter, ready};
  if (catalog.total === 0) return {type: 'empty'};
  return isNarrowed(query) ? narrowedList(ready, query, pageSize) : wholeList(ready, query, pageSize);
}

function wholeList(ready: CatalogReady, query: CatalogQuery, pageSize: number): ListView {
  const {total, first, rows} = ready.catalog;
  const all = valueOf(rows) ?? first;
  const page = pageOf(ready, all, total, query.page, pageSize);
  const end = Math.min(total, page.offset + wholeSize(pageSize));
  return page.offset + page.rows.length < end ? unread(page) : page;
}

function narrowedList(
  ready: CatalogReady,
  {conditions, words, page}: CatalogQuery,
  pageSize: number,
): ListView {
  const {rows, texts, facets} = ready.catalog;
  const all = valueOf(rows);
  if (all === undefined) return unread(pageOf(ready, [], 0, 1, pageSize));
  const selection = select(all, valueOf(texts), conditions, words, facets);
  return {
    ...pageOf(ready, selection.rows, selection.rows.length, page, pageSize),
    areas: selection.counts.get('area') ?? [],
    inAllAreas: selection.inAllAreas,
    level1s: conditions.area === undefined ? [] : (selection.counts.get('level1') ?? []),
    selection,
  };
}

/** A list whose rows are still on their way, or cannot be read. */
function unread(list: ListView): ListView {
  const {rows} = list.ready.catalog;
  return {...list, total: undefined, rows: [], ...(rows.type === 'failed' ? {problem: rows.problem} : {})};
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

/** What a part holds, once it does. */
export function valueOf<T>(part: Part<T>): T | undefined {
  return part.type === 'ready' ? part.value : undefined;
}
