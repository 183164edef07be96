import {keepCopy, readCopy} from './feed.copy.js';
import {openFeed, type OpenFeed} from './feed.open.js';
import {Pace} from './feed.pace.js';
import {partOf, putPart} from './feed.part.js';
import type {PutPart} from './feed.records.js';
import type {FeedProblem, FeedReady, FeedState, Part, PartName} from './feed.state.js';
import {parseJson} from './json.js';
import {FeedFailure, requestText} from './request.js';
import {warn} from './warn.js';

const second = 1000;
const minute = 60 * second;
/** When a resident is told that it takes long. */
const slowAfter = 3 * second;
/** The automatic retry comes after one to two of these, so that a county's residents do not all come back at once. */
const retryAfter = 2 * second;
/** Age of a stored copy beyond which it is shown as too old. */
const copyMostAge = 7 * 24 * 60 * minute;
/** Longest that the files of the first screen, and those asked for later, may take each, in ms. */
const deadline = 10 * second;
const partDeadline = minute;
/** How much larger than `maxBytes` a part may be that is loaded when somebody asks for it. */
const partFactor = 8;
/** Problems that often pass by themselves; a transfer that was cut off may look `malformed`. */
const passing: readonly FeedProblem['code'][] = ['timeout', 'network', 'server', 'malformed'];
/** Problems of a part that may mean the feed was published anew and its old files are gone. */
const outdated: readonly FeedProblem['code'][] = ['notFound', 'webPage', 'malformed', 'invalid'];

/**
 * One feed as a page knows it: loads it once for all who subscribe, tries again when that makes sense, and keeps it
 * up to date. It works while somebody listens, stops a moment after the last has gone, and remembers what it knows.
 *
 * Laws: at most three tries a minute, but for a part that has vanished; a late answer never replaces a newer one;
 * what is shown is of one version of the feed.
 */
export class FeedStore {
  /** Absolute address of `feed.json`. */
  readonly url: string;
  /** Most bytes a file that the first screen needs may have, decompressed. */
  maxBytes = 2_000_000;

  private current: FeedState = {type: 'loading'};
  private readonly listeners = new Set<() => void>();
  private readonly wanted = new Map<string, PartName>();
  private opened: OpenFeed | undefined;
  /** The text `opened` was read from, to see whether the feed has changed. */
  private source = '';
  /** The look at `feed.json` that a vanished part of a version has caused. */
  private check: {readonly of: OpenFeed; readonly done: Promise<void>} | undefined;
  private isAwake = false;
  private hasRetried = false;
  private readAt = 0;
  private run = new AbortController();
  private readonly pace = new Pace(() => void this.load());

  constructor(url: string) {
    this.url = url;
  }

  /** What is known of the feed now. */
  get state(): FeedState {
    return this.current;
  }

  /** Calls back after every change of `state` until the function it returns is called. The first subscriber starts the work. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    if (!this.isAwake) this.wake();
    return () => {
      this.listeners.delete(listener);
      // A page that moves or re-creates an element has it back before this.
      setTimeout(() => {
        if (this.listeners.size === 0 && this.isAwake) this.sleep();
      });
    };
  }

  /** Loads a part as soon as the feed is there; asking twice is harmless. */
  need(part: PartName): void {
    const key = JSON.stringify(part);
    if (this.wanted.has(key)) return;
    this.wanted.set(key, part);
    if (this.current.type === 'ready') void this.loadPart(part);
  }

  /** Tries again what failed, as soon as the server may be asked. */
  retry(): void {
    const state = this.current;
    this.hasRetried = false;
    if (state.type === 'ready') {
      this.wanted.forEach((part) => {
        if (partOf(state, part).type === 'failed') void this.loadPart(part);
      });
    }
    if (state.type === 'failed' || (state.type === 'ready' && state.stale)) this.plan(0);
  }

  private wake(): void {
    this.isAwake = true;
    window.addEventListener('online', this.onOnline);
    document.addEventListener('visibilitychange', this.onVisible);
    if (this.current.type === 'loading') this.plan(0);
    else this.onVisible();
  }

  private sleep(): void {
    this.isAwake = false;
    window.removeEventListener('online', this.onOnline);
    document.removeEventListener('visibilitychange', this.onVisible);
    this.pace.stop();
    this.run.abort();
  }

  private readonly onOnline = (): void => this.retry();

  private readonly onVisible = (): void => {
    const state = this.current;
    if (document.hidden) return;
    if (state.type !== 'ready' || state.stale) this.retry();
    else if (Date.now() - this.readAt > Math.max(state.feed.ttl * second, minute)) this.plan(0);
  };

  private plan(wait: number): void {
    const now = Date.now();
    const retryAt = this.pace.plan(wait);
    if (retryAt > now && this.current.type === 'failed') {
      this.show({type: 'failed', problem: {...this.current.problem, retryAt}});
    }
  }

  private async load(): Promise<void> {
    const again = !this.pace.isFirst;
    this.pace.count();
    this.run.abort();
    const {signal} = (this.run = new AbortController());
    if (this.current.type === 'failed') this.show({type: 'loading'});
    const slow = setTimeout(() => {
      if (this.current.type === 'loading') this.show({type: 'loading', slow: true});
    }, slowAfter);
    const files: string[] = [];
    try {
      const opened = await openFeed(this.url, async (url) => {
        const fresh = again && url === this.url;
        const text = await requestText(url, {signal, fresh, deadline, maxBytes: this.maxBytes});
        files.push(url, text);
        return parseJson(text, url);
      });
      await this.accept(opened, files, signal);
    } catch (error) {
      if (!signal.aborted) await this.fail(error, signal);
    }
    clearTimeout(slow);
  }

  private async accept(opened: OpenFeed, files: readonly string[], signal: AbortSignal): Promise<void> {
    const source = files.join();
    const isNew = this.opened === undefined || source !== this.source;
    const ready = isNew ? await this.withWantedParts(opened) : this.current;
    if (signal.aborted || ready.type !== 'ready') return;
    if (isNew) {
      this.opened = opened;
      this.source = source;
      if (opened.issues.length > 0) warn({code: 'dropped', url: this.url, issues: opened.issues});
    }
    this.hasRetried = false;
    this.readAt = Date.now();
    keepCopy(this.url, files);
    const {stale, ...fresh} = ready;
    if (isNew || stale) this.show(fresh);
    // What was asked for while the parts of this version were on their way.
    this.wanted.forEach((part) => {
      if (partOf(fresh, part).type === 'unasked') void this.loadPart(part);
    });
  }

  private async fail(error: unknown, signal: AbortSignal): Promise<void> {
    const {retryAt: asked = 0, ...found} = problemOf(error, this.url);
    this.pace.holdUntil(asked);
    warn({...found, error});
    let problem: FeedProblem = found;
    if (!this.hasRetried && passing.includes(found.code)) {
      this.hasRetried = true;
      problem = {...found, retryAt: this.pace.plan(asked > 0 ? 0 : retryAfter * (1 + Math.random()))};
    }
    const known = this.current.type === 'ready' ? this.current : await this.openCopy();
    if (signal.aborted) return;
    const age = Date.now() - this.readAt;
    const tooOld = !(age >= 0 && age <= copyMostAge);
    this.show(known === undefined ? {type: 'failed', problem} : {...known, stale: {tooOld, problem}});
  }

  private async openCopy(): Promise<FeedReady | undefined> {
    const copy = readCopy(this.url);
    if (copy === undefined) return undefined;
    const {readAt, files} = copy;
    try {
      const textOf = (url: string): string => files[files.indexOf(url) + 1] ?? '';
      this.opened = await openFeed(this.url, async (url) => parseJson(textOf(url), url));
      this.source = files.join();
      this.readAt = readAt;
      return this.opened.ready;
    } catch {
      return undefined;
    }
  }

  /** A new version replaces the old one together with the parts in use. Full records are asked for anew: they may have moved. */
  private async withWantedParts(opened: OpenFeed): Promise<FeedReady> {
    const reads: Promise<PutPart>[] = [];
    this.wanted.forEach((part, key) => {
      if (typeof part === 'string') reads.push(this.readPart(opened, part));
      else this.wanted.delete(key);
    });
    return (await Promise.all(reads)).reduce((ready, put) => put(ready), opened.ready);
  }

  private async loadPart(part: PartName): Promise<void> {
    const {opened} = this;
    if (opened === undefined) return;
    this.showPart(part, {type: 'loading'});
    try {
      const put = await this.readPart(opened, part);
      if (this.opened === opened && this.current.type === 'ready') this.show(put(this.current));
    } catch (error) {
      const problem = problemOf(error, this.url);
      warn({...problem, error});
      if (outdated.includes(problem.code)) {
        if (this.check?.of !== opened) this.check = {of: opened, done: this.load()};
        await this.check.done;
      }
      if (this.opened === opened) this.showPart(part, {type: 'failed', problem});
    }
  }

  private async readPart(opened: OpenFeed, part: PartName): Promise<PutPart> {
    const {readPart} = await import('./feed.records.js');
    const limits = {deadline: partDeadline, maxBytes: this.maxBytes * partFactor};
    return readPart(opened, part, async (url) => parseJson(await requestText(url, limits), url));
  }

  private showPart(part: PartName, value: Part<never>): void {
    if (this.current.type === 'ready') this.show(putPart(this.current, part, value));
  }

  private show(state: FeedState): void {
    this.current = state;
    this.listeners.forEach((listener) => listener());
  }
}

/** What cannot be named, such as a late part of the bundle that did not arrive, is a problem of the network. */
function problemOf(error: unknown, url: string): FeedProblem {
  return error instanceof FeedFailure ? error.problem : {code: 'network', url};
}
