import {type CatalogQuery, type FacetName, facetNames} from './catalog.query.js';
import {isRoute, prefix} from './catalog.route.js';

/** The query a fragment stands for; `undefined` when the fragment is not ours. What it cannot mean is left out. */
export function parseRoute(fragment: string): CatalogQuery | undefined {
  if (!isRoute(fragment)) return undefined;
  const parameters = new URLSearchParams(fragment.slice(prefix.length));
  const conditions: Partial<Record<FacetName, string>> = {};
  for (const facet of facetNames) {
    const value = parameters.get(facet);
    if (value) conditions[facet] = value;
  }
  const page = Number(parameters.get('page'));
  const matter = parameters.get('matter');
  return {
    conditions,
    words: parameters.get('q') ?? '',
    view: parameters.get('view') === 'table' ? 'table' : 'list',
    page: Number.isInteger(page) && page > 0 ? page : 1,
    ...(matter ? {matter} : {}),
  };
}
