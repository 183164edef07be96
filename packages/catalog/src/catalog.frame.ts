import {heading, link} from '@zwgk/browse';
import type {FeedReady} from '@zwgk/core';
import {localized} from '@zwgk/feed';
import {html, nothing, type TemplateResult} from 'lit';

import {type AreaChoices, areas} from './catalog.areas.js';
import {type CatalogQuery, wholeCatalog} from './catalog.query.js';
import {type Scene} from './catalog.scene.js';

/** What stands in the frame. */
export interface FrameContent {
  readonly areas: AreaChoices;
  /** What is listed. */
  readonly name: unknown;
  /** How many there are. */
  readonly count: unknown;
  /** The records of the page, or what is said in their place. */
  readonly rows: unknown;
  /** Links to other pages. */
  readonly pages: unknown;
  /** What is said above everything. */
  readonly notice?: unknown;
  /** Filters and conditions. */
  readonly above?: unknown;
  /** What screen readers are told. */
  readonly status?: string;
  /** Whether another answer is on its way. */
  readonly busy?: boolean;
}

/**
 * Everything around the records of a page: the lists there are, search, areas, buttons.
 *
 * The first screen and the desk draw it by the same template, so that the box a resident types in stays the same. It
 * listens to nothing: what is clicked or typed here is heard by the widget as a whole, and answered by the desk.
 */
export function frame(
  scene: Scene,
  {feed}: FeedReady,
  {areas: choices, name, count, rows, pages, notice, above, status, busy}: FrameContent,
): TemplateResult {
  const {words} = scene;
  const besides = areAreasBeside(scene);
  return html`${notice} ${feed.columns.documents ? lists(scene) : nothing} ${searchForm(scene)}
    <div class=${besides ? 'columns' : nothing}>
      ${besides ? areas(scene, choices) : nothing}
      <div aria-busy=${!!busy}>
        ${bar(scene, html`${name} <span class="muted">${count}</span>`)} ${above} ${rows} ${pages}
      </div>
    </div>
    <p class="hidden" role="status">${status}</p>
    <p class="footer muted">
      ${words.catalog.source(feed.updated.slice(0, 10), localized(feed.publisher.name, words.language))}
    </p>`;
}

/** Whether the areas stand beside the list, and not in a panel above it. */
export function areAreasBeside({narrow, query}: Scene): boolean {
  return !narrow && query.view === 'list';
}

/** Leads from the matters to the documents and back, with the words that were typed. */
function lists(scene: Scene): TemplateResult {
  const {words, query} = scene;
  const to = (name: CatalogQuery['list'], label: string): TemplateResult =>
    link(scene, {...wholeCatalog, list: name, words: query.words}, label, {current: query.list === name});
  return html`<nav class="lists" aria-labelledby="title" part="lists">
    ${to('matters', words.catalog.matterList)} ${to('documents', words.catalog.documentList)}
  </nav>`;
}

function searchForm({words, query}: Scene): TemplateResult {
  const {search, matterList, documentList} = words.catalog;
  return html`<form role="search" part="search">
    <label for="search">${search(query.list === 'documents' ? documentList : matterList)}</label>
    <input id="search" type="search" autocomplete="off" .value=${query.words} />
  </form>`;
}

/** Says what is listed; opens areas and filters; switches between list and table. */
function bar(scene: Scene, title: unknown): TemplateResult {
  const {words, query, open} = scene;
  const {areas: areasLabel, filters, list, table} = words.catalog;
  const panel = (label: string, name: 'areas' | 'filters'): TemplateResult =>
    html`<button type="button" name="panel" value=${name} aria-expanded=${open === name}>${label}</button>`;
  const view = (label: string, name: CatalogQuery['view']): TemplateResult =>
    html`<button type="button" name="view" value=${name} aria-pressed=${query.view === name}>
      ${label}
    </button>`;
  return html`<div class="bar">
    ${heading(scene, 1, 'results', title)} ${areAreasBeside(scene) ? nothing : panel(areasLabel, 'areas')}
    ${panel(filters, 'filters')}
    ${query.list === 'documents' ? nothing : [view(list, 'list'), view(table, 'table')]}
  </div>`;
}
