import {areaNamesZhHant} from '@zwgk/feed';
import {catalogZhHant, uiZhHant} from '@zwgk/locale';

import type {Vocabulary} from './words.js';

export const vocabulary: Vocabulary = {
  language: 'zh-Hant',
  ui: uiZhHant,
  catalog: catalogZhHant,
  areas: areaNamesZhHant,
};
