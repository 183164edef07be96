import {browseWords, type Faceting} from '@zwgk/browse';
import {codeName} from '@zwgk/feed';

import {policyFacetNames} from './policies.query.js';
import type {PlainScene} from './policies.scene.js';

/** What policies can be narrowed by, with what residents read for each value. */
export function facetingOf({words, areaName}: PlainScene): Faceting {
  const {list, validities, forms} = words;
  return {
    names: policyFacetNames,
    within: {},
    valueName: (facet, value) => {
      switch (facet) {
        case 'area':
          return areaName(value);
        case 'year':
          return browseWords(words).browse.year(value);
        case 'validity':
          return codeName(validities, value) ?? value;
        case 'form':
          return codeName(forms, value) ?? value;
        case 'interpreted':
          return value === 'yes' ? list.interpreted : list.uninterpreted;
        default:
          return value;
      }
    },
  };
}
