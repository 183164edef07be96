import {keepCopy, readCopy} from './feed.copy.js';
import {inlineIssues} from './feed.inline.js';
import {openFeed} from './feed.open.js';
import type {FeedRead, FeedUnread, Outcome, StorePort} from './feed.outcome.js';
import {FeedParts} from './feed.parts.js';
import {passing, retryWait, waitAskedFor} from './feed.problem.js';
import type {FeedReady} from './feed.state.js';
import {parseJson} from './json.js';
import {problemOf} from './request.js';
import {warn} from './warn.js';

const second = 1000;
const minute = 60 * second;
/** Age of a stored copy beyond which it is shown as too old. */
const copyMostAge = 7 * 24 * 60 * minute;

/** Keeps a feed alive after its first reading: retries, the stored copy, later versions, and the parts asked for. */
export class FeedUpkeep {
  private readonly store: StorePort;
  private readonly parts: FeedParts;
  /** The text the version that is shown was read from, to see whether the feed has changed. */
  private source = '';
  private readAt = 0;
  private hasRetried = false;

  constructor(store: StorePort, isAwake: boolean) {
    this.store = store;
    this.parts = new FeedParts(store, isAwake);
    if (isAwake) this.watch();
  }

  /** Somebody listens again. */
  wake(): void {
    this.watch();
    this.parts.wake();
    this.onVisible();
  }

  /** Nobody listens any more. */
  sleep(): void {
    this.parts.sleep();
    document.removeEventListener('visibilitychange', this.onVisible);
  }

  private readonly onVisible = (): void => {
    const state = this.store.state;
    if (document.hidden || state.type === 'loading') return;
    if (state.type === 'failed' || state.stale) this.retry();
    else if (Date.now() - this.readAt > Math.max(state.feed.ttl * second, minute)) this.plan(0);
  };

  /** Tries again what failed, as soon as the server may be asked. */
  retry(): void {
    const state = this.store.state;
    this.hasRetried = false;
    this.parts.retry();
    if (state.type === 'failed' || (state.type === 'ready' && state.stale)) this.plan(0);
  }

  /** Loads the parts nobody has loaded yet. */
  loadWanted(): void {
    this.parts.loadWanted();
  }

  /** Draws the consequences of a try; a first screen that was read is shown already. */
  async settle(outcome: Outcome, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    if ('problem' in outcome) {
      await this.fail(outcome, signal);
      return;
    }
    try {
      await this.accept(outcome, signal);
    } catch (error) {
      // A part in use could not be read in the new version: the old one stays whole.
      await this.fail({problem: problemOf(error, this.store.url), error, files: []}, signal);
    }
  }

  private watch(): void {
    document.addEventListener('visibilitychange', this.onVisible);
  }

  private plan(wait: number): void {
    const now = Date.now();
    const retryAt = this.store.pace.plan(wait);
    const {state} = this.store;
    if (state.type !== 'failed') return;
    this.store.show(
      retryAt > now ? {type: 'failed', problem: {...state.problem, retryAt}} : {type: 'loading'},
    );
  }

  private async accept({opened, files, readAt}: FeedRead, signal: AbortSignal): Promise<void> {
    const source = files.join();
    const {parts} = this;
    const isNew = source !== this.source;
    const known = this.store.state;
    const isLater = isNew && parts.isOpen;
    const version = isLater ? await parts.next(opened, signal) : parts.first(opened);
    const next = isLater ? version.ready : known;
    if (signal.aborted || next.type !== 'ready') return;
    if (isNew) {
      parts.show(version);
      this.source = source;
      const issues = [...opened.issues, ...inlineIssues(opened)];
      if (issues.length > 0) warn({code: 'dropped', url: this.store.url, issues});
    }
    this.hasRetried = false;
    this.readAt = readAt;
    keepCopy(this.store.url, files);
    const {stale, ...fresh} = next;
    if (stale || next !== known) this.store.show(fresh);
  }

  private async fail(unread: FeedUnread, signal: AbortSignal): Promise<void> {
    const {pace} = this.store;
    const {problem: found, error} = await this.located(unread);
    warn({...found, error});
    const asked = waitAskedFor(error);
    pace.notBefore = Date.now() + asked;
    let problem = found;
    if (!this.hasRetried && passing.includes(found.code)) {
      this.hasRetried = true;
      problem = {...found, retryAt: pace.plan(retryWait(error))};
    }
    const state = this.store.state;
    const known = state.type === 'ready' ? state : await this.openCopy();
    if (signal.aborted) return;
    const age = Date.now() - this.readAt;
    const tooOld = !(age >= 0 && age <= copyMostAge);
    this.store.show(known === undefined ? {type: 'failed', problem} : {...known, stale: {tooOld, problem}});
  }

  /** A first screen does not ask where a file has another shape: the webmaster is told by reading it again. */
  private async located(unread: FeedUnread): Promise<FeedUnread> {
    const {problem, files} = unread;
    const at = files.indexOf(problem.url);
    if (problem.code !== 'invalid' || problem.pointer || at < 0) return unread;
    const closely = await import('./feed.closely.js').catch(() => undefined);
    if (closely === undefined) return unread;
    const parse = problem.url === this.store.url ? closely.parseFeed : closely.parseCatalogHead;
    const parsed = parse(parseJson(files[at + 1] ?? '', problem.url));
    if (parsed.type === 'parsed') return unread;
    return {...unread, problem: {...problem, pointer: parsed.issue.pointer}};
  }

  private async openCopy(): Promise<FeedReady | undefined> {
    const {url} = this.store;
    const copy = readCopy(url);
    if (copy === undefined) return undefined;
    const {readAt, files} = copy;
    try {
      const textOf = (file: string): string => files[files.indexOf(file) + 1] ?? '';
      const opened = await openFeed(url, (file) => parseJson(textOf(file), file));
      this.parts.show(this.parts.first(opened));
      this.source = files.join();
      this.readAt = readAt;
      return opened.ready;
    } catch {
      return undefined;
    }
  }
}
