import {ChineseParts} from '@zwgk/browse';
import {
  areaNamesEn,
  areaNamesZhHant,
  audienceNamesEn,
  audienceNamesZhHant,
  channelNamesEn,
  channelNamesZhHant,
  gapNamesEn,
  gapNamesZhHant,
  levelNamesEn,
  levelNamesZhHant,
  modeNamesEn,
  modeNamesZhHant,
  stageNamesEn,
  stageNamesZhHant,
  validityNamesEn,
  validityNamesZhHant,
} from '@zwgk/feed';
import {
  browseEn,
  browseZhHant,
  catalogEn,
  catalogZhHant,
  documentListEn,
  documentListZhHant,
  type InEveryLanguage,
  languageFor,
  problemEn,
  problemZhHant,
  uiEn,
  uiZhHant,
} from '@zwgk/locale';
import type {LitElement} from 'lit';

import {type Vocabulary, zhHans} from './words.js';

const vocabularies: InEveryLanguage<Vocabulary> = {
  'zh-Hans': zhHans,
  'zh-Hant': {
    language: 'zh-Hant',
    ui: uiZhHant,
    catalog: catalogZhHant,
    areas: areaNamesZhHant,
    desk: {
      browse: browseZhHant,
      documents: documentListZhHant,
      problem: problemZhHant,
      codes: {
        levels: levelNamesZhHant,
        audience: audienceNamesZhHant,
        mode: modeNamesZhHant,
        channels: channelNamesZhHant,
        stage: stageNamesZhHant,
        gap: gapNamesZhHant,
        validity: validityNamesZhHant,
      },
    },
  },
  en: {
    language: 'en',
    ui: uiEn,
    catalog: catalogEn,
    areas: areaNamesEn,
    desk: {
      browse: browseEn,
      documents: documentListEn,
      problem: problemEn,
      codes: {
        levels: levelNamesEn,
        audience: audienceNamesEn,
        mode: modeNamesEn,
        channels: channelNamesEn,
        stage: stageNamesEn,
        gap: gapNamesEn,
        validity: validityNamesEn,
      },
    },
  },
};

/** Lets a widget speak other languages than simplified Chinese. */
export class Translations {
  constructor(widget: LitElement) {
    new ChineseParts(widget);
  }

  /** Words of the language a BCP 47 tag asks for, zh-Hans when there are none in it. */
  vocabularyFor(tag: string): Vocabulary {
    return vocabularies[languageFor(tag)];
  }
}
