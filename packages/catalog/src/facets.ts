import type {ListName} from './catalog.query.js';

/** What matters can be narrowed by, in the order residents see it. */
export const matterFacets = [
  'area',
  'level1',
  'subject',
  'levels',
  'audience',
  'mode',
  'channels',
  'stage',
  'gap',
] as const;

/** What documents can be narrowed by, in the order residents see it. */
export const documentFacets = ['area', 'issuer', 'stage', 'validity', 'year'] as const;

export type FacetName = (typeof matterFacets)[number] | (typeof documentFacets)[number];

/** What a list can be narrowed by. */
export function facetsOfList(list: ListName): readonly FacetName[] {
  return list === 'matters' ? matterFacets : list === 'documents' ? documentFacets : [];
}
