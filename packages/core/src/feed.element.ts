import {LitElement, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';

import {absoluteAddress} from './feed.address.js';
import {askForFeed, feedStore, watchProviders} from './feed.context.js';
import type {FeedState, PartName} from './feed.state.js';
import type {FeedStore} from './feed.store.js';
import {warn} from './warn.js';

const loading: FeedState = {type: 'loading'};
/** What no fallback has: where it is, a tag written `<zwgk-x/>` has swallowed the rest of its page. */
const partsOfPages = 'script,style,link,iframe,footer';
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

  private store: FeedStore | undefined;
  /** Whether a provider had its chance to answer. */
  private hasSought = false;
  /** The `feed` that was attached; `undefined` when none is. */
  private attached: string | FeedState | undefined;
  private detachStore: (() => void) | undefined;
  private detachProvider: (() => void) | undefined;
  private unwatchProviders: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.unwatchProviders = watchProviders(() => {
      if (this.attached === '') this.lookAgain();
    });
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unwatchProviders?.();
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
    if (this.querySelector(partsOfPages) && !renderRoot.querySelector('slot:not([name])')) {
      renderRoot.append(document.createElement('slot'));
      warn({code: 'swallowing', tag: this.localName});
    }
  }

  private readonly onStore = (store: FeedStore | undefined, detachProvider?: () => void): void => {
    if (detachProvider !== this.detachProvider) this.detachProvider?.();
    this.detachProvider = detachProvider;
    if (this.attached === '') this.follow(store);
    this.requestUpdate();
  };

  /** What is known of the feed now. */
  protected get state(): FeedState {
    if (typeof this.feed === 'object' && this.feed !== null) return this.feed;
    return this.store?.state ?? (this.hasSought ? noAddress : loading);
  }

  /** Whether the page has put anything between the tags, to be shown until there is something better. */
  protected get hasFallback(): boolean {
    return this.childElementCount > 0 || this.textContent?.trim() !== '';
  }

  /** Asks for a part of the feed; asking twice is harmless. */
  protected need(part: PartName): void {
    this.store?.need(part);
  }

  /** Tries again what failed, as soon as the server may be asked. */
  protected retry(): void {
    if (this.store !== undefined) this.store.retry();
    else this.lookAgain();
  }

  /** Looks for the feed anew, as if the element had just come. */
  private lookAgain(): void {
    this.hasSought = false;
    this.attached = undefined;
    this.requestUpdate();
  }

  private attach(): void {
    const feed = this.feed ?? '';
    if (feed === this.attached) return;
    this.detach();
    this.attached = feed;
    this.follow(typeof feed === 'string' && feed !== '' ? feedStore(absoluteAddress(feed)) : undefined);
    if (feed === '') void this.seekProvider();
  }

  /** Providers are defined when a widget first needs one; each that comes is asked anew. */
  private async seekProvider(): Promise<void> {
    askForFeed(this, this.onStore);
    if (this.store !== undefined) return;
    await import('./define.js').catch(() => undefined);
    this.hasSought = true;
    this.requestUpdate();
    await this.updateComplete;
    if (this.isConnected && this.state === noAddress) warn({code: 'noAddress', tag: this.localName});
  }

  private detach(): void {
    this.attached = undefined;
    this.detachProvider?.();
    this.detachProvider = undefined;
    this.detachStore?.();
    this.detachStore = undefined;
  }

  private follow(store: FeedStore | undefined): void {
    this.detachStore?.();
    this.store = store;
    this.detachStore = store?.subscribe(() => this.requestUpdate());
  }
}
