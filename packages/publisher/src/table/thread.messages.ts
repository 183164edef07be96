import type {Issue} from '../issue.js';
import type {PackedSheet} from './reading.js';

/** What the reading thread tells: sheets and issues as they come, and in the end why none of it can be used, if so. */
export type ThreadMessage =
  | {readonly type: 'sheet'; readonly sheet: PackedSheet}
  | {readonly type: 'issue'; readonly issue: Issue}
  | {readonly type: 'end'; readonly failed: Issue | undefined};
