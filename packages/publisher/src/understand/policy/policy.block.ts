import type {FieldTexts} from '../entry.js';
import type {PolicyTable} from './policy.columns.js';

/** What stands above a table of policies and may say which policy it is about. */
export interface PolicyAbove {
  /** Texts alone in their rows, nearest first. */
  readonly titles: readonly string[];
  readonly form?: PolicyBlock;
}

/** Rows of one table, or one form, that speak of policies. */
export interface PolicyBlock {
  readonly table: PolicyTable;
  readonly above: PolicyAbove;
  readonly rows: readonly FieldTexts[];
}
