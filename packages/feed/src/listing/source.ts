import type {Bits} from '../search/bits.js';
import type {ListRow} from './listing.js';

/** Positions of the records that have each value of a facet, rising. */
export type ValueSets = ReadonlyMap<string, Uint32Array>;

/** Where all of some words are looked for: in the title or name alone, or each of them in any text of a record. */
export type Where = 'title' | 'anywhere';

/** Where an engine finds what it combines: in memory, or in published files. */
export interface Source<Row extends ListRow> {
  readonly total: number;
  /** Positions by value; empty where no record has a value of the facet. */
  setsOf(facet: string, signal: AbortSignal): Promise<ValueSets>;
  /**
   * Records that hold words.
   *
   * @param words - Folded, at least one.
   */
  find(words: readonly string[], where: Where, signal: AbortSignal): Promise<Bits>;
  /**
   * At least the records that {@link find} finds, and perhaps others: what can be told with the fewest files. For words
   * of at most two characters the same.
   */
  likely(words: readonly string[], where: Where, signal: AbortSignal): Promise<Bits>;
  /** All positions, in the order in which found records are shown; `undefined` for falling positions. */
  order(signal: AbortSignal | undefined): Promise<Uint32Array | undefined>;
  /** Rows at positions, in that order. */
  rowsAt(positions: readonly number[], signal: AbortSignal | undefined): Promise<readonly Row[]>;
}
