import {html, type TemplateResult} from 'lit';

import {withCondition} from './catalog.query.js';
import {link, type Scene} from './catalog.scene.js';
import type {Counts} from './catalog.selection.js';
import type {ListView} from './first.view.js';

/** The areas with their counts, and the level-1 matters of the one that is chosen. */
export function areas(scene: Scene, {areas: counts, level1s, inAllAreas}: ListView): TemplateResult {
  const {words, query, areaName} = scene;
  const {area, level1} = query.conditions;
  const choice = (
    facet: 'area' | 'level1',
    value: string,
    chosen: boolean,
    name: string,
    count: number,
  ): TemplateResult =>
    html`<li>
      ${link(withCondition(query, facet, value), html`<span>${name}</span> <span class="muted">${count}</span>`, {current: chosen})}
      ${facet === 'area' && chosen && value !== '' ? topics(level1s) : undefined}
    </li>`;
  /** Choosing the level-1 matter that is already chosen lets go of it. */
  const topics = (topicCounts: Counts): TemplateResult =>
    html`<ul>
      ${topicCounts.map(([name, count]) => choice('level1', name === level1 ? '' : name, name === level1, name, count))}
    </ul>`;
  return html`<nav id="areas" aria-label=${words.catalog.areas} part="areas">
    <ul>
      ${choice('area', '', area === undefined, words.catalog.allAreas, inAllAreas)}
      ${counts.map(([code, count]) => choice('area', code, code === area, areaName(code), count))}
    </ul>
  </nav>`;
}
