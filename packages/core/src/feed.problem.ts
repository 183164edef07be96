import type {FeedProblem} from './feed.state.js';
import {FeedFailure} from './request.js';

const second = 1000;
const minute = 60 * second;
/** The automatic retry comes after one to two of these, so that a county's residents do not come back all at once. */
const retryAfter = 2 * second;
/** Waits assumed and granted when a server is busy (Retry-After). */
const askedDefault = 30 * second;
const askedMost = 5 * minute;

/** Problems that often pass by themselves; a transfer that was cut off may look `malformed`. */
export const passing: readonly FeedProblem['code'][] = ['timeout', 'network', 'server', 'malformed'];

/** Problems of the server rather than of one file. */
export const unreachable: readonly FeedProblem['code'][] = ['offline', 'timeout', 'network', 'server'];

/** Problems of a file behind the first that may mean the feed was published anew and its old files are gone. */
export const outdated: readonly FeedProblem['code'][] = ['notFound', 'webPage', 'malformed', 'invalid'];

/**
 * How long the server wants not to be asked, in ms. Other origins seldom expose the header; asking for it by name would
 * then print an error on the host page's console.
 */
export function waitAskedFor(error: unknown): number {
  if (!(error instanceof FeedFailure) || (error.problem.status !== 503 && error.problem.status !== 429))
    return 0;
  const header = /^retry-after: *(.+)$/im.exec(error.headers)?.[1] ?? '';
  const wait = /^\d+$/.test(header) ? Number(header) * second : Date.parse(header) - Date.now();
  return wait >= 0 ? Math.min(wait, askedMost) : askedDefault;
}

/** How long to wait before an automatic retry, in ms: as long as the server wants, else a moment. */
export function retryWait(error: unknown): number {
  return waitAskedFor(error) || retryAfter * (1 + Math.random());
}
