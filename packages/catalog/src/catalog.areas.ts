import {html, nothing, type TemplateResult} from 'lit';

import {withCondition, type FacetName} from './catalog.query.js';
import {follow, type Scene} from './catalog.scene.js';
import type {ListView} from './catalog.view.js';

/** The areas with their counts, and the level-1 matters of the one that is chosen. */
export function areas(scene: Scene, {areas, level1s, ready}: ListView): TemplateResult {
  const {words, query, areaName} = scene;
  const {area} = query.conditions;
  return html`<nav id="areas" aria-label=${words.catalog.areas} part="areas">
    <ul>
      <li>${choice(scene, 'area', '', words.catalog.allAreas, ready.catalog.total, area === undefined)}</li>
      ${areas.map(
        ([code, count]) =>
          html`<li>
            ${choice(scene, 'area', code, areaName(code), count, code === area)}
            ${
              code === area && level1s.length > 0
                ? html`<ul aria-label=${words.catalog.level1}>
                    ${level1s.map(([name, size]) => html`<li>${level1(scene, name, size)}</li>`)}
                  </ul>`
                : nothing
            }
          </li>`,
      )}
    </ul>
  </nav>`;
}

/** Choosing the level-1 matter that is already chosen lets go of it. */
function level1(scene: Scene, name: string, count: number): TemplateResult {
  const chosen = scene.query.conditions.level1 === name;
  return choice(scene, 'level1', chosen ? '' : name, name, count, chosen);
}

function choice(
  scene: Scene,
  facet: FacetName,
  value: string,
  name: string,
  count: number,
  chosen: boolean,
): TemplateResult {
  const query = withCondition(scene.query, facet, value);
  return html`<a
    href=${scene.href(query)}
    aria-current=${chosen ? 'true' : nothing}
    @click=${(event: MouseEvent) => follow(scene, event, query, 'results')}
    ><span>${name}</span> <span class="muted">${count}</span></a
  >`;
}
