import {ratingNamesEn, ratingNamesZhHant} from '@zwgk/feed';
import {
  feedbackEn,
  feedbackFormEn,
  feedbackFormZhHant,
  feedbackZhHant,
  type InEveryLanguage,
  languageFor,
  uiEn,
  uiZhHant,
} from '@zwgk/locale';

import {type Vocabulary, zhHans} from './words.js';

const vocabularies: InEveryLanguage<Vocabulary> = {
  'zh-Hans': zhHans,
  'zh-Hant': {
    language: 'zh-Hant',
    ui: uiZhHant,
    feedback: feedbackZhHant,
    ratings: ratingNamesZhHant,
    form: feedbackFormZhHant,
  },
  en: {language: 'en', ui: uiEn, feedback: feedbackEn, ratings: ratingNamesEn, form: feedbackFormEn},
};

/** Words of the language a BCP 47 tag asks for, zh-Hans when there are none in it. */
export function vocabularyFor(tag: string): Vocabulary {
  return vocabularies[languageFor(tag)];
}
