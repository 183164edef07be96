import type {Conditions} from '@zwgk/feed';

import type {CatalogQuery} from './catalog.query.js';
import {facetsOfList} from './facets.js';

/** One query in a fragment; several catalogues of a page keep theirs side by side. */
const separator = ';';
const anyPrefix = /^zwgk-catalog(-\d+)?:/;

/** The queries in a fragment; `undefined` where the fragment is the page's own. */
export function routesIn(fragment: string): readonly string[] | undefined {
  const routes = decoded(fragment.slice(1)).split(separator);
  return routes.every((route) => anyPrefix.test(route)) ? routes : undefined;
}

/** The fragment with the query of one catalogue replaced. */
export function withRoute(fragment: string, prefix: string, route: string): string {
  const others = (routesIn(fragment) ?? []).filter((other) => !other.startsWith(prefix));
  return `#${[...others, route].join(separator)}`;
}

/** The query a fragment holds for the catalogue with this prefix, if any. What it cannot mean is left out. */
export function parseRoute(fragment: string, prefix: string): CatalogQuery | undefined {
  const route = routesIn(fragment)?.find((candidate) => candidate.startsWith(prefix));
  if (route === undefined) return undefined;
  const parameters = new URLSearchParams(route.slice(prefix.length));
  const asked = parameters.get('list');
  const list = asked === 'documents' || asked === 'revision' ? asked : 'matters';
  const page = Number(parameters.get('page'));
  const matter = parameters.get('matter');
  const document = parameters.get('document');
  return {
    list,
    conditions: conditionsIn(parameters, facetsOfList(list)),
    words: parameters.get('q') ?? '',
    view: parameters.get('view') === 'table' ? 'table' : 'list',
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
    ...(matter ? {matter} : {}),
    ...(document ? {document} : {}),
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
  if (!/^zwgk-catalog(-\d+)?%3a/i.test(fragment)) return fragment;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
