import {areaNamesZhHans, interpretationFormNamesZhHans, validityNamesZhHans} from '@zwgk/feed';
import {policyListZhHans, uiZhHans} from '@zwgk/locale';

import type {PoliciesWords} from './policies.scene.js';

/** The list's words in simplified Chinese; those of other languages come when they are asked for. */
export const policiesZhHans: PoliciesWords = {
  language: 'zh-Hans',
  ui: uiZhHans,
  list: policyListZhHans,
  areas: areaNamesZhHans,
  validities: validityNamesZhHans,
  forms: interpretationFormNamesZhHans,
};
