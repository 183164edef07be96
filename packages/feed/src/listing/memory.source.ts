import {type Bits, noBits, setBit} from '../search/bits.js';
import {fold} from '../search/fold.js';
import type {ListKind, SearchText} from './kind.js';
import type {ListRow} from './listing.js';
import {Memo} from './memo.js';
import type {Found, Source, ValueSets} from './source.js';

/** Records folded before others get their turn: some milliseconds of a phone's time. */
const foldedAtATime = 1000;

/** Answers from rows in memory, by reading through them. */
export class MemorySource<Row extends ListRow, Text> implements Source<Row> {
  readonly total: number;
  private readonly kind: ListKind<Row, Text>;
  private readonly rows: readonly Row[];
  private readonly loadTexts: (signal: AbortSignal) => Promise<readonly Text[]>;
  private readonly folded = new Memo<readonly SearchText[]>(1);
  private newest: Uint32Array | undefined;

  /**
   * @param rows - In the order of their positions, from 0.
   * @param loadTexts - What search reads beside the rows, in their order; asked for at the first search.
   */
  constructor(
    kind: ListKind<Row, Text>,
    rows: readonly Row[],
    loadTexts: (signal: AbortSignal) => Promise<readonly Text[]>,
  ) {
    this.total = rows.length;
    this.kind = kind;
    this.rows = rows;
    this.loadTexts = loadTexts;
  }

  async setsOf(name: string): Promise<ValueSets> {
    const sets = new Map<string, number[]>();
    const facet = this.kind.facets.find((facet) => facet.name === name);
    this.rows.forEach((row, position) => {
      for (const value of new Set(facet?.valuesOf(row))) {
        const positions = sets.get(value);
        if (positions === undefined) sets.set(value, [position]);
        else positions.push(position);
      }
    });
    return new Map([...sets].map(([value, positions]) => [value, Uint32Array.from(positions)]));
  }

  async find(words: readonly string[], signal: AbortSignal): Promise<Found> {
    const texts = await this.texts(signal);
    const inTitle: Bits = noBits(this.total);
    const anywhere: Bits = noBits(this.total);
    texts.forEach(({title, other}, position) => {
      const elsewhere = words.filter((word) => !title.includes(word));
      if (elsewhere.length === 0) setBit(inTitle, position);
      if (elsewhere.every((word) => other.includes(word))) setBit(anywhere, position);
    });
    return {inTitle, anywhere};
  }

  async order(): Promise<Uint32Array | undefined> {
    const {dayOf} = this.kind;
    if (dayOf === undefined) return undefined;
    this.newest ??= newestFirst(this.rows.map(dayOf));
    return this.newest;
  }

  async rowsAt(positions: readonly number[]): Promise<readonly Row[]> {
    return positions.flatMap((position) => this.rows[position] ?? []);
  }

  /** Texts of all records, folded once: a search then reads them and makes nothing. */
  texts(signal?: AbortSignal): Promise<readonly SearchText[]> {
    return this.folded.get('', (own) => this.fold(own), signal);
  }

  private async fold(signal: AbortSignal): Promise<readonly SearchText[]> {
    const texts = await this.loadTexts(signal);
    const folded: SearchText[] = [];
    for (const [position, row] of this.rows.entries()) {
      const {title, other} = this.kind.textOf(row, texts[position]);
      folded.push({title: fold(title), other: fold(other)});
      if (folded.length % foldedAtATime === 0) await new Promise((resolve) => setTimeout(resolve));
    }
    return folded;
  }
}

/** Positions by falling day, those of the same day by rising position. */
export function newestFirst(days: readonly string[]): Uint32Array {
  const dayAt = (position: number): string => days[position] ?? '';
  return Uint32Array.from(days, (_, position) => position).sort((a, b) => {
    const [day, other] = [dayAt(a), dayAt(b)];
    return day < other ? 1 : day > other ? -1 : a - b;
  });
}
