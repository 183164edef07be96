import {PolicyReader} from '@zwgk/core/policy.js';
import {type PolicyName, safeUrl} from '@zwgk/feed';
import type {LitElement} from 'lit';

import type {Card} from './card.scene.js';
import type {Reference} from './card.view.js';

/** Looks up where the policies that a policy names can be read: at their own addresses, as the feed has them. */
export class References {
  private readonly host: LitElement;
  private readonly readers = new Map<string, PolicyReader>();

  constructor(host: LitElement) {
    this.host = host;
  }

  /** Address of a policy; `undefined` until it has been looked up, and where it has none that may be followed. */
  addressOf(card: Card, {id, docNumber}: Reference): string | undefined {
    const name: PolicyName | undefined =
      id === undefined ? (docNumber === undefined ? undefined : {docNumber}) : {id};
    if (name === undefined) return undefined;
    const found = this.readerOf(card, JSON.stringify(name)).read(card.ready, name);
    const url = found.type === 'ready' ? found.policy.url : undefined;
    return found.type === 'ready' && url !== undefined ? safeUrl(url, found.base) : undefined;
  }

  private readerOf({need}: Card, key: string): PolicyReader {
    const known = this.readers.get(key);
    if (known !== undefined) return known;
    // Nobody waits for these: what cannot be looked up stays without a link.
    const reader = new PolicyReader(this.host, {need, retry: () => undefined});
    this.readers.set(key, reader);
    return reader;
  }
}
