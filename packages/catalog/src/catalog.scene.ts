import {html, type TemplateResult} from 'lit';

import type {CatalogQuery} from './catalog.query.js';
import type {Vocabulary} from './words.js';

/** What every part of the catalogue needs to draw itself: words, names, and ways to other queries. */
export interface Scene {
  readonly words: Vocabulary;
  readonly query: CatalogQuery;
  /** Level of the widget's own heading; those of its parts follow. */
  readonly headingLevel: number;
  /** Name of an area by its code, the county's own areas included; the code itself where it has no name. */
  readonly areaName: (code: string) => string;
  /** Address under which a query is shown. */
  readonly href: (query: CatalogQuery) => string;
  /** Shows another query and sends the focus to the element with this id. */
  readonly go: (query: CatalogQuery, focus: string) => void;
}

/** A click that does not ask for a new tab or window is followed inside the widget. */
export function follow(scene: Scene, event: MouseEvent, query: CatalogQuery, focus: string): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  scene.go(query, focus);
}

/** A heading, `below` levels under the widget's own. Focus can be sent to it. */
export function heading(scene: Scene, below: number, id: string, content: unknown): TemplateResult {
  const level = Math.min(scene.headingLevel + below, 6);
  return html`<div id=${id} class="h${below}" role="heading" aria-level=${level} tabindex="-1">
    ${content}
  </div>`;
}
