import {type Agency, hashOf, type Include, localized} from '@zwgk/feed';

import type {IncludedStore} from './feed.outcome.js';
import {partOf} from './feed.part.js';
import type {FeedProblem, FeedReady, IncludedFeed} from './feed.state.js';
import {problemOf} from './request.js';
import {suffixMark} from './union/member.js';

/** Where an included feed is, and what is said of it there. */
export interface Place {
  /** Absolute address of its `feed.json`. */
  readonly url: string;
  readonly include: Include;
}

/** Parts that are joined. */
export const joinedNames = ['matters', 'documents', 'policies', 'agencies'] as const;
export type JoinedName = (typeof joinedNames)[number];

/** One feed that another includes: a store of its own, which fails and is tried again by itself. */
export class FederationMember {
  readonly place: Place;
  /** What tells its records from those of other feeds, the same wherever the site is served. */
  readonly suffix: string;

  private readonly store: IncludedStore;
  private readonly onChange: () => void;
  private unsubscribe: (() => void) | undefined;
  /** A list that could not answer, and why. */
  private lost: {readonly list: unknown; readonly problem: FeedProblem} | undefined;

  /** @param root - Absolute address of the including feed. */
  constructor(place: Place, root: string, store: IncludedStore, onChange: () => void) {
    this.place = place;
    this.suffix = suffixMark + hashOf(addressWithin(place.url, root)).toString(36);
    this.onChange = onChange;
    this.store = store;
  }

  /** What is known of the feed, once it has been read. */
  get ready(): FeedReady | undefined {
    const {state} = this.store;
    return state.type === 'ready' ? state : undefined;
  }

  wake(): void {
    this.unsubscribe ??= this.store.subscribe(this.onChange);
  }

  sleep(): void {
    this.unsubscribe?.();
    this.unsubscribe = undefined;
  }

  need(name: JoinedName): void {
    this.store.need(name);
  }

  retry(): void {
    this.store.retry();
  }

  /** Whether a part may still come. */
  isPending(name: JoinedName): boolean {
    const {state} = this.store;
    if (state.type !== 'ready') return state.type === 'loading';
    const {type} = partOf(state, name);
    return type === 'unasked' || type === 'loading';
  }

  /** Notes that a list could not answer, until there is another. */
  lose(list: unknown, error: unknown): void {
    this.lost = {list, problem: problemOf(error, this.place.url)};
    this.onChange();
  }

  /** Its bodies, under ids that no other feed has. */
  agencies(): readonly Agency[] {
    const part = this.ready?.agencies;
    if (part?.type !== 'ready') return [];
    return [...part.value.values()].map(({parent, ...agency}) => ({
      ...agency,
      id: agency.id + this.suffix,
      ...(parent !== undefined && {parent: parent + this.suffix}),
    }));
  }

  /** What a widget is told of it, in a language. */
  told(language: string): IncludedFeed {
    const {url, include} = this.place;
    const name = include.name ?? this.ready?.feed.publisher.name;
    const problem = this.problem();
    return {
      url,
      name: name === undefined ? url : localized(name, language),
      ...(problem && {problem}),
      ...(this.ready?.stale && {isStale: true}),
    };
  }

  private problem(): FeedProblem | undefined {
    const {state} = this.store;
    if (state.type === 'loading') return undefined;
    if (state.type === 'failed') return state.problem;
    if (state.stale) return state.stale.problem;
    for (const part of [state.matters, state.documents, state.policies, state.agencies]) {
      if (part?.type === 'failed') return part.problem;
      if (part?.type === 'ready' && part.value === this.lost?.list) return this.lost.problem;
    }
    return undefined;
  }
}

/** An address as it stays when a whole site moves to another host. */
function addressWithin(url: string, root: string): string {
  const {origin, href} = new URL(url);
  return origin === new URL(root).origin ? href.slice(origin.length) : href;
}
