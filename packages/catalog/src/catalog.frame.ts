import {localized} from '@zwgk/feed';
import {html, nothing, type TemplateResult} from 'lit';

import {isNarrowed} from './catalog.query.js';
import {heading, type Scene} from './catalog.scene.js';
import type {CatalogReady, ListView} from './catalog.view.js';

/** What happens in the search box. */
export interface SearchActions {
  /** The resident is about to search: what that needs can be fetched. */
  readonly onFocus: () => void;
  readonly onWords: (words: string) => void;
  /** The resident has finished typing. */
  readonly onSettle: () => void;
}

/** The search box. Half-written Chinese (an input method's Latin letters) is not searched for. */
export function searchForm(
  {words, query}: Scene,
  {onFocus, onWords, onSettle}: SearchActions,
): TemplateResult {
  const onInput = (event: Event): void => {
    const {isComposing} = event as InputEvent;
    if (!isComposing) onWords((event.target as HTMLInputElement).value);
  };
  return html`<form role="search" part="search" @submit=${onSubmit}>
    <label for="search">${words.catalog.search}</label>
    <input
      id="search"
      type="search"
      autocomplete="off"
      .value=${query.words}
      @focus=${onFocus}
      @input=${onInput}
      @compositionend=${onInput}
      @change=${onSettle}
    />
  </form>`;
}

function onSubmit(event: Event): void {
  event.preventDefault();
}

/** What is open beside the list, and how to open and close it. */
export interface BarState {
  /** `undefined` while the areas stand beside the list and need no button. */
  readonly areasOpen: boolean | undefined;
  readonly filtersOpen: boolean;
  readonly onAreas: () => void;
  readonly onFilters: () => void;
}

/** Says what is listed and how many there are; opens areas and filters; switches between list and table. */
export function bar(scene: Scene, {total}: ListView, state: BarState): TemplateResult {
  const {words, query, areaName, go} = scene;
  const {allAreas, areas, filters, views, list, table, found, total: all} = words.catalog;
  const {area} = query.conditions;
  const count = total === undefined ? nothing : isNarrowed(query) ? found(total) : all(total);
  const name = area === undefined ? allAreas : areaName(area);
  const toggle = (label: string, controls: string, open: boolean, onToggle: () => void): TemplateResult =>
    html`<button type="button" aria-expanded=${open} aria-controls=${controls} @click=${onToggle}>
      ${label}
    </button>`;
  const view = (label: string, value: 'list' | 'table'): TemplateResult =>
    html`<button
      type="button"
      aria-pressed=${query.view === value}
      @click=${() => go({...query, view: value}, '')}
    >
      ${label}
    </button>`;
  return html`<div class="bar">
    ${heading(scene, 1, 'results', html`${name} <span class="muted">${count}</span>`)}
    ${state.areasOpen === undefined ? nothing : toggle(areas, 'areas', state.areasOpen, state.onAreas)}
    ${toggle(filters, 'filters', state.filtersOpen, state.onFilters)}
    <div class="views" role="group" aria-label=${views}>${view(list, 'list')}${view(table, 'table')}</div>
  </div>`;
}

/** When the data was made, by whom, and whether something was left out. */
export function footer({words}: Scene, {feed, dropped}: CatalogReady): TemplateResult {
  const {updated, publisher, dropped: left} = words.catalog;
  return html`<p class="footer muted">
    <span>${updated(feed.updated.slice(0, 10))}</span>
    <span>${publisher(localized(feed.publisher.name, words.language))}</span>
    ${dropped === 0 ? nothing : html`<span>${left(dropped)}</span>`}
  </p>`;
}
