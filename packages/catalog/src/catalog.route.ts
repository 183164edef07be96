import {facetNames, type CatalogQuery, type Conditions, type FacetName} from './catalog.query.js';

const prefix = '#zwgk-catalog:';

/** Whether a fragment is one of ours, and not an anchor or a route of the host page. */
export function isRoute(fragment: string): boolean {
  return fragment.startsWith(prefix);
}

/** The fragment that leads back to a query. */
export function formatRoute({conditions, words, view, page, matter}: CatalogQuery): string {
  const parameters = new URLSearchParams();
  for (const facet of facetNames) {
    const value = conditions[facet];
    if (value !== undefined) parameters.set(facet, value);
  }
  if (words !== '') parameters.set('q', words);
  if (view === 'table') parameters.set('view', view);
  if (page > 1) parameters.set('page', String(page));
  if (matter !== undefined) parameters.set('matter', matter);
  return `${prefix}${parameters.toString()}`;
}

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
    conditions: conditions satisfies Conditions,
    words: parameters.get('q') ?? '',
    view: parameters.get('view') === 'table' ? 'table' : 'list',
    page: Number.isInteger(page) && page > 0 ? page : 1,
    ...(matter ? {matter} : {}),
  };
}
