import {html, nothing} from 'lit';

import {type BrowseQuery, link, type Scene} from './scene.js';

/**
 * The way on from the first page of a first screen; nothing when there is no other.
 *
 * @param label - Name of the navigation.
 */
export function nextPage<Query extends BrowseQuery>(
  scene: Scene<Query>,
  label: string,
  pages: number,
): unknown {
  const {ui} = scene.words;
  if (pages < 2) return nothing;
  return html`<nav class="pager" part="pager" aria-label=${label}>
    <span>${ui.pageOf(1, pages)}</span> ${link(scene, {...scene.query, page: 2}, ui.next)}
  </nav>`;
}
