import type {Conditions} from '@zwgk/feed';

import type {Faceting} from './faceting.js';
import type {BrowseQuery} from './scene.js';

/**
 * Narrows a query to records that have any of these values of a facet, or lets go of the facet where there are none;
 * either starts at the first page.
 */
export function withValues<Query extends BrowseQuery>(
  query: Query,
  facet: string,
  values: readonly string[],
  within: Faceting['within'],
): Query {
  const conditions: Record<string, readonly string[]> = {};
  const asked: Conditions = {...query.conditions, [facet]: values};
  for (const name of Object.keys(asked)) {
    const kept = asked[name];
    if (kept?.length && within[name] !== facet) conditions[name] = kept;
  }
  return {...query, conditions, page: 1};
}

/** The same list with nothing asked of it. */
export function unconditioned<Query extends BrowseQuery>(query: Query): Query {
  return {...query, conditions: {}, words: '', page: 1};
}
