import {ChineseParts} from '@zwgk/browse';
import {attributeNamesEn, attributeNamesZhHant, validityNamesEn, validityNamesZhHant} from '@zwgk/feed';
import {type InEveryLanguage, languageFor, policyEn, policyZhHant, uiEn, uiZhHant} from '@zwgk/locale';
import type {LitElement} from 'lit';

import {type Vocabulary, zhHans} from './policy.words.js';

const vocabularies: InEveryLanguage<Vocabulary> = {
  'zh-Hans': zhHans,
  'zh-Hant': {
    language: 'zh-Hant',
    ui: uiZhHant,
    policy: policyZhHant,
    validities: validityNamesZhHant,
    attributes: attributeNamesZhHant,
  },
  en: {
    language: 'en',
    ui: uiEn,
    policy: policyEn,
    validities: validityNamesEn,
    attributes: attributeNamesEn,
  },
};

/** Lets a card speak other languages than simplified Chinese. */
export class Translations {
  constructor(widget: LitElement) {
    new ChineseParts(widget);
  }

  /** Words of the language a BCP 47 tag asks for, zh-Hans when there are none in it. */
  vocabularyFor(tag: string): Vocabulary {
    return vocabularies[languageFor(tag)];
  }
}
