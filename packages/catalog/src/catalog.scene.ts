import {html, nothing, type TemplateResult} from 'lit';

import type {CatalogQuery} from './catalog.query.js';
import {addressOf} from './catalog.route.js';
import type {Vocabulary} from './words.js';

/** Width of the widget, in its own text size, from which there is room for more than one column. */
export const room = 48;

/** What the webmaster has set by attributes. */
export interface Settings {
  readonly list: 'matters' | 'documents';
  readonly area: string;
  readonly level: string;
  readonly view: 'list' | 'table';
  readonly headingLevel: number;
  readonly pageSize: number;
  readonly noHistory: boolean;
}

/** What can be unfolded above the list; `areas` only where they do not stand beside it. */
export type Panel = 'areas' | 'filters';

/** What every part of the catalogue needs to draw itself. */
export interface Scene {
  readonly words: Vocabulary;
  readonly settings: Settings;
  readonly query: CatalogQuery;
  readonly open?: Panel | undefined;
  /** Whether there is room for one column only. */
  readonly narrow: boolean;
  /** What begins this catalogue's queries in the page's fragment. */
  readonly prefix: string;
  /** Name of an area by its code, the county's own areas included; the code itself where it has no name. */
  readonly areaName: (code: string) => string;
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
export function link(
  {prefix}: Pick<Scene, 'prefix'>,
  query: CatalogQuery,
  content: unknown,
  {id, current}: LinkMarks = {},
): TemplateResult {
  return html`<a
    id=${id ?? nothing}
    href=${addressOf(prefix, query)}
    aria-current=${current ? 'true' : nothing}
    >${content}</a
  >`;
}

/** A heading, `below` levels under the widget's own. Focus can be sent to it. */
export function heading(scene: Scene, below: number, id: string, content: unknown): TemplateResult {
  const level = Math.min((scene.settings.headingLevel || 2) + below, 6);
  return html`<div id=${id} class="h${below}" role="heading" aria-level=${level} tabindex="-1">
    ${content}
  </div>`;
}
