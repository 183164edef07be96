import {localized} from '@zwgk/feed';
import {pager} from '@zwgk/ui';
import {html, nothing, type TemplateResult} from 'lit';

import {areas} from './catalog.areas.js';
import type {CatalogQuery} from './catalog.query.js';
import {heading, link, type Panel, type Scene} from './catalog.scene.js';
import type {ListView} from './first.view.js';

/** What stands in the frame. */
export interface FrameContent {
  /** The matters of the page, or what is said in their place. */
  readonly rows: unknown;
  /** What is said above everything. */
  readonly notice?: unknown;
  /** Filters and conditions. */
  readonly above?: unknown;
  /** What screen readers are told. */
  readonly status?: string;
}

/**
 * Everything around the matters of a page: search, areas, buttons, links to other pages.
 *
 * The first screen and the desk draw it by the same template, so that the box a resident types in stays the same. It
 * listens to nothing: what is clicked or typed here is heard by the widget as a whole, and answered by the desk.
 */
export function frame(
  scene: Scene,
  view: ListView,
  {rows, notice, above, status = ''}: FrameContent,
): TemplateResult {
  const {words, query, narrow, open} = scene;
  const besides = !narrow && query.view === 'list';
  const {ui, catalog} = words;
  const {updated, publisher} = view.ready.feed;
  return html`${notice} ${searchForm(scene)}
    <div class=${besides ? 'columns' : nothing}>
      ${besides ? areas(scene, view) : nothing}
      <div>
        ${bar(scene, view, !besides)} ${open === 'areas' && !besides ? areas(scene, view) : nothing} ${above}
        ${rows} ${pager(ui, catalog.pages, view, (page, name) => link({...query, page}, name))}
      </div>
    </div>
    <p class="hidden" role="status">${status}</p>
    <p class="footer muted">
      ${catalog.source(updated.slice(0, 10), localized(publisher.name, words.language))}
    </p>`;
}

function searchForm({words, query}: Scene): TemplateResult {
  return html`<form role="search" part="search">
    <label for="search">${words.catalog.search}</label>
    <input id="search" type="search" autocomplete="off" .value=${query.words} />
  </form>`;
}

/** Says what is listed and how many there are; opens areas and filters; switches between list and table. */
function bar(scene: Scene, {total}: ListView, hasAreas: boolean): TemplateResult {
  const {words, query, areaName, open} = scene;
  const {allAreas, areas: areasLabel, filters, views, list, table, found, total: all} = words.catalog;
  const {area} = query.conditions;
  const count = total === undefined ? nothing : query.words === '' ? all(total) : found(total);
  const name = area === undefined ? allAreas : areaName(area);
  const panel = (label: string, name: Panel): TemplateResult =>
    html`<button type="button" name="panel" value=${name} aria-expanded=${open === name}>${label}</button>`;
  const view = (label: string, name: CatalogQuery['view']): TemplateResult =>
    html`<button type="button" name="view" value=${name} aria-pressed=${query.view === name}>
      ${label}
    </button>`;
  return html`<div class="bar">
    ${heading(scene, 1, 'results', html`${name} <span class="muted">${count}</span>`)}
    ${hasAreas ? panel(areasLabel, 'areas') : nothing} ${panel(filters, 'filters')}
    <div class="views" role="group" aria-label=${views}>${view(list, 'list')}${view(table, 'table')}</div>
  </div>`;
}
