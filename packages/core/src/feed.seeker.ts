import {seekContext} from './context.seek.js';
import {feedContext} from './feed.context.js';
import {FeedProvider} from './feed.provider.js';
import type {FeedStore} from './feed.store.js';
import {register} from './register.js';
import {warn} from './warn.js';

/**
 * Defines `<zwgk-feed>` and finds the feed of an element that has none of its own, and another whenever the providers of the page change.
 *
 * @param onFound Called with the store of the nearest provider, or `undefined` when there is none.
 * @param isNeeded Whether the element can show nothing without one, which the webmaster is then told. What is for a service
 *   shows enough without.
 * @returns what stops seeking.
 */
export function seekFeed(
  element: Element,
  onFound: (store: FeedStore | undefined) => void,
  isNeeded = !element.hasAttribute('action'),
): () => void {
  register('zwgk-feed', FeedProvider);
  const {isAnswered, stop} = seekContext(feedContext, element, onFound);
  if (!isAnswered && isNeeded) warn({code: 'noAddress', tag: element.localName});
  return stop;
}
