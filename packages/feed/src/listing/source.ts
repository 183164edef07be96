import type {Bits} from '../search/bits.js';
import type {ListRow} from './listing.js';

/** Positions of the records that have each value of a facet, rising. */
export type ValueSets = ReadonlyMap<string, Uint32Array>;

/** Records that hold some words. */
export interface Found {
  /** Those that hold each of the words in their title or name. */
  readonly inTitle: Bits;
  /** Those that hold each of the words somewhere. */
  readonly anywhere: Bits;
}

/** Where an engine finds what it combines: in memory, or in published files. */
export interface Source<Row extends ListRow> {
  readonly total: number;
  /** Positions by value; empty where no record has a value of the facet. */
  setsOf(facet: string, signal: AbortSignal): Promise<ValueSets>;
  /** @param words - Folded, at least one. */
  find(words: readonly string[], signal: AbortSignal): Promise<Found>;
  /** All positions, in the order in which found records are shown; `undefined` for falling positions. */
  order(signal: AbortSignal | undefined): Promise<Uint32Array | undefined>;
  /** Rows at positions, in that order. */
  rowsAt(positions: readonly number[], signal: AbortSignal | undefined): Promise<readonly Row[]>;
}
