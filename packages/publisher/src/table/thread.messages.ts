import type {Issue} from '../issue.js';
import type {Lang} from '../messages/message.js';
import type {PackedSheet} from './reading.js';

/** What the reading thread is asked. */
export interface ThreadRequest {
  readonly path: string;
  /** Name for sheets and issues. */
  readonly file: string;
  readonly lang: Lang;
}

/** What the reading thread tells: sheets and issues as they come, and in the end whether all of it can be used. */
export type ThreadMessage =
  | {readonly type: 'sheet'; readonly sheet: PackedSheet}
  | {readonly type: 'issue'; readonly issue: Issue}
  | {readonly type: 'finished'}
  | {readonly type: 'failed'; readonly issue: Issue};
