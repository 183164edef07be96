import type {FacetName} from '@zwgk/browse';
import {codeName, type CodeNames} from '@zwgk/feed';

import type {Scene} from './catalog.scene.js';
import {deskWords} from './desk.words.js';

/** What residents read for a value of a facet: the name of a code, or the source's own words. */
export function facetValueName({words, areaName}: Scene, facet: FacetName, value: string): string {
  const {browse, codes} = deskWords(words);
  if (facet === 'area') return areaName(value);
  if (facet === 'year') return browse.year(value);
  const names: Partial<Record<FacetName, CodeNames>> = codes;
  return codeName(names[facet] ?? {}, value) ?? value;
}
