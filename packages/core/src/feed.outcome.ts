import type {OpenFeed} from './feed.file.js';
import type {Pace} from './feed.pace.js';
import type {FeedProblem, FeedState, PartName} from './feed.state.js';

/** How one try to read a feed ended. */
export type Outcome = FeedRead | FeedUnread;

/** A version of a feed, and the files it was read from: addresses and texts by turns. */
export interface FeedRead {
  readonly opened: OpenFeed;
  readonly files: readonly string[];
  /** When the last of them was there. */
  readonly readAt: number;
}

export interface FeedUnread {
  readonly problem: FeedProblem;
  readonly error: unknown;
  /** What could be read: addresses and texts by turns. */
  readonly files: readonly string[];
}

/** The store of a feed as the store of a feed that includes it uses it. */
export interface IncludedStore {
  isIncluded?: true;
  maxBytes: number;
  readonly state: FeedState;
  subscribe(listener: () => void): () => void;
  need(part: PartName): void;
  retry(): void;
}

/** What a store lends to the part of it that is loaded late. */
export interface StorePort {
  /** Absolute address of `feed.json`. */
  readonly url: string;
  readonly maxBytes: number;
  readonly state: FeedState;
  /** Parts that were asked for. */
  readonly wanted: Set<PartName>;
  readonly pace: Pace;
  /** Set for a feed that another includes: it is read without those it includes itself. */
  readonly isIncluded?: true;
  /** A store of another feed, which nobody else knows. */
  beside(url: string): IncludedStore;
  /** Changes the state and tells who listens. */
  show(state: FeedState): void;
  /** Reads the feed again and draws the consequences. */
  load(): Promise<void>;
}
