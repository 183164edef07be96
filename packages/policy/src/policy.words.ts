import {type Language, type PolicyWords, policyZhHans, type UiWords, uiZhHans} from '@zwgk/locale';

/** What the first view of a card says in one language. Words of parts that load late come with them. */
export interface Vocabulary {
  readonly language: Language;
  readonly ui: UiWords;
  readonly policy: PolicyWords;
}

export const zhHans: Vocabulary = {language: 'zh-Hans', ui: uiZhHans, policy: policyZhHans};
