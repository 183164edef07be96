import {html, nothing} from 'lit';

import type {ListScene} from './faceting.js';
import {type Listed, pagesOf} from './listed.js';
import {type BrowseQuery} from './scene.js';
import {conditionsIn} from './tags.js';

/** What paper has to say that the screen shows otherwise: which page of how many this is, and of what. */
export function printed<Query extends BrowseQuery>(
  scene: ListScene<Query>,
  {found}: {readonly found: (count: number) => string},
  {total, page, size}: Listed<unknown>,
): unknown {
  if (total === undefined) return nothing;
  const asked = conditionsIn(scene).map(({name, value}) => `${name} ${value}`);
  const place = scene.words.ui.pageOf(page, pagesOf({total, size}));
  return html`<p class="printed">${[found(total), place, ...asked].join(' · ')}</p>`;
}
