import {type Context, type ContextCallback, ContextEvent, createContext} from '@lit/context';

import {FeedStore} from './feed.store.js';

/** What a `<zwgk-feed>` gives: its store, or `undefined` while it has no address. A string, so that two bundles agree. */
export const feedContext = createContext<FeedStore | undefined>('zwgk-feed/1');

const announcement = 'context-provider';

/** Asks the nearest `<zwgk-feed>` around or before an element; nobody answers when there is none. */
export function askForFeed(element: Element, callback: ContextCallback<FeedStore | undefined>): void {
  element.dispatchEvent(new ContextEvent(feedContext, element, callback, true));
}

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

/**
 * The one store of an address, however many widgets and bundles of ours are on the page.
 *
 * The page's document is the registry: each store answers there for its own address, so that a second bundle finds it
 * and no global variable is needed.
 *
 * @param url Absolute address of `feed.json`.
 * @param maxBytes Raises the limit of the store's files; the highest wish on the page counts.
 */
export function feedStore(url: string, maxBytes = 0): FeedStore {
  const context = createContext<FeedStore>(`zwgk-store/1 ${url}`);
  let store: FeedStore | undefined;
  const find = new ContextEvent(context, document.documentElement, (found) => {
    store = found;
  });
  document.dispatchEvent(find);
  if (store === undefined) {
    const made = (store = new FeedStore(url));
    document.addEventListener('context-request', (event: Event) => {
      if (isRequestFor(context, event)) event.callback(made);
    });
  }
  store.maxBytes = Math.max(store.maxBytes, maxBytes);
  return store;
}

/** Whether an event asks for a context, also when it was made by another bundle. */
export function isRequestFor<K, V>(
  context: Context<K, V>,
  event: Event,
): event is ContextEvent<Context<K, V>> {
  return 'context' in event && event.context === context;
}
