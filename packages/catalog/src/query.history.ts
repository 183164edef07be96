import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {CatalogQuery} from './catalog.query.js';
import {addressOf, formatRoute, isRoute} from './catalog.route.js';
import {parseRoute} from './route.parse.js';

/** Entries of the browser's history that the catalogue wrote, or wrote after, carry this key in their state. */
const mark = 'zwgkCatalog';

/**
 * Keeps the query in the page's fragment, so that it can be linked to and the back button undoes what was done.
 *
 * The host page may use its fragment for anchors: those are replaced, and clicking one later changes nothing here. A
 * fragment that names no element belongs to a router of the page: then nothing is written.
 */
export class QueryHistory implements ReactiveController {
  private readonly onQuery: (query: CatalogQuery | undefined) => void;

  /** @param onQuery - Told the query the resident went back or forward to; `undefined` for the first. */
  constructor(host: ReactiveControllerHost, onQuery: (query: CatalogQuery | undefined) => void) {
    this.onQuery = onQuery;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.onPopState);
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.onPopState);
  }

  /** The query in the page's address, if there is one. */
  read(): CatalogQuery | undefined {
    return parseRoute(location.hash);
  }

  /** Adds an entry for a query. Frames without an address keep no history. */
  write(query: CatalogQuery): void {
    const {hash} = location;
    if (!isFree(hash) || hash === formatRoute(query)) return;
    try {
      const state: unknown = history.state;
      const marked = {...(typeof state === 'object' ? state : {}), [mark]: true};
      history.replaceState(marked, '');
      history.pushState(marked, '', addressOf(query));
    } catch {
      // The page then has no address to keep the query in; the widget works on.
    }
  }

  private readonly onPopState = (event: PopStateEvent): void => {
    const query = this.read();
    if (query !== undefined || isMarked(event.state)) this.onQuery(query);
  };
}

function isMarked(state: unknown): boolean {
  return typeof state === 'object' && state !== null && mark in state;
}

/** Whether the fragment may be replaced: it is empty, ours, or an anchor of the page. */
function isFree(fragment: string): boolean {
  return fragment === '' || isRoute(fragment) || document.getElementById(fragment.slice(1)) !== null;
}
