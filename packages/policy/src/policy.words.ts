import type {CodeNames} from '@zwgk/feed';
import {
  type Language,
  type PolicyReadingWords,
  type PolicyWords,
  policyZhHans,
  type UiWords,
  uiZhHans,
} from '@zwgk/locale';

/** What is read below the first view says in one language. */
export interface ReadingWords {
  readonly said: PolicyReadingWords;
  readonly names: Readonly<Record<'kind' | 'form' | 'adoption' | 'relation', CodeNames>>;
}

/** What the first view of a card says in one language. Words of parts that load late come with them. */
export interface Vocabulary {
  readonly language: Language;
  readonly ui: UiWords;
  readonly policy: PolicyWords;
  /** Absent in simplified Chinese, whose words come with what is read. */
  readonly reading?: ReadingWords;
}

export const zhHans: Vocabulary = {language: 'zh-Hans', ui: uiZhHans, policy: policyZhHans};
