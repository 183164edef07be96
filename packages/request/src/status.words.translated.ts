import {type InEveryLanguage, languageFor, statusEn, statusZhHant, uiEn, uiZhHant} from '@zwgk/locale';

import {statusInZhHans, type StatusVocabulary} from './status.words.js';

const vocabularies: InEveryLanguage<StatusVocabulary> = {
  'zh-Hans': statusInZhHans,
  'zh-Hant': {language: 'zh-Hant', ui: uiZhHant, status: statusZhHant},
  en: {language: 'en', ui: uiEn, status: statusEn},
};

/** Words of the language a BCP 47 tag asks for, zh-Hans when there are none in it. */
export function vocabularyFor(tag: string): StatusVocabulary {
  return vocabularies[languageFor(tag)];
}
