import type {FileIssue} from './feed.file.js';
import type {FeedProblem} from './feed.state.js';

/** What the webmaster is told on the console; residents are told by the widgets. */
export type Warning = FeedWarning | DroppedWarning | ServiceWarning | TagWarning;

/** A feed, or a part of one, could not be read. */
export interface FeedWarning extends FeedProblem {
  readonly error: unknown;
}

/** Records of a feed were left out because they break the format. */
export interface DroppedWarning {
  readonly code: 'dropped';
  readonly url: string;
  readonly issues: readonly FileIssue[];
}

/** A service that takes what residents send cannot be reached, or something else answers at its address. */
export interface ServiceWarning {
  readonly code: 'noService';
  readonly url: string;
  /** HTTP status of what answers, where something does. */
  readonly answered?: number;
}

/** A tag cannot do its work. */
export interface TagWarning {
  readonly code: 'noAction' | 'noAddress' | 'noPolicy' | 'notDefined' | 'swallowing' | 'tagTaken';
  readonly tag: string;
  readonly error?: unknown;
}
