import {type CatalogQuery, facetNames} from './catalog.query.js';

/** What every fragment of ours begins with. */
export const prefix = '#zwgk-catalog:';

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

/** Address of a query. Absolute, because `<base>` may point elsewhere. */
export function addressOf(query: CatalogQuery): string {
  return page() + formatRoute(query);
}

/** Whether an address is one that `addressOf` gives on this page. */
export function isAddress(href: string): boolean {
  return href.startsWith(page() + prefix);
}

/** Address of the page without its fragment. */
function page(): string {
  return location.href.replace(/#.*/, '');
}
