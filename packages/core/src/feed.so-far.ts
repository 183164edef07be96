import type {FeedState} from './feed.state.js';

/** What is known of a feed, by whoever can do without the head of its catalogue. */
export function soFar(state: FeedState): FeedState {
  return (state.type !== 'ready' && state.early) || state;
}
