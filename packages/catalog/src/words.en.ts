import {areaNamesEn} from '@zwgk/feed';
import {catalogEn, uiEn} from '@zwgk/locale';

import type {Vocabulary} from './words.js';

export const vocabulary: Vocabulary = {language: 'en', ui: uiEn, catalog: catalogEn, areas: areaNamesEn};
