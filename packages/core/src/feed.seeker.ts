import {askForFeed, watchProviders} from './feed.context.js';
import {FeedProvider} from './feed.provider.js';
import type {FeedStore} from './feed.store.js';
import {register} from './register.js';
import {warn} from './warn.js';

/**
 * Defines `<zwgk-feed>` and finds the feed of an element that has none of its own, and another whenever the providers of the page change.
 *
 * @param onFound Called with the store of the nearest provider, or `undefined` when there is none.
 * @returns what stops seeking.
 */
export function seekFeed(element: Element, onFound: (store: FeedStore | undefined) => void): () => void {
  register('zwgk-feed', FeedProvider);
  let unsubscribe: (() => void) | undefined;
  let isAnswered = false;
  const onAnswer = (store: FeedStore | undefined, stop?: () => void): void => {
    if (stop !== unsubscribe) unsubscribe?.();
    unsubscribe = stop;
    isAnswered = true;
    onFound(store);
  };
  const ask = (): void => {
    isAnswered = false;
    askForFeed(element, onAnswer);
    if (!isAnswered) onFound(undefined);
  };
  const unwatch = watchProviders(ask);
  ask();
  if (!isAnswered) warn({code: 'noAddress', tag: element.localName});
  return () => {
    unwatch();
    unsubscribe?.();
  };
}
