import {ChineseParts} from '@zwgk/browse';
import {
  adoptionNamesEn,
  adoptionNamesZhHant,
  interpretationFormNamesEn,
  interpretationFormNamesZhHant,
  interpretationKindNamesEn,
  interpretationKindNamesZhHant,
  relationNamesEn,
  relationNamesZhHant,
} from '@zwgk/feed';
import {
  type InEveryLanguage,
  languageFor,
  policyEn,
  policyReadingEn,
  policyReadingZhHant,
  policyZhHant,
  uiEn,
  uiZhHant,
} from '@zwgk/locale';
import type {LitElement} from 'lit';

import {type Vocabulary, zhHans} from './policy.words.js';

const vocabularies: InEveryLanguage<Vocabulary> = {
  'zh-Hans': zhHans,
  'zh-Hant': {
    language: 'zh-Hant',
    ui: uiZhHant,
    policy: policyZhHant,
    reading: {
      said: policyReadingZhHant,
      names: {
        kind: interpretationKindNamesZhHant,
        form: interpretationFormNamesZhHant,
        adoption: adoptionNamesZhHant,
        relation: relationNamesZhHant,
      },
    },
  },
  en: {
    language: 'en',
    ui: uiEn,
    policy: policyEn,
    reading: {
      said: policyReadingEn,
      names: {
        kind: interpretationKindNamesEn,
        form: interpretationFormNamesEn,
        adoption: adoptionNamesEn,
        relation: relationNamesEn,
      },
    },
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
