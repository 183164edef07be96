import type {
  Agency,
  CalendarYear,
  CatalogHead,
  DisclosureDocument,
  DocumentRow,
  Feed,
  FeedbackReason,
  LedgerEntry,
  Listing,
  MatterDetail,
  MatterRow,
  Policy,
  PolicyRow,
  PublicMessage,
  RatingTally,
  Revision,
} from '@zwgk/feed';

export type {MatterRow} from '@zwgk/feed';

/** Why a feed, or a part of one, could not be read. */
export interface FeedProblem {
  readonly code:
    | 'noAddress' // neither `feed` nor a <zwgk-feed>
    | 'offline'
    | 'timeout'
    | 'network' // unreachable, blocked by CORS, CSP or mixed content; the browser does not say which
    | 'notFound'
    | 'server' // 5xx, 429
    | 'webPage' // HTML where JSON was expected: a login page or captive portal
    | 'malformed' // not JSON, truncated, empty
    | 'invalid' // JSON of another shape
    | 'unsupportedVersion'
    | 'tooLarge';
  /** Address that was asked, absolute. */
  readonly url: string;
  /** JSON pointer to what is wrong, when the content is. */
  readonly pointer?: string;
  /** HTTP status, when there was one. */
  readonly status?: number;
  /** Instant (ms since 1970) of the next automatic try, when one is planned. */
  readonly retryAt?: number;
}

/** Something that is loaded when it is first needed. */
export type Part<T> =
  | {readonly type: 'unasked'}
  | {readonly type: 'loading'}
  | {readonly type: 'failed'; readonly problem: FeedProblem}
  | {readonly type: 'ready'; readonly value: T};

/** The catalogue as far as it is known. Both profiles of the feed end here. */
export interface CatalogState {
  readonly total: number;
  readonly facets: CatalogHead['facets'];
  /** First rows: enough for the first screen. */
  readonly first: readonly MatterRow[];
}

/** Everything a widget may know about its feed. */
export type FeedState = FeedLoading | FeedFailed | FeedReady;

export interface FeedLoading {
  readonly type: 'loading';
  /** Since the request took long enough to say so. */
  readonly slow?: true;
  /** What is known already, while the head of the catalogue is not: for who needs nothing of that. */
  readonly early?: FeedReady;
}

export interface FeedFailed {
  readonly type: 'failed';
  readonly problem: FeedProblem;
  /** What was known before the head of the catalogue could not be read. */
  readonly early?: FeedReady;
}

export interface FeedReady {
  readonly type: 'ready';
  readonly url: string;
  readonly feed: Feed;
  /** Set while a stored copy is shown because the feed cannot be read now. */
  readonly stale?: {readonly tooOld: boolean; readonly problem: FeedProblem};
  /** Records left out because they break the format. */
  readonly dropped: number;
  /** Absent when the feed has no such column. */
  readonly catalog?: CatalogState;
  readonly agencies: Part<ReadonlyMap<string, Agency>>;
  /**
   * The matters; absent is unasked. A new version of the feed brings a new listing, and so does the resident's wish to
   * try again after a failure: a widget asks a listing it has not seen yet anew.
   */
  readonly matters?: Part<Listing<MatterRow, MatterDetail>>;
  /** The documents, by the same rules; a feed without them has an empty list. */
  readonly documents?: Part<Listing<DocumentRow, DisclosureDocument>>;
  /** The policies, by the same rules. */
  readonly policies?: Part<Listing<PolicyRow, Policy>>;
  /** What changed in the catalogue since the edition before; nothing where the feed does not tell. */
  readonly revision?: Part<Revision>;
  /** Years of the working-day calendar the feed has itself; empty where it has none. */
  readonly calendar?: Part<readonly CalendarYear[]>;
  /** Published feedback; empty where the feed has no such column. */
  readonly feedback?: Part<PublishedFeedback>;
  /** Feeds that are shown together with this one; absent when the feed includes none, or before they are looked at. */
  readonly included?: readonly IncludedFeed[];
}

/** Records of which the newest are at hand, and the older ones in files that are read when they are shown. */
export interface Gradual<T> {
  /** The newest, newest first. */
  readonly first: readonly T[];
  /** How many each file holds, newest first. */
  readonly counts: readonly number[];
  /** Reads one of the files, by its place in `counts`; rejects with a `FeedFailure`. */
  readonly read: (file: number, signal?: AbortSignal) => Promise<readonly T[]>;
}

/** Published feedback (评价): tallies of ratings, the ledger of bad ones, and messages with their answers. */
export interface PublishedFeedback {
  /** Reasons of a bad rating as the county names them; none where those of the codelist hold. */
  readonly reasons: readonly FeedbackReason[];
  /** Working days within which a bad rating is rectified. */
  readonly workingDays: number;
  readonly tallies: Gradual<RatingTally>;
  readonly ledger: Gradual<LedgerEntry>;
  readonly messages: Gradual<PublicMessage>;
}

/** A feed that another includes. */
export interface IncludedFeed {
  /** Absolute address of its `feed.json`. */
  readonly url: string;
  /** What it is called: by the feed that includes it, else by itself, else its address. */
  readonly name: string;
  /** Why it is missing from the lists, or out of date in them. */
  readonly problem?: FeedProblem;
  /** Set where the lists hold a stored copy of it. */
  readonly isStale?: true;
}

/** What a widget can ask its feed to load; asking twice is harmless. */
export type PartName =
  'matters' | 'documents' | 'policies' | 'agencies' | 'revision' | 'calendar' | 'feedback';
