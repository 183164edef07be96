import type {ListQuery} from '@zwgk/feed';
import type {Language, UiWords} from '@zwgk/locale';
import {html, nothing, type TemplateResult} from 'lit';

import type {BrowseWordSet} from './words.js';

/** What a resident has asked a list to show. */
export interface BrowseQuery extends ListQuery {
  /** Page of the list, from 1. */
  readonly page: number;
}

/** What a widget says in one language; words of parts that load late come with them. */
export interface Vocabulary {
  readonly language: Language;
  readonly ui: UiWords;
  /** Words of browsing, in other languages than simplified Chinese. */
  readonly desk?: BrowseWordSet;
}

/** What the webmaster has set by attributes, as far as all lists have it. */
export interface BrowseSettings {
  /** Level of the widget's heading in the page's outline, 1 to 6. */
  readonly headingLevel: number;
  /** Records on a page. */
  readonly pageSize: number;
  /** Leaves the page's address and history alone. */
  readonly noHistory: boolean;
}

/** What every part of a widget needs to draw itself. */
export interface Scene<Query extends BrowseQuery> {
  readonly words: Vocabulary;
  readonly settings: BrowseSettings;
  readonly query: Query;
  /** What is unfolded above the list. */
  readonly open?: string | undefined;
  /** Whether there is room for one column only. */
  readonly narrow: boolean;
  /** Absolute address of a query on this page. */
  readonly addressOf: (query: Query) => string;
}

/** What tells one link from another. */
export interface LinkMarks {
  readonly id?: string;
  readonly current?: boolean;
}

/**
 * Link to a query, which it carries in its address: nothing needs to listen to it but the widget as a whole, and it
 * opens in a new tab as well.
 */
export function link<Query extends BrowseQuery>(
  {addressOf}: Pick<Scene<Query>, 'addressOf'>,
  query: Query,
  content: unknown,
  {id, current}: LinkMarks = {},
): TemplateResult {
  return html`<a id=${id ?? nothing} href=${addressOf(query)} aria-current=${current ? 'true' : nothing}
    >${content}</a
  >`;
}

/** A heading, `below` levels under the widget's own. Focus can be sent to it. */
export function heading(
  {settings}: {readonly settings: Pick<BrowseSettings, 'headingLevel'>},
  below: number,
  id: string,
  content: unknown,
): TemplateResult {
  const level = Math.min((settings.headingLevel || 2) + below, 6);
  return html`<div id=${id} class="h${below}" role="heading" aria-level=${level} tabindex="-1">
    ${content}
  </div>`;
}
