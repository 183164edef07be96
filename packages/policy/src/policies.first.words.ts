import {interpretationFormNamesZhHans, validityNamesZhHans} from '@zwgk/feed';
import {policyListZhHans, uiZhHans} from '@zwgk/locale';

import type {FirstWords} from './policies.scene.js';

/** Words of the first screen in simplified Chinese; in other languages it is the desk's to draw. */
export const firstZhHans: FirstWords = {
  language: 'zh-Hans',
  ui: uiZhHans,
  list: policyListZhHans,
  validities: validityNamesZhHans,
  forms: interpretationFormNamesZhHans,
};
