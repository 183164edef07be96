import {type CodeNames, ratingNamesZhHans} from '@zwgk/feed';
import {
  type FeedbackFormWords,
  type FeedbackWords,
  feedbackZhHans,
  type Language,
  type UiWords,
  uiZhHans,
} from '@zwgk/locale';

/** What the first view says in one language. Words of parts that load late come with them. */
export interface Vocabulary {
  readonly language: Language;
  readonly ui: UiWords;
  readonly feedback: FeedbackWords;
  /** Names of the five levels (好差评). */
  readonly ratings: CodeNames;
  /** Those of the desk, in other languages than simplified Chinese. */
  readonly form?: FeedbackFormWords;
}

export const zhHans: Vocabulary = {
  language: 'zh-Hans',
  ui: uiZhHans,
  feedback: feedbackZhHans,
  ratings: ratingNamesZhHans,
};
