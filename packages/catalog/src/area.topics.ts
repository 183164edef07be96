import {link, type Listed, withValues} from '@zwgk/browse';
import {html, nothing} from 'lit';

import type {AreaChoices} from './catalog.areas.js';
import type {Scene} from './catalog.scene.js';
import {within} from './facets.js';

/** Goes from area to area within what else is asked, and shows the level-1 matters of the one that is chosen. */
export function areaChoices(
  scene: Scene,
  {counts, total}: Listed<unknown>,
  whole: Listed<unknown>['counts'],
): AreaChoices {
  const {query} = scene;
  const {area = [], level1 = []} = query.conditions;
  return {
    areas: counts.area ?? whole.area?.map(([code]) => [code]) ?? [],
    total: area.length === 0 ? total : undefined,
    queryFor: (code) => withValues(query, 'area', code === '' ? [] : [code], within),
    below: (code) => {
      if (code === '' || area.length !== 1) return nothing;
      return html`<ul>
        ${counts.level1?.map(([name, count]) => {
          const current = level1.includes(name);
          // Choosing the one that is chosen already lets go of it.
          const instead = withValues(query, 'level1', current ? [] : [name], within);
          const content = html`<span>${name}</span> <span class="muted">${count}</span>`;
          return html`<li>${link(scene, instead, content, {current})}</li>`;
        })}
      </ul>`;
    },
  };
}
