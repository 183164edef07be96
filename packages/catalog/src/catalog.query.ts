/** What the catalogue can be narrowed by, in the order residents see it. */
export const facetNames = [
  'area',
  'level1',
  'subject',
  'levels',
  'audience',
  'mode',
  'channels',
  'stage',
] as const;

export type FacetName = (typeof facetNames)[number];

/** One value for each facet the list is narrowed by. */
export type Conditions = Readonly<Partial<Record<FacetName, string>>>;

/** What a resident has asked the catalogue to show. */
export interface CatalogQuery {
  readonly conditions: Conditions;
  /** What was typed into the search box. */
  readonly words: string;
  readonly view: 'list' | 'table';
  /** Page of the list, from 1. */
  readonly page: number;
  /** The matter that is open, by its id. */
  readonly matter?: string;
}

/** The whole catalogue, first page. */
export const wholeCatalog: CatalogQuery = {conditions: {}, words: '', view: 'list', page: 1};

/**
 * Narrows a query by one facet, or widens it again when `value` is empty; either starts at the first page.
 *
 * Level-1 matters belong to one area, so another area lets go of them.
 */
export function withCondition(query: CatalogQuery, facet: FacetName, value: string): CatalogQuery {
  const conditions: Partial<Record<FacetName, string>> = {};
  for (const name of facetNames) {
    const kept = name === facet ? value : query.conditions[name];
    if (kept && !(facet === 'area' && name === 'level1')) conditions[name] = kept;
  }
  return {...listOf(query), conditions, page: 1};
}

/** The list a matter was opened from. */
export function listOf({conditions, words, view, page}: CatalogQuery): CatalogQuery {
  return {conditions, words, view, page};
}
