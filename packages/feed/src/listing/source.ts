import type {Bits} from '../search/bits.js';
import type {ListRow} from './listing.js';

/** Positions of the records that have each value of a facet, rising. */
export type ValueSets = ReadonlyMap<string, Uint32Array>;

/** Where all of some words are looked for: in the title or name alone, or each of them in any text of a record. */
export type Where = 'title' | 'anywhere';

/** What can be told of a search with the fewest files. */
export interface Likely {
  /** At least the records that hold the words, and perhaps others. */
  readonly records: Bits;
  /** Records that may hold one of the words in text that is not in their rows. */
  readonly untold: Bits;
  /** Of these, records that hold a word nowhere else: of them rows cannot tell anything. */
  readonly unseen: Bits;
}

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
  /** What {@link find} finds, and perhaps more, from fewer files; `undefined` where finding needs no more. */
  likely(words: readonly string[], where: Where, signal: AbortSignal): Promise<Likely | undefined>;
  /** Told of a search whose first rows are wanted, whatever else narrows nothing: what it shows may be fetched along with the index. */
  expect?(words: readonly string[], signal: AbortSignal | undefined): void;
  /** All positions, in the order in which found records are shown; `undefined` for falling positions. */
  order(signal: AbortSignal | undefined): Promise<Uint32Array | undefined>;
  /**
   * Rows at positions, in that order.
   *
   * @param words - What they were found by: published results may be kept by that.
   */
  rowsAt(
    positions: readonly number[],
    signal: AbortSignal | undefined,
    words?: readonly string[],
  ): Promise<readonly Row[]>;
}
