import type {OpenFeed} from './feed.file.js';
import type {StorePort} from './feed.outcome.js';
import {Pace} from './feed.pace.js';
import {partOf, putPart} from './feed.part.js';
import {outdated, passing, retryWait} from './feed.problem.js';
import {readPart} from './feed.read.js';
import type {FeedProblem, FeedReady, Part, PartName} from './feed.state.js';
import {FeedVersion, type VersionPort} from './feed.version.js';
import {Misses} from './misses.js';
import {FeedFailure, problemOf} from './request.js';
import {warn} from './warn.js';

/** How much larger than the first screen's files a file behind it may be. */
const sizeFactor = 8;

/**
 * The parts of a feed that widgets ask for. A new version is read as far as the one that is shown before it takes its
 * place, so that nobody sees half of each.
 *
 * Law: the server is asked no oftener than {@link Misses} allows.
 */
export class FeedParts implements VersionPort {
  readonly misses = new Misses();

  private readonly store: StorePort;
  private shown: FeedVersion | undefined;
  /** The look at `feed.json` that a vanished file of a version has caused. */
  private check: {readonly of: FeedVersion; readonly done: Promise<void>} | undefined;
  private hasRetried = false;
  private readonly pace = new Pace(() => this.reload());

  constructor(store: StorePort) {
    this.store = store;
  }

  get maxBytes(): number {
    return this.store.maxBytes * sizeFactor;
  }

  /** Whether a version is shown. */
  get isOpen(): boolean {
    return this.shown !== undefined;
  }

  /** A version as it can be read and then shown. */
  version(opened: OpenFeed): FeedVersion {
    return new FeedVersion(opened, this);
  }

  /** From now on parts are those of this version. */
  show(version: FeedVersion): void {
    this.shown = version;
    version.wasShown = true;
    this.hasRetried = false;
  }

  /** Loads the parts nobody has loaded yet. */
  loadWanted(): void {
    this.load('unasked');
  }

  /** Tries again what failed, as soon as the server may be asked. */
  retry(): void {
    this.hasRetried = false;
    this.check = undefined;
    this.pace.plan(0);
  }

  /** Nobody listens any more. */
  sleep(): void {
    this.pace.stop();
  }

  /**
   * The state of another version with the parts in use, read as far as residents have come in the one that is shown.
   *
   * @throws {FeedFailure} when a file of it cannot be read: the version is not whole.
   */
  async inUse(version: FeedVersion, signal: AbortSignal): Promise<FeedReady> {
    const {wanted} = this.store;
    wanted.forEach((part, key) => {
      if (typeof part !== 'string') wanted.delete(key);
    });
    const puts = await Promise.all([...wanted.values()].map((name) => readPart(version, name)));
    const {matters, documents} = this.shown ?? {};
    await Promise.all([
      matters && version.matters?.follow(matters, signal),
      documents && version.documents?.follow(documents, signal),
    ]);
    return puts.reduce((ready, put) => put(ready), version.opened.ready);
  }

  /** A file that has vanished may mean a new version; who waits for it is told of its loss only when there is none. */
  async onMiss(version: FeedVersion, error: unknown): Promise<void> {
    const problem = problemOf(error, this.store.url);
    if (version === this.shown && outdated.includes(problem.code)) {
      if (this.check?.of !== version) this.check = {of: version, done: this.store.load()};
      await this.check.done;
    }
    if (version === this.shown) {
      warn({...problem, error});
      this.planRetry(problem, error);
    } else if (version.wasShown) throw new DOMException('superseded', 'AbortError');
  }

  private planRetry(problem: FeedProblem, error: unknown): void {
    const {retryAt} = problem;
    if (retryAt !== undefined) this.pace.plan(retryAt - Date.now());
    else if (!this.hasRetried && passing.includes(problem.code)) {
      this.hasRetried = true;
      this.pace.plan(retryWait(error));
    }
  }

  private reload(): void {
    this.pace.count();
    this.renewLists();
    this.load('failed');
  }

  /** A list that was asked in vain is given out as another, so that it is asked again. */
  private renewLists(): void {
    const {shown} = this;
    const {state} = this.store;
    if (shown?.hasMissed !== true || state.type !== 'ready') return;
    shown.hasMissed = false;
    shown.matters = shown.matters?.renewed();
    shown.documents = shown.documents?.renewed();
    const {matters, documents} = shown;
    this.store.show({
      ...state,
      ...(matters && {matters: {type: 'ready', value: matters}}),
      ...(documents && {documents: {type: 'ready', value: documents}}),
    });
  }

  private load(type: Part<unknown>['type']): void {
    const {state, wanted} = this.store;
    if (state.type !== 'ready') return;
    wanted.forEach((name) => {
      if (partOf(state, name).type === type) void this.loadPart(name);
    });
  }

  private async loadPart(name: PartName): Promise<void> {
    const {shown} = this;
    if (shown === undefined) return;
    this.showPart(name, {type: 'loading'});
    try {
      const put = await readPart(shown, name);
      const {state} = this.store;
      if (this.shown === shown && state.type === 'ready') this.store.show(put(state));
    } catch (error) {
      if (this.shown !== shown) return;
      const problem = problemOf(error, this.store.url);
      if (!(error instanceof FeedFailure)) warn({...problem, error});
      this.showPart(name, {type: 'failed', problem});
    }
  }

  private showPart(name: PartName, part: Part<never>): void {
    const {state} = this.store;
    if (state.type === 'ready') this.store.show(putPart(state, name, part));
  }
}
