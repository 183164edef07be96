import type {FeedState, PartName, PublishedFeedback} from '@zwgk/core';
import {type FeedbackFormWords, feedbackFormZhHans} from '@zwgk/locale';

import {kindOf} from './opening.js';
import type {Scene} from './scene.js';

/** What the parts behind the first view are drawn from. */
export interface Page extends Scene {
  readonly formWords: FeedbackFormWords;
  /** What is known of the feed; `undefined` where there is none. */
  readonly feed: FeedState | undefined;
  /** Whether what was last written outlives this page. */
  readonly isLasting: boolean;
  readonly need: (part: PartName) => void;
  /** Writes into fields, and keeps what may be kept. */
  readonly write: (change: Scene['form']['values']) => void;
}

/** The desk's words of a language; those of another than simplified Chinese have come with that language. */
export function formWordsOf({words}: Scene): FeedbackFormWords {
  return words.form ?? feedbackFormZhHans;
}

/** What the county says of feedback in its feed: reasons of its own, its working days; asked for where it is missing. */
export function termsOf({feed, need}: Page): Partial<PublishedFeedback> {
  need('feedback');
  return feed?.type === 'ready' && feed.feedback?.type === 'ready' ? feed.feedback.value : {};
}

/** Which type of feedback the form makes now; why something was of use or not is sent as a message. */
export function typeOf(scene: Scene): 'rating' | 'correction' | 'message' {
  if (scene.use === 'report') return kindOf(scene);
  return scene.use === 'rating' ? 'rating' : 'message';
}
