import type {Federation} from './federation.js';
import type {OpenFeed} from './feed.file.js';
import type {StorePort} from './feed.outcome.js';
import {Pace} from './feed.pace.js';
import {partOf, putPart} from './feed.part.js';
import {outdated, passing, retryWait} from './feed.problem.js';
import type {FeedProblem, FeedReady, Part, PartName} from './feed.state.js';
import {FeedVersion, type VersionPort} from './feed.version.js';
import {type Given, giveOut, type GivingOut} from './given.js';
import {Misses} from './misses.js';
import {FeedFailure, problemOf} from './request.js';
import {warn} from './warn.js';

/** How much larger than the first screen's files a file behind it may be. */
const sizeFactor = 8;
const minute = 60_000;

/** A version that can take the place of the one that is shown. */
export interface NextVersion {
  readonly version: FeedVersion;
  /** Its state with the parts in use. */
  readonly ready: FeedReady;
  readonly given: Given;
}

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
  private given: Given = {};
  private federation: Federation | undefined;
  private isAwake: boolean;
  /** The look at `feed.json` that a vanished file of a version has caused. */
  private check: {readonly of: FeedVersion; readonly at: number; readonly done: Promise<void>} | undefined;
  private hasRetried = false;
  private readonly pace = new Pace(() => void this.reload());
  /** Number of the last time lists were given out. */
  private turn = 0;

  constructor(store: StorePort, isAwake: boolean) {
    this.store = store;
    this.isAwake = isAwake;
  }

  get maxBytes(): number {
    return this.store.maxBytes * sizeFactor;
  }

  /** Whether a version is shown. */
  get isOpen(): boolean {
    return this.shown !== undefined;
  }

  /** A version of which no part is in use. */
  first(opened: OpenFeed): NextVersion {
    return {version: new FeedVersion(opened, this), ready: opened.ready, given: {}};
  }

  /**
   * A version with the parts in use, read as far as residents have come in the one that is shown.
   *
   * @throws {FeedFailure} when a file of it cannot be read: the version is not whole.
   */
  async next(opened: OpenFeed, signal: AbortSignal): Promise<NextVersion> {
    const {wanted} = this.store;
    const version = new FeedVersion(opened, this);
    const {readPart} = await import('./feed.read.js');
    const puts = await Promise.all([...wanted].map((name) => readPart(version, name)));
    await this.federate(version);
    const {given, change} = await this.giveOut(version);
    const {matters, documents, policies} = given;
    await Promise.all([matters?.recall(signal), documents?.recall(signal), policies?.recall(signal)]);
    const ready = puts.reduce((state, put) => put(state), opened.ready);
    return {version, ready: {...ready, ...change}, given};
  }

  /** From now on parts are those of this version. */
  show({version, given}: NextVersion): void {
    const isFirst = this.shown === undefined;
    this.shown = version;
    this.given = given;
    version.wasShown = true;
    this.hasRetried = false;
    if (isFirst) void this.begin(version);
  }

  /** Loads the parts nobody has loaded yet; while the feed is on its way, what reads them. */
  loadWanted(): void {
    const {state, wanted} = this.store;
    if (state.type === 'loading' && wanted.size > 0) void fetchReaders(wanted);
    this.load('unasked');
  }

  /** Tries again what failed, as soon as the server may be asked. */
  retry(): void {
    this.hasRetried = false;
    this.check = undefined;
    this.pace.plan(0);
    this.federation?.retry();
  }

  wake(): void {
    this.isAwake = true;
    this.federation?.wake();
  }

  /** Nobody listens any more. */
  sleep(): void {
    this.isAwake = false;
    this.pace.stop();
    this.federation?.sleep();
  }

  /** A file that has vanished may mean a new version; who waits for it is told of its loss only when there is none. */
  async onMiss(version: FeedVersion, error: unknown): Promise<void> {
    const problem = problemOf(error, this.store.url);
    if (version === this.shown && outdated.includes(problem.code)) {
      await this.lookAgain(version);
    }
    if (version === this.shown) {
      warn({...problem, error});
      this.planRetry(problem, error);
    } else if (version.wasShown) throw new DOMException('superseded', 'AbortError');
  }

  /** One look at `feed.json` is enough for all files that vanish together. */
  private lookAgain(version: FeedVersion): Promise<void> {
    const now = Date.now();
    const {check} = this;
    if (check?.of === version && now - check.at < minute) return check.done;
    const done = this.store.load();
    this.check = {of: version, at: now, done};
    return done;
  }

  private planRetry(problem: FeedProblem, error: unknown): void {
    const {retryAt} = problem;
    if (retryAt !== undefined) this.pace.plan(retryAt - Date.now());
    else if (!this.hasRetried && passing.includes(problem.code)) {
      this.hasRetried = true;
      this.pace.plan(retryWait(error));
    }
  }

  /** A list that was asked in vain is given out as another object, so that it is asked again. */
  private reload(): void {
    const {shown} = this;
    this.pace.count();
    if (shown?.hasMissed === true) {
      shown.hasMissed = false;
      void this.give(shown, true);
    }
    this.load('failed');
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
      const {readPart} = await import('./feed.read.js');
      const put = await readPart(shown, name);
      const {state} = this.store;
      if (this.shown !== shown || state.type !== 'ready') return;
      this.store.show(put(state));
      await this.give(shown);
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

  /** Gives widgets the lists of a version, those of included feeds among them. */
  private async give(version: FeedVersion, anew = false): Promise<void> {
    const turn = ++this.turn;
    const {given, change} = await this.giveOut(version, anew);
    const {state} = this.store;
    if (turn !== this.turn || version !== this.shown || state.type !== 'ready') return;
    this.given = given;
    this.store.show({...state, ...change});
  }

  private giveOut(version: FeedVersion, anew = false): Promise<GivingOut> {
    return giveOut(version, {before: this.given, anew, federation: this.federation});
  }

  /** Looks which feeds a version is shown together with. */
  private async federate({opened}: FeedVersion): Promise<void> {
    const {feed} = opened.ready;
    if (this.store.isIncluded || !feed.includes?.length) {
      this.federation?.sleep();
      this.federation = undefined;
      return;
    }
    const {Federation} = await import('./federation.js');
    this.federation ??= new Federation(this.store, this.isAwake, this.onFederation);
    this.federation.follow(feed);
  }

  /** Included feeds are read as soon as the first screen is there, which then shows them too. */
  private async begin(version: FeedVersion): Promise<void> {
    try {
      await this.federate(version);
    } catch (error) {
      warn({...problemOf(error, this.store.url), error});
    }
    if (this.federation === undefined) return;
    this.store.wanted.add('matters');
    this.loadWanted();
    this.onFederation();
  }

  private readonly onFederation = (): void => {
    const {shown} = this;
    if (shown === undefined) return;
    this.give(shown).catch((error: unknown) => warn({...problemOf(error, this.store.url), error}));
  };
}

/** That one does not arrive is told when it is needed. */
async function fetchReaders(wanted: ReadonlySet<PartName>): Promise<void> {
  const policies = wanted.has('policies') ? import('./feed.policies.js') : Promise.resolve();
  await Promise.all([import('./feed.read.js'), policies]).catch(() => undefined);
}
