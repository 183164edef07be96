import {html, nothing, type TemplateResult} from 'lit';

import type {CatalogQuery} from './catalog.query.js';
import {type Scene} from './catalog.scene.js';

/** What the navigation of areas shows. */
export interface AreaChoices {
  /** The areas there are, and how many records each would leave where that has been counted. */
  readonly areas: readonly (readonly [code: string, count?: number])[];
  /** How many records all areas together would leave, where that is known. */
  readonly total: number | undefined;
  /** The query for one area, or for all where the code is empty. */
  readonly queryFor: (code: string) => CatalogQuery;
  /** What stands under an area that is chosen. */
  readonly below?: (code: string) => unknown;
}

/** The areas with their counts. */
export function areas(scene: Scene, {areas: all, total, queryFor, below}: AreaChoices): TemplateResult {
  const {words, query, areaName} = scene;
  const {area} = query.conditions;
  // Without `link`: of templates within templates, there would be dozens more to draw at every first view.
  const choice = (code: string, name: string, count: number | undefined, current: boolean): TemplateResult =>
    html`<li>
      <a href=${scene.addressOf(queryFor(code))} aria-current=${current ? 'true' : nothing}
        ><span>${name}</span> <span class="muted">${count}</span></a
      >
      ${current ? below?.(code) : nothing}
    </li>`;
  return html`<nav id="areas" aria-label=${words.catalog.areas} part="areas">
    <ul>
      ${choice('', words.catalog.allAreas, total, !area)}
      ${all.map(([code, count]) => choice(code, areaName(code), count, !!area?.includes(code)))}
    </ul>
  </nav>`;
}
