import type {Conditions} from '@zwgk/feed';

import type {BrowseQuery} from './scene.js';

/** One query in a fragment; several widgets of a page keep theirs side by side. */
const separator = ';';
const anyPrefix = /^zwgk-[a-z]+(-\d+)?:/;

/** The queries in a fragment; `undefined` where the fragment is the page's own. */
export function routesIn(fragment: string): readonly string[] | undefined {
  const routes = decoded(fragment.slice(1)).split(separator);
  return routes.every((route) => anyPrefix.test(route)) ? routes : undefined;
}

/** The fragment with the query of one widget replaced. */
export function withRoute(fragment: string, prefix: string, route: string): string {
  const others = (routesIn(fragment) ?? []).filter((other) => !other.startsWith(prefix));
  return `#${[...others, route].join(separator)}`;
}

/** What a fragment holds for the widget with this prefix, if anything. */
export function parametersOf(fragment: string, prefix: string): URLSearchParams | undefined {
  const route = routesIn(fragment)?.find((candidate) => candidate.startsWith(prefix));
  return route === undefined ? undefined : new URLSearchParams(route.slice(prefix.length));
}

/** What a route asks of a list; what it cannot mean is left out. */
export function askedIn(parameters: URLSearchParams, facets: readonly string[]): BrowseQuery {
  const page = Number(parameters.get('page'));
  return {
    conditions: conditionsIn(parameters, facets),
    words: parameters.get('q') ?? '',
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

function conditionsIn(parameters: URLSearchParams, facets: readonly string[]): Conditions {
  const conditions: Record<string, readonly string[]> = {};
  for (const facet of facets) {
    const values = [...new Set(parameters.getAll(facet))].filter((value) => value !== '');
    if (values.length > 0) conditions[facet] = values;
  }
  return conditions;
}

/** Messengers pass links on with their fragment encoded once more. */
function decoded(fragment: string): string {
  if (!/^zwgk-[a-z]+(-\d+)?%3a/i.test(fragment)) return fragment;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
