import {type Counts, fold} from '@zwgk/feed';
import {browseWords} from '@zwgk/locale';
import {html, nothing, type TemplateResult} from 'lit';

import {type CatalogQuery, wholeCatalog} from './catalog.query.js';
import {link, type Scene} from './catalog.scene.js';
import {facetValueName} from './code-names.js';
import {facetsOfList} from './facets.js';
import {withValues} from './query.values.js';

/** What a list is narrowed by, each value with a way out, and a way out of all. */
export function tags(scene: Scene): unknown {
  const {query, words} = scene;
  const {remove, conditions: label, clear, words: searched, facets} = browseWords[words.language];
  const tag = (field: string, value: string, without: CatalogQuery): TemplateResult => {
    const content = html`<span class="hidden">${remove}</span><span class="muted">${field}</span> ${value}
      <span aria-hidden="true">×</span>`;
    return html`<li>${link(scene, without, content)}</li>`;
  };
  const all = facetsOfList(query.list).flatMap((facet) => {
    const values = query.conditions[facet] ?? [];
    return values.map((value) => {
      const others = values.filter((other) => other !== value);
      return tag(facets[facet], facetValueName(scene, facet, value), withValues(query, facet, others));
    });
  });
  const typed = query.words.trim();
  if (typed !== '') all.push(tag(searched, typed, {...query, words: '', page: 1}));
  if (all.length === 0) return nothing;
  return html`<ul class="tags" aria-label=${label}>
    ${all} ${all.length < 2 ? nothing : html`<li>${link(scene, unconditioned(query), clear)}</li>`}
  </ul>`;
}

/** The same list with nothing asked of it. */
export function unconditioned({list, view}: CatalogQuery): CatalogQuery {
  return {...wholeCatalog, list, view};
}

/** The areas that are called what was typed. */
export function areasCalled(scene: Scene, areas: Counts): readonly TemplateResult[] {
  const {query, words, areaName} = scene;
  const typed = fold(query.words.trim());
  if (typed === '') return [];
  const {inArea} = browseWords[words.language];
  return areas
    .filter(([code]) => fold(areaName(code)).includes(typed))
    .map(([code, count]) => {
      const instead = withValues(unconditioned(query), 'area', [code]);
      return html`<p>${link(scene, instead, inArea(areaName(code), count))}</p>`;
    });
}
