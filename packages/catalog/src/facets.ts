import type {Faceting} from '@zwgk/browse';

import type {ListName} from './catalog.query.js';
import type {Scene} from './catalog.scene.js';
import {facetValueName} from './code-names.js';
import type {CatalogFacet} from './words.js';

const none: readonly CatalogFacet[] = [];

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
] as const satisfies readonly CatalogFacet[];

/** What documents can be narrowed by, in the order residents see it. */
export const documentFacets = [
  'area',
  'issuer',
  'stage',
  'validity',
  'year',
] as const satisfies readonly CatalogFacet[];

/** What a list can be narrowed by. */
export function facetsOfList(list: ListName): readonly CatalogFacet[] {
  return list === 'matters' ? matterFacets : list === 'documents' ? documentFacets : none;
}

/** The same with what residents read for its values. Level-1 matters belong to one area, so another lets go of them. */
export function facetingOf(scene: Scene, list: ListName): Faceting {
  return {
    names: facetsOfList(list),
    within,
    valueName: (facet, value) => facetValueName(scene, facet, value),
  };
}

export const within: Faceting['within'] = {level1: 'area'};
