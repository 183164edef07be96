import {areaNamesEn, areaNamesZhHant} from '@zwgk/feed';
import {catalogEn, catalogZhHant, type InEveryLanguage, languageFor, uiEn, uiZhHant} from '@zwgk/locale';

import {type Vocabulary, zhHans} from './words.js';

const vocabularies: InEveryLanguage<Vocabulary> = {
  'zh-Hans': zhHans,
  'zh-Hant': {language: 'zh-Hant', ui: uiZhHant, catalog: catalogZhHant, areas: areaNamesZhHant},
  en: {language: 'en', ui: uiEn, catalog: catalogEn, areas: areaNamesEn},
};

/** Words of the language a BCP 47 tag asks for, zh-Hans when there are none in it. */
export function vocabularyFor(tag: string): Vocabulary {
  return vocabularies[languageFor(tag)];
}
