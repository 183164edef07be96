import type {Conditions} from '@zwgk/feed';

import {type CatalogQuery, listOf} from './catalog.query.js';

/**
 * Narrows a query to records that have any of these values of a facet, or lets go of the facet where there are none;
 * either starts at the first page.
 *
 * Level-1 matters belong to one area, so another area lets go of them.
 */
export function withValues(query: CatalogQuery, facet: string, values: readonly string[]): CatalogQuery {
  const conditions: Record<string, readonly string[]> = {};
  const asked: Conditions = {...query.conditions, [facet]: values};
  for (const name of Object.keys(asked)) {
    const kept = asked[name];
    if (kept?.length && !(facet === 'area' && name === 'level1')) conditions[name] = kept;
  }
  return {...listOf(query), conditions, page: 1};
}
