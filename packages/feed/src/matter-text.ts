import type {MatterTextTable} from './schemas.js';
import {decodeRows, encodeRows} from './table.js';

/** Long text of a row that search reads. */
export interface MatterText {
  readonly elements?: string;
  readonly basis?: string;
  readonly timeLimit?: string;
}

/** Writes search texts as a table, one row per matter in catalogue order. */
export function encodeTexts(texts: readonly MatterText[]): MatterTextTable {
  return encodeRows(texts, ['elements', 'basis', 'timeLimit']);
}

/** Search texts of a table, in the order of its rows; `undefined` when its columns disagree. */
export function decodeTexts(table: MatterTextTable): readonly MatterText[] | undefined {
  return decodeRows<MatterText>(table, [], () => ({}));
}
