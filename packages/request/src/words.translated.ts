import {
  type InEveryLanguage,
  languageFor,
  requestEn,
  requestFormEn,
  requestFormZhHant,
  requestZhHant,
  uiEn,
  uiZhHant,
} from '@zwgk/locale';

import {type Vocabulary, zhHans} from './words.js';

const vocabularies: InEveryLanguage<Vocabulary> = {
  'zh-Hans': zhHans,
  'zh-Hant': {language: 'zh-Hant', ui: uiZhHant, request: requestZhHant, form: requestFormZhHant},
  en: {language: 'en', ui: uiEn, request: requestEn, form: requestFormEn},
};

/** Words of the language a BCP 47 tag asks for, zh-Hans when there are none in it. */
export function vocabularyFor(tag: string): Vocabulary {
  return vocabularies[languageFor(tag)];
}
