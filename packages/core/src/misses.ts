import {Pace} from './feed.pace.js';
import {unreachable, waitAskedFor} from './feed.problem.js';
import type {FeedProblem} from './feed.state.js';
import {FeedFailure} from './request.js';

/** What failed lately under one name. */
interface Miss {
  readonly problem: FeedProblem;
  /** Instant of the last try. */
  readonly at: number;
  readonly pace: Pace;
}

/**
 * Keeps a server from being asked too often: three times a minute for a file it does not have, and three times a minute
 * for anything while it cannot be reached.
 */
export class Misses {
  private readonly byName = new Map<string, Miss>();

  /** Reads a file, unless that would be a try too many. @throws {FeedFailure} with the instant from which it may be tried again. */
  async watch<T>(url: string, read: () => Promise<T>, signal: AbortSignal): Promise<T> {
    const began = Date.now();
    this.refuse(url, began);
    this.refuse(server, began);
    try {
      const file = await read();
      this.byName.delete(url);
      this.byName.delete(server);
      return file;
    } catch (error) {
      // A request that was given up tells nothing of the server.
      if (error instanceof FeedFailure && !signal.aborted) this.note(url, error, began);
      throw error;
    }
  }

  private refuse(name: string, now: number): void {
    const miss = this.byName.get(name);
    if (miss === undefined) return;
    const retryAt = miss.pace.opensAt(now);
    if (retryAt > now) throw new FeedFailure({...miss.problem, retryAt});
  }

  private note(url: string, failure: FeedFailure, began: number): void {
    const {problem} = failure;
    const name = unreachable.includes(problem.code) ? server : url;
    const earlier = this.byName.get(name);
    const pace = earlier?.pace ?? new Pace(() => undefined);
    const now = Date.now();
    // Requests that were under way together are one try.
    if (earlier === undefined || began >= earlier.at) pace.count();
    pace.notBefore = now + waitAskedFor(failure);
    this.byName.set(name, {problem, at: now, pace});
  }
}

/** Name of what concerns all files. */
const server = '';
