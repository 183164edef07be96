import {type Language, type StatusWords, statusZhHans, type UiWords, uiZhHans} from '@zwgk/locale';

/** What the first view says in one language. Words of what is found come with it. */
export interface StatusVocabulary {
  readonly language: Language;
  readonly ui: UiWords;
  readonly status: StatusWords;
}

export const statusInZhHans: StatusVocabulary = {language: 'zh-Hans', ui: uiZhHans, status: statusZhHans};
