import type {CatalogState} from '@zwgk/core';

import type {AreaChoices} from './catalog.areas.js';
import {wholeCatalog} from './catalog.query.js';

/** Where the areas lead from the whole catalogue. */
export function firstChoices({total, facets}: CatalogState): AreaChoices {
  return {
    areas: facets.area ?? [],
    total,
    queryFor: (code) => ({...wholeCatalog, conditions: code ? {area: [code]} : {}}),
  };
}
