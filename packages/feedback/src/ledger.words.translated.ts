import {ChineseParts, deskWords} from '@zwgk/browse';
import {ratingNamesEn, ratingNamesZhHant, ratingReasonNamesEn, ratingReasonNamesZhHant} from '@zwgk/feed';
import {
  browseEn,
  browseZhHant,
  type InEveryLanguage,
  languageFor,
  ledgerEn,
  ledgerZhHant,
  problemEn,
  problemZhHant,
  uiEn,
  uiZhHant,
} from '@zwgk/locale';
import type {LitElement} from 'lit';

import type {LedgerVocabulary} from './ledger.scene.js';
import {ledgerInZhHans} from './ledger.words.js';

const vocabularies: InEveryLanguage<LedgerVocabulary> = {
  'zh-Hans': ledgerInZhHans,
  'zh-Hant': {
    language: 'zh-Hant',
    ui: uiZhHant,
    ledger: ledgerZhHant,
    ratings: ratingNamesZhHant,
    reasons: ratingReasonNamesZhHant,
    desk: deskWords(browseZhHant, problemZhHant, ledgerZhHant),
  },
  en: {
    language: 'en',
    ui: uiEn,
    ledger: ledgerEn,
    ratings: ratingNamesEn,
    reasons: ratingReasonNamesEn,
    desk: deskWords(browseEn, problemEn, ledgerEn),
  },
};

/** Lets the ledger speak other languages than simplified Chinese. */
export class Translations {
  constructor(widget: LitElement) {
    new ChineseParts(widget);
  }

  /** Words of the language a BCP 47 tag asks for, zh-Hans when there are none in it. */
  vocabularyFor(tag: string): LedgerVocabulary {
    return vocabularies[languageFor(tag)];
  }
}
