import {type Counts, fold} from '@zwgk/feed';
import {html, nothing, type TemplateResult} from 'lit';

import {type CatalogQuery, wholeCatalog} from './catalog.query.js';
import {link, type Scene} from './catalog.scene.js';
import {facetValueName} from './code-names.js';
import {deskWords} from './desk.words.js';
import {facetsOfList} from './facets.js';
import {withValues} from './query.values.js';

/** One of the things a list is narrowed by. */
interface Condition {
  readonly name: string;
  readonly value: string;
  /** The query without it. */
  readonly without: CatalogQuery;
}

/** What a list is narrowed by, in the order residents see the filters; the words last. */
export function conditionsIn(scene: Scene): readonly Condition[] {
  const {query, words} = scene;
  const {words: searched, facets} = deskWords(words).browse;
  const typed = query.words.trim();
  const conditions = facetsOfList(query.list).flatMap((facet) => {
    const values = query.conditions[facet] ?? [];
    return values.map((value) => ({
      name: facets[facet],
      value: facetValueName(scene, facet, value),
      without: withValues(
        query,
        facet,
        values.filter((other) => other !== value),
      ),
    }));
  });
  const search = {name: searched, value: typed, without: {...query, words: '', page: 1}};
  return typed === '' ? conditions : [...conditions, search];
}

/** What a list is narrowed by, each with a way out, and a way out of all. */
export function tags(scene: Scene): unknown {
  const {remove, conditions: label, clear} = deskWords(scene.words).browse;
  const all = conditionsIn(scene);
  if (all.length === 0) return nothing;
  return html`<ul class="tags" aria-label=${label}>
    ${all.map(({name, value, without}) => {
      const content = html`<span class="hidden">${remove}</span><span class="muted">${name}</span> ${value}
        <span aria-hidden="true">×</span>`;
      return html`<li>${link(scene, without, content)}</li>`;
    })}
    ${all.length < 2 ? nothing : html`<li>${link(scene, unconditioned(scene.query), clear)}</li>`}
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
  const {inArea} = deskWords(words).browse;
  return areas
    .filter(([code]) => fold(areaName(code)).includes(typed))
    .map(([code, count]) => {
      const instead = withValues(unconditioned(query), 'area', [code]);
      return html`<p>${link(scene, instead, inArea(areaName(code), count))}</p>`;
    });
}

/** Names that may be what was meant, beside what was exactly found. */
export function offered(scene: Scene, names: readonly string[]): unknown {
  if (names.length === 0) return nothing;
  const {query, words} = scene;
  const links = names.map((name) => html`<li>${link(scene, {...query, words: name, page: 1}, name)}</li>`);
  return html`<div class="offers">
    <span id="offers">${deskWords(words).browse.meant}</span>
    <ul aria-labelledby="offers">
      ${links}
    </ul>
  </div>`;
}
