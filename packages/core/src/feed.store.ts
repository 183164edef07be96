import {fileUrl} from './feed.file.js';
import {openFeed} from './feed.open.js';
import type {Outcome, StorePort} from './feed.outcome.js';
import {Pace} from './feed.pace.js';
import type {FeedReady, FeedState, PartName} from './feed.state.js';
import type {FeedUpkeep} from './feed.upkeep.js';
import {parseJson} from './json.js';
import {problemOf, requestText} from './request.js';

/** When a resident is told that it takes long, in ms. */
const slowAfter = 3_000;
/** When a healthy feed gets its upkeep if nobody wants it before, in ms after the first screen. */
const settlesAfter = 5_000;
/** Longest that each file of the first screen may take, in ms. */
const deadline = 10_000;
/** Length from which decoding a file and parsing it are tasks of their own. */
const longText = 200_000;

/**
 * One feed as a page knows it: loaded once for all who subscribe. It works while somebody listens, stops a moment
 * after the last has gone, and remembers what it knows.
 *
 * Here is what a first screen needs; retries, the stored copy, later versions and parts are the work of
 * {@link FeedUpkeep}, which is loaded when something asks for it, otherwise some seconds after the first screen.
 * Without it a resident can still try again.
 *
 * Laws: at most three tries a minute, but for a part that has vanished; a late answer never replaces a newer one;
 * what is shown is of one version of the feed.
 */
export class FeedStore implements StorePort {
  readonly url: string;
  isIncluded?: true;
  /** Most bytes a file that the first screen needs may have, decompressed. */
  maxBytes = 2_000_000;
  /** What is known of the feed now; changed by `show` alone. */
  state: FeedState = {type: 'loading'};
  readonly wanted = new Set<PartName>();
  readonly pace = new Pace(
    () => void (this.state.type === 'ready' && this.outcome ? this.handOver() : this.load()),
  );

  private readonly listeners = new Set<() => void>();
  private upkeep: FeedUpkeep | undefined;
  /** The last outcome, until the upkeep has it. */
  private outcome: Outcome | undefined;
  private isAwake = false;
  private run = new AbortController();
  /** What of the feed is known without the head of its catalogue. */
  private early: FeedReady | undefined;
  /** Whether somebody needs that head. */
  private isCatalogNeeded = false;
  /** Ends the wait for somebody who does. */
  private readCatalog: (() => void) | undefined;

  constructor(url: string) {
    this.url = url;
  }

  /**
   * Calls back after every change of `state` until the function it returns is called.
   *
   * @param skipsCatalog - Whether the head of the catalogue need not be read for the listener: that waits until
   *   somebody else needs it, or the page has come to rest.
   */
  subscribe(listener: () => void, skipsCatalog?: boolean): () => void {
    this.listeners.add(listener);
    if (!skipsCatalog) this.needCatalog();
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
    if (this.wanted.has(part)) return;
    this.wanted.add(part);
    this.needCatalog();
    void this.handOver();
  }

  /** Tries again what failed, as soon as the server may be asked. */
  readonly retry = (): void => {
    if (this.upkeep !== undefined) this.upkeep.retry();
    else if (this.state.type !== 'failed') void this.handOver();
    else if (this.pace.plan(0) <= Date.now()) this.show({type: 'loading'});
  };

  beside(url: string): FeedStore {
    return new FeedStore(url);
  }

  async load(): Promise<void> {
    const fresh = !this.pace.count();
    this.run.abort();
    this.outcome = undefined;
    const {signal} = (this.run = new AbortController());
    const slow = setTimeout(() => {
      if (this.state.type === 'loading') this.show({type: 'loading', slow: true});
    }, slowAfter);
    const outcome = await this.read(signal, fresh);
    clearTimeout(slow);
    if (signal.aborted) return;
    if (this.state.type !== 'ready') {
      this.show('opened' in outcome ? outcome.opened.ready : {type: 'failed', problem: outcome.problem});
    }
    this.outcome = outcome;
    if (this.upkeep || this.state.type !== 'ready' || this.state.feed.includes) await this.handOver();
    else this.pace.plan(settlesAfter);
  }

  show(state: FeedState): void {
    this.state = state.type === 'ready' || !this.early ? state : {...state, early: this.early};
    this.listeners.forEach((listener) => listener());
  }

  private needCatalog(): void {
    this.isCatalogNeeded = true;
    this.readCatalog?.();
  }

  private wake(): void {
    this.isAwake = true;
    addEventListener('online', this.retry);
    if (this.state.type === 'loading' || this.outcome) this.pace.plan(0);
    this.upkeep?.wake();
  }

  private sleep(): void {
    this.isAwake = false;
    removeEventListener('online', this.retry);
    this.pace.stop();
    // What has been read already waits for its upkeep.
    if (this.outcome === undefined) this.run.abort();
    this.upkeep?.sleep();
  }

  private async read(signal: AbortSignal, fresh: boolean): Promise<Outcome> {
    const files: string[] = [];
    const {url, maxBytes} = this;
    const limits = {signal, maxBytes, deadline};
    try {
      const opened = await openFeed(
        url,
        async (file) => {
          const text = await requestText(file, {...limits, fresh: fresh && file === url});
          files.push(file, text);
          if (text.length > longText) await new Promise((resolve) => setTimeout(resolve));
          return parseJson(text, file);
        },
        async (early) => {
          this.early = early;
          if (this.state.type === 'loading') this.show(this.state);
          const {documents} = early.feed.columns;
          // What reads it is still on its way: browsers keep it until then.
          if (this.wanted.has('documents') && documents && 'head' in documents)
            requestText(fileUrl(documents.head, url), limits).catch(() => undefined);
          if (this.isCatalogNeeded) return;
          await new Promise<void>((resolve, reject) => {
            this.readCatalog = resolve;
            setTimeout(resolve, settlesAfter);
            signal.addEventListener('abort', reject);
          });
        },
      );
      return {opened, files, readAt: Date.now()};
    } catch (error) {
      return {problem: problemOf(error, url), error, files};
    }
  }

  /** Lets the upkeep go on from the last outcome and with the parts that are wanted. */
  private async handOver(): Promise<void> {
    try {
      const {FeedUpkeep} = await import('./feed.upkeep.js');
      const upkeep = (this.upkeep ??= new FeedUpkeep(this, this.isAwake));
      const {outcome} = this;
      if (outcome && this.isAwake) {
        this.outcome = undefined;
        this.pace.stop();
        await upkeep.settle(outcome, this.run.signal);
      }
      upkeep.loadWanted();
    } catch {
      // The late part did not arrive. Who waits for more than the first screen is told so.
      if (this.state.type === 'ready' && this.wanted.size > 0) {
        this.show({...this.state, stale: {tooOld: false, problem: {code: 'network', url: this.url}}});
      }
    }
  }
}
