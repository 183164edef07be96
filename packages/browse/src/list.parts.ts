import type {ListRow} from '@zwgk/feed';
import {type Announcer, button, loading, message, pageLinks} from '@zwgk/ui';
import {html, nothing} from 'lit';

import {isWhole} from './inquiry.js';
import {type Listed, pagesOf} from './listed.js';
import type {Page} from './page.js';
import {unconditioned} from './query.js';
import {type BrowseQuery, link, type Scene} from './scene.js';
import type {ListState} from './shelf.js';
import {browseWords} from './words.js';

/** What a list needs beside what all pages do. */
export interface ListErrands<Query> {
  /** What is said above everything. */
  readonly notice: unknown;
  /** Whether the resident has asked for anything yet: before, nothing is announced. */
  readonly isAsked: boolean;
  readonly retry: () => void;
  readonly go: (query: Query, focus?: string) => void;
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

export const nothingYet: Listed<never> = {rows: [], offset: 0, page: 1, size: 25, counts: {}};

/** How many there are, or what is being done to know. */
export function countOf<Row extends ListRow>(
  {words, query}: Pick<Scene<BrowseQuery>, 'words' | 'query'>,
  {listed, busy, problem}: ListState<Row>,
  names: ListNames,
): unknown {
  const {searching, counting} = browseWords(words).browse;
  if (problem !== undefined) return nothing;
  if (listed?.total === undefined) return listed === undefined ? searching : counting;
  if (busy) return searching;
  return query.words.trim() === '' ? names.total(listed.total) : names.found(listed.total);
}

/** The rows; or what is said in their place. */
export function renderState<Query extends BrowseQuery, Row extends ListRow>(
  page: Page<Scene<Query>>,
  {listed, problem}: ListState<Row>,
  {retry}: ListErrands<Query>,
  {emptyTitle, emptyNext}: ListNames,
  renderRows: (listed: Listed<Row>) => unknown,
): unknown {
  const {scene} = page;
  const {noneTitle, noneNext, clear, countFailed} = browseWords(scene.words).browse;
  const isUncounted = listed !== undefined && listed.total === undefined;
  if (problem !== undefined && !isUncounted) return page.problem(problem, retry);
  if (listed === undefined) return loading(scene.words.ui);
  if (listed.total === 0) {
    return isWhole(scene.query)
      ? message(emptyTitle, emptyNext)
      : message(noneTitle, noneNext, link(scene, unconditioned(scene.query), clear));
  }
  // As a first screen draws them: rows stay where they are, and with them the focus, when the desk comes.
  if (problem === undefined) return renderRows(listed);
  return html`${message(countFailed, '', button(scene.words.ui.retry, retry))} ${renderRows(listed)}`;
}

/**
 * The way to the other pages.
 *
 * @param label - Name of the navigation.
 */
export function renderPages<Query extends BrowseQuery>(
  scene: Scene<Query>,
  label: string,
  {total, size, page}: Listed<ListRow>,
  {go}: Pick<ListErrands<Query>, 'go'>,
): unknown {
  const {words, query} = scene;
  const pages = total === undefined ? undefined : pagesOf({total, size});
  const labels = {...browseWords(words).browse, ...words.ui, pages: label};
  return pageLinks(
    labels,
    {page, pages},
    (to, name) => link(scene, {...query, page: to}, name),
    (to) => go({...query, page: to}, 'results'),
  );
}

/** Tells each result of a list once. */
export class ResultTeller {
  /** What was told last. */
  private told = '';
  private readonly announcer: Announcer;

  constructor(announcer: Announcer) {
    this.announcer = announcer;
  }

  /**
   * How many there are and which page is shown, or the page alone where only that has changed.
   *
   * @param name - Of the list, to tell it from others.
   * @param found - Says how many there are.
   */
  tell<Row extends ListRow>(
    {words, query}: Pick<Scene<BrowseQuery>, 'words' | 'query'>,
    name: string,
    {listed, busy, problem}: ListState<Row>,
    found: ListNames['found'],
  ): void {
    if (busy || problem !== undefined || listed?.total === undefined) return;
    const {total, page, size} = listed;
    const result = JSON.stringify([name, query.conditions, query.words.trim(), total]);
    if (this.told === `${result}${page}`) return;
    const pages = pagesOf({total, size});
    const place = pages > 1 ? words.ui.pageOf(page, pages) : '';
    const isOtherPage = this.told.startsWith(result) && place !== '';
    this.told = `${result}${page}`;
    this.announcer.say(isOtherPage ? place : [found(total), place].filter(Boolean).join('，'));
  }
}
