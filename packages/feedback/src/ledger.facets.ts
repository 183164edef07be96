import {browseWords, type Faceting} from '@zwgk/browse';
import {codeName} from '@zwgk/feed';
import {ledgerEntryWords} from '@zwgk/locale';

import {ledgerFacets, type LedgerView} from './ledger.query.js';
import type {LedgerVocabulary} from './ledger.scene.js';

/** What a list of the ledger can be narrowed by, with what residents read for each value. */
export function facetingOf(words: LedgerVocabulary, view: LedgerView): Faceting {
  const {progress, kinds} = ledgerEntryWords[words.language];
  const names = {...progress, ...kinds};
  return {
    names: ledgerFacets[view],
    within: {},
    valueName: (facet, value) => {
      switch (facet) {
        case 'year':
          return browseWords(words).browse.year(value);
        case 'rating':
          return codeName(words.ratings, value) ?? value;
        case 'progress':
        case 'kind':
          return codeName(names, value) ?? value;
        default:
          return value;
      }
    },
  };
}
