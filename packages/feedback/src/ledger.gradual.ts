import {isWhole} from '@zwgk/browse';
import type {Gradual} from '@zwgk/core';
import {type Counts, type ListQuery, type ListRow, orAborted, type Tally} from '@zwgk/feed';

import type {Whole} from './ledger.part.js';

/** The same records, each file read once, whoever asks; what has failed can be asked for again. */
export function readOnce<T>({first, counts, read}: Gradual<T>): Gradual<T> {
  const files = new Map<number, Promise<readonly T[]>>();
  return {
    first,
    counts,
    read: (file) => {
      const reading = files.get(file) ?? read(file);
      files.set(file, reading);
      reading.catch(() => files.delete(file));
      return reading;
    },
  };
}

/**
 * A list that reads no more of its files than the page that is shown needs, and all of them for what asks about all:
 * words, filters.
 */
export class GradualListing<T, Row extends ListRow> implements Whole<Row> {
  readonly total: number;

  private readonly records: Gradual<T>;
  private readonly listingOf: (records: readonly T[]) => Whole<Row>;
  /** What has been read, and of how many files. */
  private known: Whole<Row>;
  private done = 0;

  /** @param listingOf - The list of all records, or of as many of the newest. */
  constructor(records: Gradual<T>, listingOf: (records: readonly T[]) => Whole<Row>) {
    this.records = records;
    this.listingOf = listingOf;
    this.known = listingOf(records.first);
    this.total = records.counts.reduce((sum, count) => sum + count, records.first.length);
  }

  /** Those of the whole list, once that has been read. */
  get facets(): Readonly<Record<string, Counts>> {
    return this.done === this.records.counts.length ? this.known.facets : {};
  }

  async rows(query: ListQuery, offset: number, size: number, signal?: AbortSignal): Promise<readonly Row[]> {
    const list = await orAborted(this.upTo(isWhole(query) ? offset + size : this.total), signal);
    return list.rows(query, offset, size, signal);
  }

  async tally(query: ListQuery, signal?: AbortSignal, facets?: readonly string[]): Promise<Tally> {
    if (isWhole(query) && facets?.length === 0) return {total: this.total, counts: {}};
    const list = await orAborted(this.upTo(this.total), signal);
    return list.tally(query, signal, facets);
  }

  async row(id: string, signal?: AbortSignal): Promise<Row | undefined> {
    const row = await this.known.row(id, signal);
    if (row !== undefined) return row;
    const list = await orAborted(this.upTo(this.total), signal);
    return list.row(id, signal);
  }

  /** A row holds all there is. */
  async record(row: Row): Promise<Row> {
    return row;
  }

  baseOf(row: Row): string {
    return this.known.baseOf(row);
  }

  prepare(): void {
    this.upTo(this.total).catch(() => undefined);
  }

  /** The list of at least the newest `wanted` records, as far as there are so many. */
  private async upTo(wanted: number): Promise<Whole<Row>> {
    const {first, counts} = this.records;
    let there = first.length;
    let last = 0;
    while (there < wanted && last < counts.length) there += counts[last++] ?? 0;
    if (last <= this.done) return this.known;
    const older = await Promise.all(counts.slice(0, last).map((_, file) => this.records.read(file)));
    if (last > this.done) {
      this.done = last;
      this.known = this.listingOf([...first, ...older.flat()]);
    }
    return this.known;
  }
}
