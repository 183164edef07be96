import type {PageReading} from '../parse.placed.js';
import type {Run} from '../schemas.js';
import {hashOf} from '../search/hash.js';
import {pathIn} from '../search/run.js';
import type {ListRow} from './listing.js';
import {Memo} from './memo.js';

/** Files of leading rows kept in memory. */
const fileLimit = 64;

/** Blocks that cost as much as a file of leading rows. */
export const fileCost = 4;

/** Reads a file of leading rows by its path. */
type ReadLeads<Row> = (path: string, signal: AbortSignal) => Promise<PageReading<Row>>;

/** A file that has some of the rows that are wanted. */
export interface LeadFile {
  readonly path: string;
  /** Positions it should have. */
  readonly positions: ReadonlySet<number>;
}

/**
 * What searches for a key show first: kept together in one file, because it lies scattered over as many blocks. Longer
 * words have keys that are hardly more frequent, whose leads are mostly theirs.
 */
export class LeadingRows<Row extends ListRow> {
  private readonly run: Run;
  private readonly read: ReadLeads<Row>;
  private readonly files = new Memo<PageReading<Row>>(fileLimit);

  constructor(run: Run, read: ReadLeads<Row>) {
    this.run = run;
    this.read = read;
  }

  /**
   * The file that spares most blocks; `undefined` where none spares any.
   *
   * @param leads - Positions by key.
   * @param blocksOf - Number of the blocks that some positions are in.
   */
  fileFor(
    positions: readonly number[],
    leads: ReadonlyMap<string, readonly number[]>,
    blocksOf: (positions: readonly number[]) => number,
  ): LeadFile | undefined {
    let best: LeadFile | undefined;
    let most = blocksOf(positions) - fileCost;
    leads.forEach((lead, key) => {
      const path = this.pathOf(key);
      const led = new Set(lead);
      const left = blocksOf(positions.filter((position) => !led.has(position)));
      if (path === undefined || left >= most) return;
      most = left;
      best = {path, positions: led};
    });
    return best;
  }

  /** Rows of a file. */
  async rowsIn(file: LeadFile | undefined, signal: AbortSignal | undefined): Promise<readonly Row[]> {
    if (file === undefined) return [];
    return (await this.file(file.path, signal)).rows;
  }

  /** Fetches the file of a key before it is known whether any of its rows are wanted. */
  async expect(key: string, signal: AbortSignal | undefined): Promise<void> {
    const path = this.pathOf(key);
    if (path !== undefined) await this.file(path, signal);
  }

  private pathOf(key: string): string | undefined {
    return pathIn(this.run, hashOf(key) % this.run.hashes.length);
  }

  private file(path: string, signal: AbortSignal | undefined): Promise<PageReading<Row>> {
    return this.files.get(path, (own) => this.read(path, own), signal);
  }
}
