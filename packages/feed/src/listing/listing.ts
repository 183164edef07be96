/** Accepted values by facet: a record meets a facet when it has any of its values, and must meet all facets. */
export type Conditions = Readonly<Partial<Record<string, readonly string[]>>>;

/** Values of a facet with the number of records each would leave. */
export type Counts = readonly (readonly [value: string, count: number])[];

/** What is asked of a list of records. */
export interface ListQuery {
  readonly conditions: Conditions;
  /** What was typed: every word of it must occur somewhere in the record; empty for all. */
  readonly words: string;
}

/** How many records a query finds, exactly, and what each further choice would leave. */
export interface Tally {
  readonly total: number;
  /**
   * By facet, in the order of the list's own facets. A facet is counted over the records that meet all other facets
   * and the words, so that each count tells how many records choosing that value (alone in its facet) would give.
   * Level-1 matters belong to an area: they are counted once an area is chosen, and not for counting other areas.
   * Values without a record, and facets without a value, are left out.
   */
  readonly counts: Readonly<Record<string, Counts>>;
}

/** What every row of a list has. */
export interface ListRow {
  readonly id: string;
  /** Place of the record in its list's files, from 0; not an identity, and not always the order of display. */
  readonly position: number;
}

/**
 * The records of one column, however they are published: in memory, in one pack, or in files by the thousand.
 *
 * All answers of one listing are of one version of the feed and exact. Methods reject with the reason of `signal` when
 * it is aborted, and with the loader's own error when a file cannot be had; either may be asked again.
 *
 * @typeParam Row - What a list shows of a record.
 * @typeParam Full - The whole record.
 */
export interface Listing<Row extends ListRow, Full> {
  /** Records in the whole list. */
  readonly total: number;
  /** Counts over the whole list. */
  readonly facets: Readonly<Record<string, Counts>>;

  /**
   * Records a query finds, from place `offset` among them: without words in the list's own order (matters by area, as
   * the tables have them; documents newest first), with words those first that hold all words in their title or name,
   * then the newest.
   */
  rows(query: ListQuery, offset: number, size: number, signal?: AbortSignal): Promise<readonly Row[]>;

  /**
   * How many records a query finds, and the counts of its facets.
   *
   * @param facets - Names of the facets to count, where not all are looked at; none for the total alone, which needs
   *   the fewest files.
   */
  tally(query: ListQuery, signal?: AbortSignal, facets?: readonly string[]): Promise<Tally>;

  /** The row with an id; `undefined` when the list has none. */
  row(id: string, signal?: AbortSignal): Promise<Row | undefined>;

  /** The whole record of a row; `undefined` when its file does not hold it. */
  record(row: Row, signal?: AbortSignal): Promise<Full | undefined>;

  /** Absolute address that links in a record are relative to. */
  baseOf(row: Row): string;

  /**
   * Official names to search for instead of what was typed, for example 最低生活保障 for 低保 or zdshbz: an offer beside the
   * exact result, from files of its own. Only listings that have such files have this.
   */
  offers?(typed: string, signal?: AbortSignal): Promise<readonly string[]>;

  /** Fetches what tells where the files are, when nothing else is waited for: any question beyond the first page needs it. */
  anticipate?(): void;

  /** Fetches what the first search will need, while the resident is still thinking of a word. */
  prepare(): void;
}
