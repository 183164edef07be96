import {deskWords} from '@zwgk/browse';
import {areaNamesZhHans} from '@zwgk/feed';
import {browseZhHans, problemZhHans} from '@zwgk/locale';

import {firstZhHans} from './policies.first.words.js';
import type {PoliciesWords} from './policies.scene.js';

/** The list's words in simplified Chinese; those of other languages come when they are asked for. */
export const policiesZhHans: PoliciesWords = {
  ...firstZhHans,
  areas: areaNamesZhHans,
  desk: deskWords(browseZhHans, problemZhHans, firstZhHans.list),
};
