import {facetsOf} from '../facet.js';
import {Engine} from './engine.js';
import type {ListKind} from './kind.js';
import type {Listing, ListRow} from './listing.js';
import {MemorySource} from './memory.source.js';

/** The records of a column, all in memory. */
export interface MemoryRecords<Row extends ListRow, Text, Full> {
  /** In the order of their positions, from 0; documents the newest last. */
  readonly rows: readonly Row[];
  /** What search reads beside the rows, in their order. */
  readonly texts: readonly Text[];
  /** The whole record of a row. */
  readonly record: (row: Row, signal?: AbortSignal) => Promise<Full | undefined>;
  /** Absolute address that links in a record are relative to. */
  readonly baseOf: (row: Row) => string;
}

/**
 * The records of a column that are all in memory: hand-written feeds, and several feeds shown as one.
 *
 * @param kind - `matterKind` or `documentKind`.
 */
export function memoryListing<Row extends ListRow, Text, Full>(
  kind: ListKind<Row, Text>,
  {rows, texts, record, baseOf}: MemoryRecords<Row, Text, Full>,
): Listing<Row, Full> {
  const facets = facetsOf(
    rows,
    kind.facets.filter(({isLarge}) => isLarge !== true),
  );
  const source = new MemorySource(kind, rows, async () => texts);
  const engine = new Engine(kind, source, facets);
  return {
    total: rows.length,
    facets,
    rows: (query, offset, size, signal) => engine.rows(query, offset, size, signal),
    tally: (query, signal, names) => engine.tally(query, signal, names),
    row: async (id) => source.rowOf(id),
    record: async (row, signal) => record(row, signal),
    baseOf,
    prepare: () => void source.texts(),
  };
}
