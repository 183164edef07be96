import type {FeedProblem, FeedState} from '@zwgk/core';
import {localized} from '@zwgk/feed';

/** Everything the widget can be. Pure data: no DOM, no Lit, no network. */
export type FeedbackView =
  | {readonly type: 'loading'; readonly slow: boolean}
  | {readonly type: 'failed'; readonly problem: FeedProblem}
  | Ready;

/** What a resident sees once the feed is there. */
export interface Ready {
  readonly type: 'ready';
  readonly publisher: string;
  /** The publisher's own site; absent when the feed names none. */
  readonly url?: string;
}

/** Decides what to show of a feed. */
export function feedbackView(state: FeedState, language: string): FeedbackView {
  switch (state.type) {
    case 'loading':
      return {type: 'loading', slow: state.slow === true};
    case 'failed':
      return state;
    case 'ready': {
      const {name, url} = state.feed.publisher;
      return {type: 'ready', publisher: localized(name, language), ...(url !== undefined && {url})};
    }
  }
}
