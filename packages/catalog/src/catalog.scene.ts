import {html, nothing, type TemplateResult} from 'lit';

import type {CatalogQuery} from './catalog.query.js';
import {addressOf} from './catalog.route.js';
import type {Vocabulary} from './words.js';

/** A query a resident came to. */
export interface Visit {
  readonly query: CatalogQuery;
  /** `typing` has not settled yet; `history` is the browser's back or forward. */
  readonly how: 'choice' | 'typing' | 'history';
  /** Id of the element that gets the focus; without one it stays where it is. */
  readonly focus?: string;
}

/** What the webmaster has set by attributes. */
export interface Settings {
  readonly area: string;
  readonly level: string;
  readonly view: 'list' | 'table';
  readonly headingLevel: number;
  readonly pageSize: number;
  readonly noHistory: boolean;
}

/** What can be unfolded above the list; `areas` only where they do not stand beside it. */
export type Panel = 'areas' | 'filters';

/** What every part of the catalogue needs to draw itself: words, names, and ways to other queries. */
export interface Scene {
  readonly words: Vocabulary;
  readonly settings: Settings;
  readonly query: CatalogQuery;
  readonly open: Panel | undefined;
  /** Whether there is room for one column only. */
  readonly narrow: boolean;
  /** Name of an area by its code, the county's own areas included; the code itself where it has no name. */
  readonly areaName: (code: string) => string;
  readonly go: (visit: Visit) => void;
  readonly toggle: (panel: Panel) => void;
  /** The resident is about to search: what that needs can be fetched. */
  readonly onSearch: () => void;
}

/** Link to a query. A click that asks for a new tab or window is left to the browser. */
export function link(
  {go}: Scene,
  query: CatalogQuery,
  focus: string,
  content: unknown,
  {id, current}: {readonly id?: string; readonly current?: boolean} = {},
): TemplateResult {
  const onClick = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go({query, how: 'choice', focus});
  };
  return html`<a
    id=${id ?? nothing}
    href=${addressOf(query)}
    aria-current=${current === true ? 'true' : nothing}
    @click=${onClick}
    >${content}</a
  >`;
}

/** A heading, `below` levels under the widget's own. Focus can be sent to it. */
export function heading(scene: Scene, below: number, id: string, content: unknown): TemplateResult {
  const level = Math.min(scene.settings.headingLevel + below, 6);
  return html`<div id=${id} class="h${below}" role="heading" aria-level=${level} tabindex="-1">
    ${content}
  </div>`;
}
