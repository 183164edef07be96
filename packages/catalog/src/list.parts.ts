import {isWhole, type Listed, pagesOf} from '@zwgk/browse';
import type {ListRow} from '@zwgk/feed';
import {button, loading, message, pageLinks} from '@zwgk/ui';
import {html, nothing} from 'lit';

import type {CatalogQuery} from './catalog.query.js';
import {link, type Scene} from './catalog.scene.js';
import {deskWords} from './desk.words.js';
import type {ListState} from './lists.js';
import type {Page} from './page.js';
import {unconditioned} from './tags.js';

/** What a list needs beside what all pages do. */
export interface ListErrands {
  /** What is said above everything. */
  readonly notice: unknown;
  /** Whether the resident has asked for anything yet: before, nothing is announced. */
  readonly isAsked: boolean;
  readonly retry: () => void;
  readonly go: (query: CatalogQuery, focus?: string) => void;
  readonly closePanel: () => void;
}

/** What a list calls its records. */
export interface ListNames {
  readonly all: string;
  readonly total: (count: number) => string;
  readonly found: (count: number) => string;
  readonly emptyTitle: string;
  readonly emptyNext: string;
}

export function matterNames({words}: Scene): ListNames {
  const {allAreas: all, total} = words.catalog;
  return {...deskWords(words).browse, all, total};
}

export function documentNames({words}: Scene): ListNames {
  return deskWords(words).documents;
}

export const nothingYet: Listed<never> = {rows: [], offset: 0, page: 1, size: 25, counts: {}};

/** What is listed: the areas that are chosen, or all. */
export function areaTitle({query, areaName}: Scene, all: string): string {
  const areas = query.conditions.area ?? [];
  const names = areas.slice(0, 3).map(areaName).join('、');
  return areas.length === 0 ? all : areas.length > 3 ? `${names}…` : names;
}

export function countOf<Row extends ListRow>(
  {words, query}: Scene,
  {listed, busy, problem}: ListState<Row>,
  names: ListNames,
): unknown {
  const {searching, counting} = deskWords(words).browse;
  if (problem !== undefined) return nothing;
  if (listed?.total === undefined) return listed === undefined ? searching : counting;
  if (busy) return searching;
  return query.words.trim() === '' ? names.total(listed.total) : names.found(listed.total);
}

/** The rows; or what is said in their place. */
export function renderState<Row extends ListRow>(
  page: Page,
  {listed, problem}: ListState<Row>,
  {retry}: ListErrands,
  {emptyTitle, emptyNext}: ListNames,
  renderRows: (listed: Listed<Row>) => unknown,
): unknown {
  const {scene} = page;
  const {noneTitle, noneNext, clear, countFailed} = deskWords(scene.words).browse;
  const isUncounted = listed !== undefined && listed.total === undefined;
  if (problem !== undefined && !isUncounted) return page.problem(problem, retry);
  if (listed === undefined) return loading(scene.words.ui);
  if (listed.total === 0) {
    return isWhole(scene.query)
      ? message(emptyTitle, emptyNext)
      : message(noneTitle, noneNext, link(scene, unconditioned(scene.query), clear));
  }
  const uncounted =
    problem === undefined ? nothing : message(countFailed, '', button(scene.words.ui.retry, retry));
  return html`${uncounted} ${renderRows(listed)}`;
}

export function renderPages(scene: Scene, listed: Listed<ListRow>, {go}: ListErrands): unknown {
  const {words, query} = scene;
  const {total, size, page} = listed;
  const pages = total === undefined ? undefined : pagesOf({total, size});
  const labels = {...deskWords(words).browse, ...words.ui, pages: words.catalog.pages};
  return pageLinks(
    labels,
    {page, pages},
    (to, name) => link(scene, {...query, page: to}, name),
    (to) => go({...query, page: to}, 'results'),
  );
}
