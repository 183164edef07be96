import {
  type Language,
  type RequestFormWords,
  type RequestWords,
  requestZhHans,
  type UiWords,
  uiZhHans,
} from '@zwgk/locale';

/** What the first view says in one language. Words of parts that load late come with them. */
export interface Vocabulary {
  readonly language: Language;
  readonly ui: UiWords;
  readonly request: RequestWords;
  /** Those of the desk, in other languages than simplified Chinese. */
  readonly form?: RequestFormWords;
}

export const zhHans: Vocabulary = {language: 'zh-Hans', ui: uiZhHans, request: requestZhHans};
