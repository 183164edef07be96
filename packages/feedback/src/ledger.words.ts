import {deskWords} from '@zwgk/browse';
import {ratingNamesZhHans, ratingReasonNamesZhHans} from '@zwgk/feed';
import {browseZhHans, ledgerZhHans, problemZhHans, uiZhHans} from '@zwgk/locale';

import type {LedgerVocabulary} from './ledger.scene.js';

/** The ledger's words in simplified Chinese; those of other languages come when they are asked for. */
export const ledgerInZhHans: LedgerVocabulary = {
  language: 'zh-Hans',
  ui: uiZhHans,
  ledger: ledgerZhHans,
  ratings: ratingNamesZhHans,
  reasons: ratingReasonNamesZhHans,
  desk: deskWords(browseZhHans, problemZhHans, ledgerZhHans),
};
