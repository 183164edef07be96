import {askedIn, type BrowseQuery, type FacetName, type Route} from '@zwgk/browse';

/** What policies can be narrowed by, in the order residents see it. */
export const policyFacetNames = [
  'area',
  'issuer',
  'year',
  'validity',
  'form',
  'interpreted',
] as const satisfies readonly FacetName[];

/** What a resident has asked the list of policies to show. */
export interface PoliciesQuery extends BrowseQuery {
  /** Whether the list begins with the newest; words put first what is called so. */
  readonly sort: 'newest' | 'oldest';
  /** The policy that is open, by its id. */
  readonly policy?: string;
  /** The policy that is open, by its number (文号). */
  readonly number?: string;
}

/** All policies, the newest first. */
export const wholePolicies: PoliciesQuery = {conditions: {}, words: '', page: 1, sort: 'newest'};

/** The list a policy was opened from. */
export function listOf({conditions, words, page, sort}: PoliciesQuery): PoliciesQuery {
  return {conditions, words, page, sort};
}

/** How the queries of the list are written in the page's fragment. */
export const policiesRoute: Route<PoliciesQuery> = {
  membersOf: ({conditions, words, page, sort, policy, number}) => ({
    ...conditions,
    q: words,
    sort: sort === 'oldest' && sort,
    page: page > 1 && page,
    policy,
    number,
  }),
  parse: (parameters) => {
    const policy = parameters.get('policy');
    const number = parameters.get('number');
    return {
      ...askedIn(parameters, policyFacetNames),
      sort: parameters.get('sort') === 'oldest' ? 'oldest' : 'newest',
      ...(policy ? {policy} : {}),
      ...(number ? {number} : {}),
    };
  },
};
