import {html, nothing} from 'lit';

import type {ListScene} from './faceting.js';
import {unconditioned, withValues} from './query.js';
import {type BrowseQuery, link} from './scene.js';
import {browseWords} from './words.js';

/** One of the things a list is narrowed by. */
interface Condition<Query> {
  readonly name: string;
  readonly value: string;
  /** The query without it. */
  readonly without: Query;
}

/** What a list is narrowed by, in the order residents see the filters; the words last. */
export function conditionsIn<Query extends BrowseQuery>(
  scene: ListScene<Query>,
): readonly Condition<Query>[] {
  const {query, words, facets: faceting} = scene;
  const {words: searched, facets} = browseWords(words).browse;
  const typed = query.words.trim();
  const conditions = faceting.names.flatMap((facet) => {
    const values = query.conditions[facet] ?? [];
    return values.map((value) => ({
      name: facets[facet],
      value: faceting.valueName(facet, value),
      without: withValues(
        query,
        facet,
        values.filter((other) => other !== value),
        faceting.within,
      ),
    }));
  });
  const search = {name: searched, value: typed, without: {...query, words: '', page: 1}};
  return typed === '' ? conditions : [...conditions, search];
}

/** What a list is narrowed by, each with a way out, and a way out of all. */
export function tags<Query extends BrowseQuery>(scene: ListScene<Query>): unknown {
  const {remove, conditions: label, clear} = browseWords(scene.words).browse;
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

/** Names that may be what was meant, beside what was exactly found. */
export function offered<Query extends BrowseQuery>(
  scene: ListScene<Query>,
  names: readonly string[],
): unknown {
  if (names.length === 0) return nothing;
  const {query, words} = scene;
  const links = names.map((name) => html`<li>${link(scene, {...query, words: name, page: 1}, name)}</li>`);
  return html`<div class="offers">
    <span id="offers">${browseWords(words).browse.meant}</span>
    <ul aria-labelledby="offers">
      ${links}
    </ul>
  </div>`;
}

/** What a list is narrowed by, in words; empty for all. */
export function narrowedBy<Query extends BrowseQuery>({query, facets}: ListScene<Query>): string {
  const values = facets.names.flatMap((facet) =>
    (query.conditions[facet] ?? []).map((value) => facets.valueName(facet, value)),
  );
  const typed = query.words.trim();
  return [...values, ...(typed === '' ? [] : [`“${typed}”`])].join('、');
}
