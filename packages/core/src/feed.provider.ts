import {ContextProvider} from '@lit/context';
import {type PropertyValues, ReactiveElement} from 'lit';
import {property} from 'lit/decorators.js';

import {absoluteAddress} from './feed.address.js';
import {announceProviderGone, feedContext, isRequestFor} from './feed.context.js';
import {feedStore} from './feed.registry.js';
import {warn} from './warn.js';

const tag = 'zwgk-feed';

/** Shares one feed with every widget inside it or after it on the page, whichever of them is there first. */
export class FeedProvider extends ReactiveElement {
  /** Address of `feed.json`, relative to the page. */
  @property() src: string | null = null;

  /** Most bytes a file of the feed may have, decompressed; 2 MB unless told. */
  @property({attribute: 'max-bytes', type: Number}) maxBytes: number | null = null;

  private readonly provider = new ContextProvider(this, {context: feedContext});

  override connectedCallback(): void {
    // Before the provider is announced, because who hears of it asks at once.
    document.addEventListener('context-request', this.onPageRequest);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('context-request', this.onPageRequest);
    announceProviderGone();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const store = this.src ? feedStore(absoluteAddress(this.src)) : undefined;
    if (store === undefined) warn({code: 'noAddress', tag});
    // The highest wish on the page counts.
    if (store !== undefined) store.maxBytes = Math.max(store.maxBytes, this.maxBytes ?? 0);
    this.provider.setValue(store);
  }

  /** Answers for widgets that stand after this element and in no other provider. */
  private readonly onPageRequest = (event: Event): void => {
    if (!isRequestFor(feedContext, event) || nearestBefore(event.target) !== this) return;
    event.stopPropagation();
    this.provider.addCallback(event.callback, event.contextTarget, event.subscribe);
  };
}

/** At the document, an event from a shadow tree has the tree's host for its target: positions can be compared. */
function nearestBefore(target: EventTarget | null): Element | undefined {
  let nearest: Element | undefined;
  if (target instanceof Node) {
    document.querySelectorAll(tag).forEach((provider) => {
      if (provider.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) nearest = provider;
    });
  }
  return nearest;
}

declare global {
  interface HTMLElementTagNameMap {
    'zwgk-feed': FeedProvider;
  }
}
