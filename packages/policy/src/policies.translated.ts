import {ChineseParts, deskWords} from '@zwgk/browse';
import {
  areaNamesEn,
  areaNamesZhHant,
  interpretationFormNamesEn,
  interpretationFormNamesZhHant,
  validityNamesEn,
  validityNamesZhHant,
} from '@zwgk/feed';
import {
  browseEn,
  browseZhHant,
  type InEveryLanguage,
  languageFor,
  policyListEn,
  policyListZhHant,
  problemEn,
  problemZhHant,
  uiEn,
  uiZhHant,
} from '@zwgk/locale';
import type {LitElement} from 'lit';

import type {PoliciesWords} from './policies.scene.js';
import {policiesZhHans} from './policies.words.js';

const vocabularies: InEveryLanguage<PoliciesWords> = {
  'zh-Hans': policiesZhHans,
  'zh-Hant': {
    language: 'zh-Hant',
    ui: uiZhHant,
    list: policyListZhHant,
    areas: areaNamesZhHant,
    validities: validityNamesZhHant,
    forms: interpretationFormNamesZhHant,
    desk: deskWords(browseZhHant, problemZhHant, policyListZhHant),
  },
  en: {
    language: 'en',
    ui: uiEn,
    list: policyListEn,
    areas: areaNamesEn,
    validities: validityNamesEn,
    forms: interpretationFormNamesEn,
    desk: deskWords(browseEn, problemEn, policyListEn),
  },
};

/** Lets the list speak other languages than simplified Chinese. */
export class Translations {
  constructor(widget: LitElement) {
    new ChineseParts(widget);
  }

  /** Words of the language a BCP 47 tag asks for, zh-Hans when there are none in it. */
  vocabularyFor(tag: string): PoliciesWords {
    return vocabularies[languageFor(tag)];
  }
}
