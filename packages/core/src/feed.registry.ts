import {FeedStore} from './feed.store.js';

/** Asks for something in the way of the context protocol. */
interface Request {
  readonly context: unknown;
  readonly callback: (value: unknown) => void;
}

/**
 * The one store of an address, however many widgets and bundles of ours are on the page.
 *
 * The page's document is the registry: each store answers there for its own address, in the context protocol, so that
 * a second bundle finds it and no global variable is needed.
 *
 * @param url Absolute address of `feed.json`.
 */
export function feedStore(url: string): FeedStore {
  const context = `zwgk-store/1 ${url}`;
  let store: FeedStore | undefined;
  const callback = (found: FeedStore): void => {
    store = found;
  };
  document.dispatchEvent(Object.assign(new Event('context-request'), {context, callback}));
  if (store !== undefined) return store;
  const made = new FeedStore(url);
  document.addEventListener('context-request', (event: Event & Partial<Request>) => {
    if (event.context === context) event.callback?.(made);
  });
  return made;
}
