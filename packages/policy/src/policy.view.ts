import type {FeedProblem, FeedReady, FeedState} from '@zwgk/core';
import type {PolicyState} from '@zwgk/core/policy.js';
import type {Policy, PolicyName} from '@zwgk/feed';

/** Everything the widget can be. */
export type PolicyView =
  | {readonly type: 'loading'; readonly slow: boolean}
  | {readonly type: 'failed'; readonly problem: FeedProblem}
  /** The tag names no policy. */
  | {readonly type: 'unnamed'}
  /** The feed has no policy of this name. */
  | {readonly type: 'absent'; readonly name: string; readonly ready: FeedReady}
  | Ready;

/** A policy with the feed it is from. */
export interface Ready {
  readonly type: 'ready';
  readonly ready: FeedReady;
  readonly policy: Policy;
  /** Absolute address that links of the policy are relative to. */
  readonly base: string;
}

/** How a tag names its policy; empty where it does not. */
export interface NamedPolicy {
  readonly policyId: string;
  readonly documentNumber: string;
}

/** Decides what to show of a policy. */
export function policyView(
  state: FeedState,
  {policyId, documentNumber}: NamedPolicy,
  read: (name: PolicyName) => PolicyState,
): PolicyView {
  const name = policyId || documentNumber;
  if (name === '') return {type: 'unnamed'};
  const known = read(policyId === '' ? {docNumber: documentNumber} : {id: policyId});
  if (state.type === 'failed') return state;
  if (known.type === 'failed') return known;
  if (known.type === 'loading' || state.type === 'loading')
    return {type: 'loading', slow: 'slow' in known && known.slow === true};
  return known.type === 'absent' ? {type: 'absent', name, ready: state} : {...known, ready: state};
}
