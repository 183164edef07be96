import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {formatRoute, ours, pageAddress, prefixOf, type RouteMembers} from './route.js';
import {parametersOf, routesIn, withRoute} from './route.parse.js';

/** How the queries of a widget are written in the page's fragment. */
export interface Route<Query> {
  readonly membersOf: (query: Query) => RouteMembers;
  /** What it cannot mean is left out. */
  readonly parse: (parameters: URLSearchParams) => Query;
}

/**
 * Keeps the query in the page's fragment, so that it can be linked to, the back button undoes what was done, and a
 * reload shows the same.
 *
 * The host page may use its fragment too. Its anchors are replaced, and the entry a later click on one makes is given
 * the query of that moment. A fragment that names no element belongs to a router of the page: it is left alone, and the
 * query is kept in the entry only, which survives a reload but cannot be linked to.
 */
export class QueryHistory<Query> implements ReactiveController {
  private readonly host: ReactiveControllerHost & Element;
  private readonly rules: Route<Query>;
  private readonly onQuery: (query: Query | undefined) => void;
  /** What the resident sees now, as it was last read or written. */
  private route = '';

  /** @param onQuery - Told the query the resident went back or forward to; `undefined` for the first. */
  constructor(
    host: ReactiveControllerHost & Element,
    rules: Route<Query>,
    onQuery: (query: Query | undefined) => void,
  ) {
    this.host = host;
    this.rules = rules;
    this.onQuery = onQuery;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.onPopState);
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.onPopState);
  }

  /** The query in the page's address or in its history, if there is one. */
  read(): Query | undefined {
    const prefix = prefixOf(this.host);
    const {hash} = location;
    this.route = routesIn(hash)?.find((each) => each.startsWith(prefix)) ?? keptRoutes()[prefix] ?? '';
    return this.parse(`#${this.route}`);
  }

  /** The query a fragment holds for the widget, if any. */
  parse(fragment: string): Query | undefined {
    const parameters = parametersOf(fragment, prefixOf(this.host));
    return parameters && this.rules.parse(parameters);
  }

  /** Adds an entry for a query. Frames without an address keep no history. */
  write(query: Query): void {
    const prefix = prefixOf(this.host);
    const route = formatRoute(prefix, this.rules.membersOf(query));
    if (route === this.route) return;
    if (isFree(location.hash)) {
      this.keep(prefix);
      // A fragment alone would be resolved against `<base>`, and the page would leave its own address.
      const address = pageAddress() + withRoute(location.hash, prefix, route);
      inHistory((state) => history.pushState(state, '', address));
    }
    this.route = route;
    this.keep(prefix);
  }

  private readonly onPopState = (): void => {
    const {route} = this;
    const prefix = prefixOf(this.host);
    const isKept = prefix in keptRoutes();
    const query = this.read();
    if (query !== undefined || isKept) this.onQuery(query);
    else {
      this.route = route;
      if (route !== '' && isFree(location.hash)) this.keep(prefix);
    }
  };

  /** Notes the query in the entry of the browser's history that is shown now, beside whatever the page keeps there. */
  private keep(prefix: string): void {
    const routes = {...keptRoutes(), [prefix]: this.route};
    inHistory((state) => history.replaceState({...state, [ours]: routes}, ''));
  }
}

/** The queries that the entry of the browser's history shown now holds, by prefix. */
function keptRoutes(): Readonly<Record<string, string>> {
  const state: unknown = history.state;
  const kept: unknown =
    typeof state === 'object' && state !== null && ours in state ? state[ours] : undefined;
  const routes: Record<string, string> = {};
  if (typeof kept !== 'object' || kept === null) return routes;
  for (const [prefix, route] of Object.entries(kept)) if (typeof route === 'string') routes[prefix] = route;
  return routes;
}

/** Frames without an address refuse; there is then nothing to keep the query in, and the widget works on. */
function inHistory(act: (state: object) => void): void {
  const state: unknown = history.state;
  try {
    act(typeof state === 'object' && state !== null ? state : {});
  } catch {
    return;
  }
}

/** Whether the fragment may be replaced: it is empty, ours, or an anchor of the page. */
function isFree(fragment: string): boolean {
  if (fragment === '' || routesIn(fragment) !== undefined) return true;
  try {
    return document.getElementById(decodeURIComponent(fragment.slice(1))) !== null;
  } catch {
    return false;
  }
}
