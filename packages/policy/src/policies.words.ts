import {deskWords} from '@zwgk/browse';
import {areaNamesZhHans, interpretationFormNamesZhHans, validityNamesZhHans} from '@zwgk/feed';
import {browseZhHans, policyListZhHans, problemZhHans, uiZhHans} from '@zwgk/locale';

import type {PoliciesWords} from './policies.scene.js';

/** The list's words in simplified Chinese; those of other languages come when they are asked for. */
export const policiesZhHans: PoliciesWords = {
  language: 'zh-Hans',
  ui: uiZhHans,
  list: policyListZhHans,
  areas: areaNamesZhHans,
  validities: validityNamesZhHans,
  forms: interpretationFormNamesZhHans,
  desk: deskWords(browseZhHans, problemZhHans, policyListZhHans),
};
