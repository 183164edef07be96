import {
  type Feed,
  findPolicy,
  type Listing,
  type LoadFile,
  lookupOf,
  lookUpPolicy,
  type Policy,
  type PolicyName,
  type PolicyRow,
} from '@zwgk/feed';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {readColumnFile} from './column.file.js';
import {fileUrl} from './feed.file.js';
import {soFar} from './feed.so-far.js';
import type {FeedProblem, FeedReady, FeedState, PartName} from './feed.state.js';
import {problemOf} from './request.js';

/** What is known of one policy. */
export type PolicyState =
  | {readonly type: 'loading'; /** Since the request took long enough to say so. */ readonly slow?: true}
  | {readonly type: 'failed'; readonly problem: FeedProblem}
  /** The feed has been read, and has no such policy. */
  | {readonly type: 'absent'}
  | PolicyReady;

/** A policy that has been read. */
export interface PolicyReady {
  readonly type: 'ready';
  readonly policy: Policy;
  /** Absolute address that links in it are relative to. */
  readonly base: string;
}

/** What the reader asks of the widget it works for; a `FeedElement` has both. */
export interface PolicyErrands {
  readonly need: (part: PartName) => void;
  readonly retry: () => void;
}

/** What was asked, and whom. */
interface Asked {
  readonly name: string;
  /** Edition of the feed. */
  readonly updated: string;
  /** The feed itself, where its lookup is asked, or its list of policies. */
  readonly source: object;
}

const loading: PolicyState = {type: 'loading'};

/**
 * Reads one policy for a widget, by its id or its number (文号).
 *
 * Where the feed is published with a lookup, that takes a small file or two and no list. The list is asked for where there
 * is no lookup, where it does not answer, and where the policy may be another feed's that is shown together with this
 * one; it then also tries again, and notices new editions.
 *
 * Law: a late answer never replaces that to a newer question, and what was read stays until there is something newer.
 */
export class PolicyReader implements ReactiveController {
  private answer: PolicyState = loading;
  private asked: Asked | undefined;
  private wantsList = false;
  private run = new AbortController();
  private readonly host: ReactiveControllerHost;
  private readonly errands: PolicyErrands;

  constructor(host: ReactiveControllerHost, errands: PolicyErrands) {
    this.host = host;
    this.errands = errands;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.wantsList) this.errands.need('policies');
  }

  hostDisconnected(): void {
    this.run.abort();
    if (this.answer.type !== 'ready') this.asked = undefined;
  }

  /** What is known of a policy; called while the widget is drawn, which is drawn again when more is known. */
  read(feedState: FeedState, name: PolicyName): PolicyState {
    const state = soFar(feedState);
    if (state.type !== 'ready') return state;
    const {policies, feed, url} = state;
    const source = policies?.type === 'ready' ? policies.value : this.lookupIn(feed);
    const asking = {name: JSON.stringify([name, url]), updated: feed.updated, source};
    const {asked, answer} = this;
    const isSame = asked?.name === asking.name && asked.updated === asking.updated;
    if (isSame && (answer.type === 'ready' || asked.source === source)) return answer;
    if (policies?.type === 'failed') return policies;
    if (asked?.name !== asking.name) this.answer = loading;
    if (source !== undefined) this.start({...asking, source}, state, name);
    return this.answer;
  }

  /** Asks again what could not be answered. */
  readonly retry = (): void => {
    this.asked = undefined;
    this.answer = loading;
    this.errands.retry();
    this.host.requestUpdate();
  };

  /** The feed, if it can be asked without its list. */
  private lookupIn(feed: Feed): Feed | undefined {
    const {policies} = feed.columns;
    this.wantsList ||= policies === undefined ? !!feed.includes?.length : lookupOf(policies) === undefined;
    return this.wantsList ? undefined : feed;
  }

  private start(asked: Asked, state: FeedReady, name: PolicyName): void {
    this.run.abort();
    const {signal} = (this.run = new AbortController());
    this.asked = asked;
    void this.ask(state, name, signal).then((answer) => {
      if (signal.aborted) return;
      this.answer = answer;
      this.host.requestUpdate();
    });
  }

  private async ask(state: FeedReady, name: PolicyName, signal: AbortSignal): Promise<PolicyState> {
    const {policies, feed, url} = state;
    try {
      if (policies?.type === 'ready') return await listed(policies.value, url, name, signal);
      const policy = await lookedUp(feed, url, name, signal);
      if (policy !== undefined) return {type: 'ready', policy, base: url};
      if (!feed.includes?.length) return {type: 'absent'};
    } catch (error) {
      if (policies?.type === 'ready') return {type: 'failed', problem: problemOf(error, url)};
    }
    // Another feed may have it; and who keeps the list gets over a file that cannot be read.
    if (!signal.aborted) this.wantsList = true;
    return loading;
  }
}

/** Asks the list, in which records of other feeds may be. */
async function listed(
  listing: Listing<PolicyRow, Policy>,
  url: string,
  name: PolicyName,
  signal: AbortSignal,
): Promise<PolicyState> {
  const policy = await findPolicy(listing, name, signal);
  if (policy === undefined) return {type: 'absent'};
  const row = await listing.row(policy.id, signal);
  return {type: 'ready', policy, base: row ? listing.baseOf(row) : url};
}

/** Asks the files made for it; `undefined` where there are none, or none of this policy. @throws {FeedFailure} */
async function lookedUp(
  {columns: {policies}}: Feed,
  url: string,
  name: PolicyName,
  signal: AbortSignal,
): Promise<Policy | undefined> {
  if (policies === undefined || !('head' in policies)) return undefined;
  const lookup = lookupOf(policies);
  if (lookup === undefined) return undefined;
  const base = fileUrl(policies.head, url);
  const load: LoadFile = (path, parse, stop = signal) => readColumnFile(path, base, parse, stop);
  return lookUpPolicy(lookup, load, name, signal);
}
