import {type Bits, noBits, setBit} from '../search/bits.js';
import {fold, mayBeTraditional, readyToFold} from '../search/fold.js';
import type {ListKind} from './kind.js';
import type {ListRow} from './listing.js';
import {Memo} from './memo.js';
import type {Source, ValueSets, Where} from './source.js';

/** Records folded before others get their turn: some milliseconds of a phone's time. */
const foldedAtATime = 1000;

/** Folded text of a record, its fields kept apart by a line feed, which no word contains. */
interface FoldedText {
  readonly title: string;
  readonly other: string;
}

/** Answers from rows in memory, by reading through them. */
export class MemorySource<Row extends ListRow, Text> implements Source<Row> {
  readonly total: number;
  private readonly kind: ListKind<Row, Text>;
  private readonly rows: readonly Row[];
  private readonly loadTexts: (signal: AbortSignal) => Promise<readonly Text[]>;
  private readonly folded = new Memo<readonly FoldedText[]>(1);
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

  async find(words: readonly string[], where: Where, signal: AbortSignal): Promise<Bits> {
    const texts = await this.texts(signal);
    const found = noBits(this.total);
    texts.forEach(({title, other}, position) => {
      const isFound = words.every(
        (word) => title.includes(word) || (where === 'anywhere' && other.includes(word)),
      );
      if (isFound) setBit(found, position);
    });
    return found;
  }

  async likely(): Promise<undefined> {
    return undefined;
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

  /** The row with an id. */
  rowOf(id: string): Row | undefined {
    return this.rows.find((row) => row.id === id);
  }

  /** Texts of all records, folded once: a search then reads them and makes nothing. */
  texts(signal?: AbortSignal): Promise<readonly FoldedText[]> {
    return this.folded.get('', (own) => this.fold(own), signal);
  }

  private async fold(signal: AbortSignal): Promise<readonly FoldedText[]> {
    const texts = await this.loadTexts(signal);
    const folded: FoldedText[] = [];
    for (const [position, row] of this.rows.entries()) {
      const {title, shown, hidden} = this.kind.textOf(row, texts[position]);
      const parts = [title.join('\n'), [...shown, ...hidden].join('\n')] as const;
      if (parts.some(mayBeTraditional)) await readyToFold(parts);
      folded.push({title: fold(parts[0]), other: fold(parts[1])});
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
