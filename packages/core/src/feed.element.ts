import {LitElement, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';

import {absoluteAddress} from './feed.address.js';
import {feedStore} from './feed.registry.js';
import type {FeedState, PartName} from './feed.state.js';
import type {FeedStore} from './feed.store.js';
import {partsOfPages} from './swallowed.js';
import {warn} from './warn.js';

const loading: FeedState = {type: 'loading'};
const noAddress: FeedState = {type: 'failed', problem: {code: 'noAddress', url: ''}};

/**
 * Base of every widget: it is told the state of its feed and renders it, and never fetches.
 *
 * The feed comes from `feed`, else from the nearest `<zwgk-feed>` around or before the element.
 * The element's own children are its fallback: render `<slot></slot>` until there is something better.
 */
export abstract class FeedElement extends LitElement {
  /** Address of `feed.json`, relative to the page; a site or a test may give the state of a feed itself. */
  @property() feed: string | FeedState | null = null;

  /** Set by widgets that draw nothing of the catalogue: what is not needed is not read before the page has come to rest. */
  protected readonly skipsCatalog?: true;

  private store: FeedStore | undefined;
  /** The `feed` that was attached; `undefined` when none is. */
  private attached: string | FeedState | undefined;
  /** Whether there is no store because nobody offers one. */
  private isLost = false;
  private unsubscribe: (() => void) | undefined;
  private stopSeeking: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.detach();
  }

  // Before `willUpdate`, so that a widget may override that without thinking of this.
  // eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- the signature is Lit's
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (this.isConnected) this.attach();
    return super.scheduleUpdate();
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const {renderRoot} = this;
    // As `showSwallowed` does: a call of it would be forty bytes more in every script that begins with a feed.
    if (this.querySelector(partsOfPages) && !renderRoot.querySelector('slot')) {
      renderRoot.append(document.createElement('slot'));
      warn({code: 'swallowing', tag: this.localName});
    }
  }

  /** What is known of the feed now. */
  protected get state(): FeedState {
    if (typeof this.feed === 'object' && this.feed !== null) return this.feed;
    return this.store?.state ?? (this.isLost ? noAddress : loading);
  }

  /**
   * Whether the page has put anything between the tags, to be shown until there is something better. What it has put there
   * for a slot with a name is not.
   */
  protected get hasFallback(): boolean {
    return [...this.childNodes].some((node) =>
      node instanceof Element ? node.slot === '' : node instanceof Text && node.data.trim() !== '',
    );
  }

  /** Asks for a part of the feed; asking twice is harmless. */
  protected need(part: PartName): void {
    this.store?.need(part);
  }

  /** Tries again what failed, as soon as the server may be asked. */
  protected retry(): void {
    this.store?.retry();
    if (this.isLost) {
      this.detach();
      this.requestUpdate();
    }
  }

  private attach(): void {
    const feed = this.feed ?? '';
    if (feed === this.attached) return;
    this.detach();
    this.attached = feed;
    this.isLost = false;
    if (feed === '') void this.seek();
    else this.follow(typeof feed === 'string' ? feedStore(absoluteAddress(feed)) : undefined);
  }

  /** What looks for a `<zwgk-feed>`, and the provider itself, are loaded by the first widget without an address. */
  private async seek(): Promise<void> {
    const follow = (store: FeedStore | undefined): void => {
      this.isLost = store === undefined;
      this.follow(store);
    };
    try {
      const {seekFeed} = await import('./feed.seeker.js');
      if (this.attached === '') this.stopSeeking ??= seekFeed(this, follow);
    } catch {
      follow(undefined);
    }
  }

  private detach(): void {
    this.attached = undefined;
    this.stopSeeking?.();
    this.stopSeeking = undefined;
    this.unsubscribe?.();
    this.unsubscribe = undefined;
  }

  private follow(store: FeedStore | undefined): void {
    this.unsubscribe?.();
    this.store = store;
    this.unsubscribe = store?.subscribe(() => this.requestUpdate(), this.skipsCatalog);
    this.requestUpdate();
  }
}
