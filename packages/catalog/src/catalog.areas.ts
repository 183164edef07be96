import type {Counts} from '@zwgk/feed';
import {html, type TemplateResult} from 'lit';

import {withValues} from './catalog.query.js';
import {link, type Scene} from './catalog.scene.js';
import type {Listed} from './first.view.js';

/** The areas with their counts, and the level-1 matters of the one that is chosen. */
export function areas(scene: Scene, {counts, total}: Listed<unknown>): TemplateResult {
  const {words, query, areaName} = scene;
  const {area, level1 = []} = query.conditions;
  const choice = (
    facet: 'area' | 'level1',
    value: string,
    chosen: boolean,
    name: string,
    count: number | undefined,
  ): TemplateResult =>
    html`<li>
      ${link(scene, withValues(query, facet, [value].filter(Boolean)), html`<span>${name}</span> <span class="muted">${count}</span>`, {current: chosen})}
      ${facet === 'area' && chosen && area?.length === 1 ? topics(counts.level1) : undefined}
    </li>`;
  /** Choosing the level-1 matter that is already chosen lets go of it. */
  const topics = (topicCounts: Counts = []): TemplateResult =>
    html`<ul>
      ${topicCounts.map(([name, count]) => {
        const chosen = level1.includes(name);
        return choice('level1', chosen ? '' : name, chosen, name, count);
      })}
    </ul>`;
  return html`<nav id="areas" aria-label=${words.catalog.areas} part="areas">
    <ul>
      ${choice('area', '', !area, words.catalog.allAreas, area ? undefined : total)}
      ${counts.area?.map(([code, count]) => choice('area', code, !!area?.includes(code), areaName(code), count))}
    </ul>
  </nav>`;
}
