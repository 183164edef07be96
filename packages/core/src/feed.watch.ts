import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {absoluteAddress} from './feed.address.js';
import {feedStore} from './feed.registry.js';
import {seekFeed} from './feed.seeker.js';
import type {FeedState, PartName} from './feed.state.js';
import type {FeedStore} from './feed.store.js';

/** An element that can do without a feed, and knows more with one. */
export interface FeedOptional extends ReactiveControllerHost, Element {
  /** As of every widget: an address, a state, or nothing. */
  readonly feed: string | FeedState | null;
}

/**
 * Follows the feed of an element whose first view needs none: its own, else that of the nearest `<zwgk-feed>`. Widgets
 * that begin with their feed are `FeedElement`s.
 */
export class FeedWatch implements ReactiveController {
  private store: FeedStore | undefined;
  /** The `feed` that is followed; `undefined` when none is. */
  private followed: FeedOptional['feed'] | undefined;
  private unsubscribe: (() => void) | undefined;
  private stopSeeking: (() => void) | undefined;
  private readonly host: FeedOptional;

  constructor(host: FeedOptional) {
    this.host = host;
    host.addController(this);
  }

  /** What is known of the feed; `undefined` while there is none. */
  get state(): FeedState | undefined {
    const {feed} = this.host;
    return typeof feed === 'object' && feed !== null ? feed : this.store?.state;
  }

  hostUpdate(): void {
    const {feed} = this.host;
    if (!this.host.isConnected || feed === this.followed) return;
    this.hostDisconnected();
    this.followed = feed;
    if (feed === null || feed === '')
      this.stopSeeking = seekFeed(this.host, (store) => this.follow(store), false);
    else if (typeof feed === 'string') this.follow(feedStore(absoluteAddress(feed)));
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.followed = undefined;
    this.stopSeeking?.();
    this.unsubscribe?.();
    this.stopSeeking = this.unsubscribe = this.store = undefined;
  }

  /** Asks for a part of the feed; asking twice is harmless. */
  need(part: PartName): void {
    this.store?.need(part);
  }

  private follow(store: FeedStore | undefined): void {
    this.unsubscribe?.();
    this.store = store;
    this.unsubscribe = store?.subscribe(() => this.host.requestUpdate());
    this.host.requestUpdate();
  }
}
