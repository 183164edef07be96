import {link} from '@zwgk/browse';
import type {CatalogState} from '@zwgk/core';
import {html, nothing} from 'lit';

import type {AreaChoices} from './catalog.areas.js';
import {wholeCatalog} from './catalog.query.js';
import {type Scene} from './catalog.scene.js';

/** Where the areas lead from the whole catalogue. */
export function firstChoices({total, facets}: CatalogState): AreaChoices {
  return {
    areas: facets.area ?? [],
    total,
    queryFor: (code) => ({...wholeCatalog, conditions: code ? {area: [code]} : {}}),
  };
}

/** The way on from the first page; nothing when there is no other. */
export function nextPage(scene: Scene, pages: number): unknown {
  const {ui, catalog} = scene.words;
  if (pages < 2) return nothing;
  return html`<nav class="pager" part="pager" aria-label=${catalog.pages}>
    <span>${ui.pageOf(1, pages)}</span> ${link(scene, {...wholeCatalog, page: 2}, ui.next)}
  </nav>`;
}
