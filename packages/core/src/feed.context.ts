import {type Context, type ContextEvent, createContext} from '@lit/context';

import type {FeedStore} from './feed.store.js';

/** What a `<zwgk-feed>` gives: its store, or `undefined` while it has no address. A string, so that two bundles agree. */
export const feedContext = createContext<FeedStore | undefined>('zwgk-feed/1');

const announcement = 'context-provider';

/**
 * Listens for providers that come and go, so that who asked in vain, or another, can ask again.
 *
 * In the capture phase, because a provider around another keeps the event of the inner one to itself.
 * @returns what stops listening.
 */
export function watchProviders(listener: () => void): () => void {
  document.addEventListener(announcement, listener, true);
  return () => document.removeEventListener(announcement, listener, true);
}

/** Tells the page that a provider has gone; that one came is told by `ContextProvider`. */
export function announceProviderGone(): void {
  document.dispatchEvent(new Event(announcement));
}

/** Whether an event asks for a context, also when it was made by another bundle. */
export function isRequestFor<K, V>(
  context: Context<K, V>,
  event: Event,
): event is ContextEvent<Context<K, V>> {
  return 'context' in event && event.context === context;
}
