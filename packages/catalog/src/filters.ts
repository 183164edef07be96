import {browseWords, fieldWords} from '@zwgk/locale';
import {selectField} from '@zwgk/ui';
import {html, nothing, type TemplateResult} from 'lit';

import {type CatalogQuery, type FacetName, facetNames, wholeCatalog, withCondition} from './catalog.query.js';
import {link, type Scene} from './catalog.scene.js';
import type {Counts} from './catalog.selection.js';
import {facetValueName} from './code-names.js';
import type {ListView} from './first.view.js';
import {fold} from './search.js';

/** Facets with a select of their own: areas and their level-1 matters have the navigation. */
const filterNames = facetNames.filter((name) => name !== 'area' && name !== 'level1');

/** One select for each facet the catalogue has values for, with what each value would leave. */
export function filters(
  scene: Scene,
  {ready, selection}: ListView,
  go: (query: CatalogQuery) => void,
): TemplateResult {
  const {facets} = ready.catalog;
  return html`<div id="filters" class="filters" part="filters">
    ${filterNames.map((facet) => filter(scene, facet, selection?.counts.get(facet) ?? facets[facet] ?? [], go))}
  </div>`;
}

function filter(
  scene: Scene,
  facet: Exclude<FacetName, 'level1'>,
  counts: Counts,
  go: (query: CatalogQuery) => void,
): unknown {
  const {language} = scene.words;
  const {any, option} = browseWords[language];
  const value = scene.query.conditions[facet] ?? '';
  if (counts.length === 0 && value === '') return nothing;
  const chosenIsGone = value !== '' && !counts.some(([code]) => code === value);
  const choices = [...(chosenIsGone ? [[value, 0] as const] : []), ...counts].map(([code, count]) => ({
    value: code,
    label: option(facetValueName(scene, facet, code), count),
  }));
  return selectField(fieldWords[language][facet], any, choices, value, (chosen) =>
    go(withCondition(scene.query, facet, chosen)),
  );
}

/** What the list is narrowed by, each with a way out; and what the search has not read. */
export function conditions(scene: Scene, view: ListView): unknown {
  const {query, words} = scene;
  const {language} = words;
  const {remove, conditions: label, clear, words: searched} = browseWords[language];
  const tag = (field: string, value: string, facet?: FacetName): TemplateResult => {
    const without = facet === undefined ? {...query, words: '', page: 1} : withCondition(query, facet, '');
    const content = html`<span class="hidden">${remove}</span><span class="muted">${field}</span> ${value}
      <span aria-hidden="true">×</span>`;
    return html`<li>${link(without, content)}</li>`;
  };
  const tags = facetNames.flatMap((facet) => {
    const value = query.conditions[facet];
    return value === undefined
      ? []
      : [tag(fieldWords[language][facet], facetValueName(scene, facet, value), facet)];
  });
  if (query.words.trim() !== '') tags.push(tag(searched, query.words.trim()));
  if (tags.length === 0) return nothing;
  const all = {...wholeCatalog, view: query.view};
  return html`<ul class="tags" aria-label=${label}>
      ${tags} ${tags.length < 2 ? nothing : html`<li>${link(all, clear)}</li>`}
    </ul>
    ${searchNotes(scene, view)}`;
}

/** Whether the long text was searched too, and the areas that are called what was typed. */
function searchNotes(scene: Scene, {ready}: ListView): unknown {
  const {query, words, areaName} = scene;
  const typed = fold(query.words.trim());
  if (typed === '') return nothing;
  const {readingText, textFailed, inArea} = browseWords[words.language];
  const {texts, facets} = ready.catalog;
  const called = (facets.area ?? []).filter(([code]) => fold(areaName(code)).includes(typed));
  return html`
    ${texts.type === 'ready' ? nothing : html`<p class="muted">${texts.type === 'failed' ? textFailed : readingText}</p>`}
    ${called.map(
      ([code, count]) =>
        html`<p>${link(withCondition(wholeCatalog, 'area', code), inArea(areaName(code), count))}</p>`,
    )}
  `;
}
