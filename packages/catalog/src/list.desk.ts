import type {FeedReady, PartName} from '@zwgk/core';
import {type DocumentRow, type ListRow, type MatterRow, wordsOf} from '@zwgk/feed';
import {browseWords, documentListWords} from '@zwgk/locale';
import {type Announcer, button, Late, loading, message, pageLinks} from '@zwgk/ui';
import {html, type LitElement, nothing, type TemplateResult} from 'lit';

import {areaChoices} from './area.topics.js';
import {areas} from './catalog.areas.js';
import {areAreasBeside, frame} from './catalog.frame.js';
import {list, matterLinkId} from './catalog.list.js';
import type {CatalogQuery} from './catalog.query.js';
import {link, type Scene} from './catalog.scene.js';
import type {DeskView} from './desk.view.js';
import {documentLinkId} from './document.link.js';
import {Filters} from './filters.js';
import {type Listed, pagesOf} from './first.view.js';
import {isWhole} from './inquiry.js';
import {Lists, type ListState} from './lists.js';
import {marked, marking} from './marking.js';
import type {Page} from './page.js';
import {type RecordLink, renderLate} from './record.desk.js';
import {areasCalled, tags, unconditioned} from './tags.js';

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

/** Draws the lists: what was found, how many, on which page, and what they can be narrowed by. */
export class ListDesk {
  /** Whether what was drawn last is not yet the answer to what was asked. */
  isBusy = false;

  /** What was announced last. */
  private told = '';
  private readonly lists: Lists;
  private readonly announcer: Announcer;
  private readonly filters: Filters;
  private readonly table;
  private readonly documents;
  private readonly outputs;

  constructor(host: LitElement, need: (part: PartName) => void, announcer: Announcer) {
    this.lists = new Lists(host, need);
    this.announcer = announcer;
    this.filters = new Filters(host);
    this.table = new Late(host, () => import('./table.js'));
    this.documents = new Late(host, () => import('./document.list.js'));
    this.outputs = new Late(host, () => import('./outputs.js'));
  }

  /** Asks for what is not known yet; called when the widget has been drawn. */
  ask(ready: FeedReady, query: CatalogQuery, name: 'matters' | 'documents', pageSize: number): void {
    this.lists.ask(ready, query, name, pageSize);
  }

  /** Fetches what the first search will need, while the resident is still thinking of a word. */
  prepare(): void {
    this.lists.prepare();
  }

  /** Asks again what could not be answered. */
  retry(): void {
    this.lists.retry();
  }

  /** The link on the list that leads to an open record, if it is there. */
  linkOf(view: DeskView): RecordLink | undefined {
    const {matters, documents} = this.lists;
    if (view.type === 'matter') {
      const row = matters.answer?.rows.find(({id}) => id === view.id);
      return row && {id: matterLinkId(row), name: row.level2 ?? row.level1};
    }
    if (view.type !== 'document') return undefined;
    const row = documents.answer?.rows.find(({id}) => id === view.id);
    return row && {id: documentLinkId(row), name: row.title};
  }

  render(page: Page, name: 'matters' | 'documents', errands: ListErrands): TemplateResult {
    const {lists} = this;
    const {scene, ready} = page;
    const {query, settings} = scene;
    if (name === 'matters') {
      const state = lists.mattersState(ready, query, settings.pageSize);
      return this.renderFrame(page, state, errands, matterNames(scene), (listed) =>
        this.renderMatters(page, listed),
      );
    }
    const state = lists.documentsState(ready, query, settings.pageSize);
    return this.renderFrame(page, state, errands, documentNames(scene), (listed) =>
      this.renderDocuments(page, listed),
    );
  }

  private renderFrame<Row extends ListRow>(
    page: Page,
    state: ListState<Row>,
    errands: ListErrands,
    names: ListNames,
    renderRows: (listed: Listed<Row>) => unknown,
  ): TemplateResult {
    const {scene, ready} = page;
    const {listed = nothingYet, busy} = state;
    this.isBusy = busy;
    this.announce(scene, state, errands, names);
    const {counts} = listed;
    const choices = areaChoices(scene, listed);
    const filters =
      scene.open === 'filters' ? this.filters.render(scene, counts, errands.closePanel) : nothing;
    return frame(scene, ready, listed, {
      areas: choices,
      notice: errands.notice,
      name: areaTitle(scene, names.all),
      count: countOf(scene, state, names),
      above: [
        scene.open === 'areas' && !areAreasBeside(scene) ? areas(scene, listed, choices) : nothing,
        filters,
        tags(scene),
        areasCalled(scene, counts.area ?? []),
      ],
      rows: renderState(page, state, errands, names, renderRows),
      pages: [renderPages(scene, listed, errands), this.renderOutputs(page, state)],
      status: this.announcer.text,
      busy,
    });
  }

  private renderMatters(page: Page, {rows, offset}: Listed<MatterRow>): unknown {
    const {scene} = page;
    const {details} = this.lists;
    const marks = marking(scene, (row) => details.get(row));
    if (scene.query.view === 'list') return list(scene, rows, marks);
    return renderLate(page, this.table, ({officialTable}) =>
      officialTable(page, rows, offset, details, marks?.mark),
    );
  }

  private renderDocuments(page: Page, {rows}: Listed<DocumentRow>): unknown {
    const {scene} = page;
    const words = wordsOf(scene.query.words);
    const mark = words.length === 0 ? undefined : (text: string) => marked(text, words);
    const name = areaTitle(scene, documentListWords[scene.words.language].all);
    return renderLate(page, this.documents, ({documentList}) => documentList(scene, rows, name, mark));
  }

  /** Copying, exporting and printing come when there is something to do it with; without them the list is whole. */
  private renderOutputs<Row extends ListRow>(page: Page, {listed, busy}: ListState<Row>): unknown {
    const isThere = listed?.total !== undefined && listed.total > 0;
    const part = busy || !isThere ? this.outputs.value : this.outputs.get();
    return isThere ? part?.outputs(page) : nothing;
  }

  /** Tells each result once: how many there are and which page is shown, or the page alone where only that has changed. */
  private announce<Row extends ListRow>(
    {words, query}: Scene,
    {listed, busy, problem}: ListState<Row>,
    {isAsked}: ListErrands,
    names: ListNames,
  ): void {
    if (!isAsked || busy || problem !== undefined || listed?.total === undefined) return;
    const {total, page, size} = listed;
    const result = JSON.stringify([query.list, query.conditions, query.words.trim(), total]);
    if (this.told === `${result}${page}`) return;
    const pages = pagesOf({total, size});
    const place = pages > 1 ? words.ui.pageOf(page, pages) : '';
    const isOtherPage = this.told.startsWith(result) && place !== '';
    this.told = `${result}${page}`;
    this.announcer.say(isOtherPage ? place : [names.found(total), place].filter(Boolean).join('，'));
  }
}

/** What a list calls its records. */
interface ListNames {
  readonly all: string;
  readonly total: (count: number) => string;
  readonly found: (count: number) => string;
  readonly emptyTitle: string;
  readonly emptyNext: string;
}

function matterNames({words: {language, catalog}}: Scene): ListNames {
  return {...browseWords[language], all: catalog.allAreas, total: catalog.total};
}

function documentNames({words: {language}}: Scene): ListNames {
  return documentListWords[language];
}

const nothingYet: Listed<never> = {rows: [], offset: 0, page: 1, size: 25, counts: {}};

/** What is listed: the areas that are chosen, or all. */
function areaTitle({query, areaName}: Scene, all: string): string {
  const areas = query.conditions.area ?? [];
  const names = areas.slice(0, 3).map(areaName).join('、');
  return areas.length === 0 ? all : areas.length > 3 ? `${names}…` : names;
}

function countOf<Row extends ListRow>(
  {words: {language}, query}: Scene,
  {listed, busy, problem}: ListState<Row>,
  names: ListNames,
): unknown {
  const {searching, counting} = browseWords[language];
  if (problem !== undefined) return nothing;
  if (listed?.total === undefined) return listed === undefined ? searching : counting;
  if (busy) return searching;
  return query.words.trim() === '' ? names.total(listed.total) : names.found(listed.total);
}

/** The rows; or what is said in their place. */
function renderState<Row extends ListRow>(
  page: Page,
  {listed, problem}: ListState<Row>,
  {retry}: ListErrands,
  {emptyTitle, emptyNext}: ListNames,
  renderRows: (listed: Listed<Row>) => unknown,
): unknown {
  const {scene} = page;
  const {noneTitle, noneNext, clear, countFailed} = browseWords[scene.words.language];
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

function renderPages(scene: Scene, listed: Listed<ListRow>, {go}: ListErrands): unknown {
  const {words, query} = scene;
  const {total, size, page} = listed;
  const pages = total === undefined ? undefined : pagesOf({total, size});
  const labels = {...browseWords[words.language], ...words.ui, pages: words.catalog.pages};
  return pageLinks(
    labels,
    {page, pages},
    (to, name) => link(scene, {...query, page: to}, name),
    (to) => go({...query, page: to}, 'results'),
  );
}
