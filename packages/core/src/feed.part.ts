import type {FeedReady, Part, PartName} from './feed.state.js';

/** What is known of one part of a feed. */
export function partOf(state: FeedReady, name: PartName): Part<unknown> {
  return state[name] ?? {type: 'unasked'};
}

/** The state with one part on its way or failed. */
export function putPart(state: FeedReady, name: PartName, part: Part<never>): FeedReady {
  return {...state, [name]: part};
}
