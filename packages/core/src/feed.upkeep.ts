import {parseCatalogHead, parseFeed} from '@zwgk/feed';

import {keepCopy, readCopy} from './feed.copy.js';
import type {OpenFeed} from './feed.file.js';
import {openFeed} from './feed.open.js';
import type {FeedRead, FeedUnread, Outcome, StorePort} from './feed.outcome.js';
import {Pace} from './feed.pace.js';
import {partOf, putPart} from './feed.part.js';
import {type PutPart, readPart} from './feed.records.js';
import type {FeedProblem, FeedReady, Part, PartName} from './feed.state.js';
import {parseJson} from './json.js';
import {FeedFailure, problemOf, requestText} from './request.js';
import {warn} from './warn.js';

const second = 1000;
const minute = 60 * second;
/** The automatic retry comes after one to two of these, so that a county's residents do not come back all at once. */
const retryAfter = 2 * second;
/** Waits assumed and granted when a server is busy (Retry-After). */
const askedDefault = 30 * second;
const askedMost = 5 * minute;
/** Age of a stored copy beyond which it is shown as too old. */
const copyMostAge = 7 * 24 * 60 * minute;
/** Longest that a part asked for later may take, and how much larger than the first screen's files it may be. */
const partDeadline = minute;
const partFactor = 8;
/** Problems that often pass by themselves; a transfer that was cut off may look `malformed`. */
const passing: readonly FeedProblem['code'][] = ['timeout', 'network', 'server', 'malformed'];
/** Problems of a part that may mean the feed was published anew and its old files are gone. */
const outdated: readonly FeedProblem['code'][] = ['notFound', 'webPage', 'malformed', 'invalid'];

/** Keeps a feed alive after its first reading: retries, the stored copy, later versions, and the parts asked for. */
export class FeedUpkeep {
  private readonly store: StorePort;
  private opened: OpenFeed | undefined;
  /** The text `opened` was read from, to see whether the feed has changed. */
  private source = '';
  private readAt = 0;
  private hasRetried = false;
  private readonly partPace = new Pace(() => this.reloadParts());
  /** The look at `feed.json` that a vanished part of a version has caused. */
  private check: {readonly of: OpenFeed; readonly done: Promise<void>} | undefined;

  constructor(store: StorePort, isAwake: boolean) {
    this.store = store;
    if (isAwake) this.watch();
  }

  /** Somebody listens again. */
  wake(): void {
    this.watch();
    this.onVisible();
  }

  /** Nobody listens any more. */
  sleep(): void {
    this.partPace.stop();
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
    this.partPace.plan(0);
    if (state.type === 'failed' || (state.type === 'ready' && state.stale)) this.plan(0);
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

  /** Loads the parts nobody has loaded yet. */
  loadWanted(): void {
    const state = this.store.state;
    if (state.type !== 'ready') return;
    this.store.wanted.forEach((part) => {
      if (partOf(state, part).type === 'unasked') void this.loadPart(part);
    });
  }

  private watch(): void {
    document.addEventListener('visibilitychange', this.onVisible);
  }

  private reloadParts(): void {
    const {state, wanted} = this.store;
    if (state.type !== 'ready') return;
    const failed: PartName[] = [];
    wanted.forEach((part) => {
      if (partOf(state, part).type === 'failed') failed.push(part);
    });
    if (failed.length === 0) return;
    this.partPace.count();
    this.check = undefined;
    failed.forEach((part) => void this.loadPart(part));
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

  private async accept({opened, files}: FeedRead, signal: AbortSignal): Promise<void> {
    const source = files.join();
    const isFirst = this.opened === undefined;
    const isNew = source !== this.source;
    const known = this.store.state;
    const next = isFirst || !isNew ? known : await this.withPartsInUse(opened);
    if (signal.aborted || next.type !== 'ready') return;
    if (isNew) {
      this.opened = opened;
      this.source = source;
      if (opened.issues.length > 0) warn({code: 'dropped', url: this.store.url, issues: opened.issues});
    }
    this.hasRetried = false;
    this.readAt = Date.now();
    keepCopy(this.store.url, files);
    const {stale, ...fresh} = next;
    if (stale || next !== known) this.store.show(fresh);
  }

  private async fail(unread: FeedUnread, signal: AbortSignal): Promise<void> {
    const {pace} = this.store;
    const {problem: found, error} = this.located(unread);
    warn({...found, error});
    const asked = waitAskedFor(error);
    pace.notBefore = Date.now() + asked;
    let problem = found;
    if (!this.hasRetried && passing.includes(found.code)) {
      this.hasRetried = true;
      problem = {...found, retryAt: pace.plan(asked > 0 ? 0 : retryAfter * (1 + Math.random()))};
    }
    const state = this.store.state;
    const known = state.type === 'ready' ? state : await this.openCopy();
    if (signal.aborted) return;
    const age = Date.now() - this.readAt;
    const tooOld = !(age >= 0 && age <= copyMostAge);
    this.store.show(known === undefined ? {type: 'failed', problem} : {...known, stale: {tooOld, problem}});
  }

  /** A first screen does not ask where a file has another shape: the webmaster is told by reading it again. */
  private located(unread: FeedUnread): FeedUnread {
    const {problem, files} = unread;
    const at = files.indexOf(problem.url);
    if (problem.code !== 'invalid' || problem.pointer || at < 0) return unread;
    const parse = problem.url === this.store.url ? parseFeed : parseCatalogHead;
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
      this.opened = await openFeed(url, (file) => parseJson(textOf(file), file));
      this.source = files.join();
      this.readAt = readAt;
      return this.opened.ready;
    } catch {
      return undefined;
    }
  }

  /**
   * A new version replaces the old one together with the parts in use, so that nobody sees half of each. Full records
   * are left to be asked for anew: they may have moved to another file.
   */
  private async withPartsInUse(opened: OpenFeed): Promise<FeedReady> {
    const reads: Promise<PutPart>[] = [];
    this.store.wanted.forEach((part, key, wanted) => {
      if (typeof part === 'string') reads.push(this.readPart(opened, part));
      else wanted.delete(key);
    });
    return (await Promise.all(reads)).reduce((ready, put) => put(ready), opened.ready);
  }

  private async loadPart(part: PartName): Promise<void> {
    const {opened} = this;
    if (opened === undefined) return;
    this.showPart(part, {type: 'loading'});
    try {
      const put = await this.readPart(opened, part);
      const state = this.store.state;
      if (this.opened === opened && state.type === 'ready') this.store.show(put(state));
    } catch (error) {
      const problem = problemOf(error, this.store.url);
      if (outdated.includes(problem.code)) {
        if (this.check?.of !== opened) this.check = {of: opened, done: this.store.load()};
        await this.check.done;
      }
      if (this.opened !== opened) return;
      warn({...problem, error});
      this.showPart(part, {type: 'failed', problem});
    }
  }

  private async readPart(opened: OpenFeed, part: PartName): Promise<PutPart> {
    const limits = {deadline: partDeadline, maxBytes: this.store.maxBytes * partFactor};
    return readPart(opened, part, async (url) => parseJson(await requestText(url, limits), url));
  }

  private showPart(part: PartName, value: Part<never>): void {
    const state = this.store.state;
    if (state.type === 'ready') this.store.show(putPart(state, part, value));
  }
}

/**
 * How long the server wants not to be asked, in ms. Other origins seldom expose the header; asking for it by name would
 * then print an error on the host page's console.
 */
function waitAskedFor(error: unknown): number {
  if (!(error instanceof FeedFailure) || (error.problem.status !== 503 && error.problem.status !== 429))
    return 0;
  const header = /^retry-after: *(.+)$/im.exec(error.headers)?.[1] ?? '';
  const wait = /^\d+$/.test(header) ? Number(header) * second : Date.parse(header) - Date.now();
  return wait >= 0 ? Math.min(wait, askedMost) : askedDefault;
}
