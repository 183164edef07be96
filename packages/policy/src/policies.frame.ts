import {heading} from '@zwgk/browse';
import {type Feed, localized} from '@zwgk/feed';
import {html, nothing, type TemplateResult} from 'lit';

import type {PoliciesQuery} from './policies.query.js';
import type {FirstScene} from './policies.scene.js';

/** What stands in the frame of the list. */
export interface FrameContent {
  /** What is listed, and how many. */
  readonly title: unknown;
  /** Filters, conditions and offers. */
  readonly above: unknown;
  /** The policies of the page, or what is said in their place. */
  readonly rows: unknown;
  /** Links to other pages, and what can be done with the list. */
  readonly below: unknown;
  /** What screen readers are told. */
  readonly status: string;
  readonly busy: boolean;
}

/** Everything around the policies of a page: search, buttons, conditions, other pages. */
export function listFrame(
  scene: FirstScene,
  {title, above, rows, below, status, busy}: FrameContent,
): TemplateResult {
  const {words, query, open} = scene;
  const {search, filters} = words.list;
  return html`<form role="search" part="search">
      <label for="search">${search}</label>
      <input id="search" type="search" autocomplete="off" .value=${query.words} />
    </form>
    <div aria-busy=${busy}>
      <div class="bar">
        ${heading(scene, 1, 'results', title)}
        <button type="button" name="panel" value="filters" aria-expanded=${open === 'filters'}>
          ${filters}
        </button>
        ${sortButtons(scene)}
      </div>
      ${above} ${rows} ${below}
    </div>
    <p class="hidden" role="status">${status}</p>`;
}

/** Orders to choose from; what was searched for has its own. */
function sortButtons({words, query}: FirstScene): unknown {
  if (query.words.trim() !== '') return nothing;
  const {newest, oldest} = words.list;
  const order = (name: PoliciesQuery['sort'], label: string): TemplateResult =>
    html`<button type="button" name="sort" value=${name} aria-pressed=${query.sort === name}>
      ${label}
    </button>`;
  return [order('newest', newest), order('oldest', oldest)];
}

/** What is listed, and how many. */
export function countedTitle(name: string, count: unknown): TemplateResult {
  return html`${name} <span class="muted">${count}</span>`;
}

/** The list between what is said above everything and who published it. */
export function listPage(
  notice: unknown,
  list: TemplateResult,
  scene: FirstScene,
  feed: Feed,
): TemplateResult {
  return html`${notice} ${list} ${footer(scene, feed)}`;
}

/** Who published the list, and of when it is. */
function footer({words: {list, language}}: FirstScene, {updated, publisher}: Feed): TemplateResult {
  return html`<p class="footer muted">
    ${list.source(updated.slice(0, 10), localized(publisher.name, language))}
  </p>`;
}
