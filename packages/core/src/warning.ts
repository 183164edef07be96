import type {FileIssue} from './feed.file.js';
import type {FeedProblem} from './feed.state.js';

/** What the webmaster is told on the console; residents are told by the widgets. */
export type Warning = FeedWarning | DroppedWarning | TagWarning;

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

/** A tag cannot do its work. */
export interface TagWarning {
  readonly code: 'noAddress' | 'notDefined' | 'swallowing' | 'tagTaken';
  readonly tag: string;
  readonly error?: unknown;
}
