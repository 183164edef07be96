import {allBits, andNot, type Bits, bitsOf, countBits, falling, hasBit, or, rising} from '../search/bits.js';
import {readyToFold, wordsOf} from '../search/fold.js';
import {firstRows, type FirstRowsTask, holds} from './first.rows.js';
import type {ListKind} from './kind.js';
import type {Conditions, Counts, ListQuery, ListRow, Tally} from './listing.js';
import {Memo} from './memo.js';
import type {Likely, Source, ValueSets, Where} from './source.js';
import {selected, tallyOf} from './tally.js';

/** Searches whose results are kept, so that rows, totals and further pages share one. */
const foundLimit = 32;

/** Rows up to which rows themselves are looked through, as many as a first screen shows. */
const firstLimit = 50;

/** Likely records that are looked up in their rows rather than in more files of an index. */
const fewLikely = 20;

/** Accepted values by facet, of the facets that narrow anything. */
type Narrowing = ReadonlyMap<string, readonly string[]>;

/** The conditions of a query that narrow anything. */
export function narrowingOf(conditions: Conditions): Narrowing {
  const narrowing = new Map<string, readonly string[]>();
  for (const [facet, values = []] of Object.entries(conditions)) {
    if (values.length > 0) narrowing.set(facet, values);
  }
  return narrowing;
}

/** Answers queries exactly by combining sets of positions, wherever these come from. */
export class Engine<Row extends ListRow> {
  private readonly kind: ListKind<Row, never>;
  private readonly source: Source<Row>;
  private readonly facets: Readonly<Record<string, Counts>>;
  private readonly founds = new Memo<Bits>(foundLimit);
  private readonly likelies = new Memo<Likely | undefined>(foundLimit);
  private readonly sets: Memo<ValueSets>;

  /** @param facets - Counts over the whole list. */
  constructor(kind: ListKind<Row, never>, source: Source<Row>, facets: Readonly<Record<string, Counts>>) {
    this.kind = kind;
    this.source = source;
    this.facets = facets;
    this.sets = new Memo(kind.facets.length);
  }

  /** See `Listing.rows`. */
  async rows(query: ListQuery, offset: number, size: number, signal?: AbortSignal): Promise<readonly Row[]> {
    await readyToFold([query.words]);
    const words = wordsOf(query.words);
    const end = offset + size;
    const isFirst = end <= firstLimit && isTelling(words);
    const narrowing = narrowingOf(query.conditions);
    if (offset === 0 && narrowing.size === 0) this.source.expect?.(words, signal);
    const [met, order] = await Promise.all([
      this.met(narrowing, signal),
      words.length > 0 ? this.source.order(signal) : undefined,
      // Needed later: asked for now, all files are on their way at a time.
      isFirst ? this.likely(words, 'title', signal) : this.found(words, 'title', signal),
    ]);
    const isFalling = words.length > 0 || this.kind.isNewestLast;
    const shown = (bits: Bits): Iterable<number> => inOrder(bits, order, isFalling);
    if (isFirst) {
      const first = await this.firstRows(words, met, shown, end, signal);
      if (first !== undefined) return first.slice(offset, end);
    }
    const groups = await this.groups(words, met, end, signal);
    const positions = slice(groups.map(shown), offset, size);
    return words.length === 0 ? this.source.rowsAt(positions, signal) : this.rowsAt(positions, signal, words);
  }

  /** See `Listing.tally`. */
  async tally(query: ListQuery, signal?: AbortSignal, names?: readonly string[]): Promise<Tally> {
    await readyToFold([query.words]);
    const words = wordsOf(query.words);
    const narrowing = narrowingOf(query.conditions);
    const {kind, facets} = this;
    const asked = kind.facets.filter(
      ({name}) => (names?.includes(name) ?? true) && this.belongs(name, narrowing),
    );
    const [found, met, counted] = await Promise.all([
      this.found(words, 'anywhere', signal),
      this.met(narrowing, signal),
      Promise.all(
        asked.map(async (facet) => {
          const isWhole = words.length === 0 && this.isAlone(facet.name, narrowing);
          return [facet, isWhole ? undefined : await this.setsOf(facet.name, signal)] as const;
        }),
      ),
    ]);
    return tallyOf({found, met, within: kind.within, counted, facets});
  }

  /** The first rows of a search for longer words, where rows tell them; see `firstRows`. */
  private firstRows(
    words: readonly string[],
    met: ReadonlyMap<string, Bits>,
    shown: (bits: Bits) => Iterable<number>,
    count: number,
    signal: AbortSignal | undefined,
  ): Promise<readonly Row[] | undefined> {
    const task: FirstRowsTask<Row> = {
      words,
      likely: async (where) => {
        const likely = await this.likely(words, where, signal);
        return likely && {...likely, places: shown(selected(likely.records, met))};
      },
      rowsAt: (positions) => this.rowsAt(positions, signal, words),
      textOf: (row) => this.kind.textOf(row, undefined),
    };
    return firstRows(task, count);
  }

  /** Records that meet all conditions: those with all words in the title, then others as far as they are asked for. */
  private async groups(
    words: readonly string[],
    met: ReadonlyMap<string, Bits>,
    count: number,
    signal: AbortSignal | undefined,
  ): Promise<readonly Bits[]> {
    const inTitle = selected(await this.found(words, 'title', signal), met);
    // What is not shown is not looked for: other texts are most of an index.
    if (words.length === 0 || countBits(inTitle) >= count) return [inTitle];
    const anywhere = selected(await this.found(words, 'anywhere', signal), met);
    return [inTitle, andNot(anywhere, inTitle)];
  }

  /** Rows whose texts can be folded, to look for words in them and to mark these. */
  private async rowsAt(
    positions: readonly number[],
    signal: AbortSignal | undefined,
    words: readonly string[],
  ): Promise<readonly Row[]> {
    const rows = await this.source.rowsAt(positions, signal, words);
    const texts = rows.map((row) => this.kind.textOf(row, undefined));
    await readyToFold(texts.flatMap(({title, shown}) => [...title, ...shown]));
    return rows;
  }

  /** Whether the values of a facet are those of another one's chosen value, or of none. */
  private belongs(name: string, narrowing: Narrowing): boolean {
    const owner = this.kind.within[name];
    return owner === undefined || narrowing.has(owner);
  }

  /** Whether nothing narrows a list but a facet itself and what is let go with it. */
  private isAlone(name: string, narrowing: Narrowing): boolean {
    return [...narrowing.keys()].every((other) => other === name || this.kind.within[other] === name);
  }

  private async found(
    words: readonly string[],
    where: Where,
    signal: AbortSignal | undefined,
  ): Promise<Bits> {
    if (words.length === 0) return allBits(this.source.total);
    const key = `${where} ${words.join(' ')}`;
    const find = async (own: AbortSignal): Promise<Bits> =>
      (await this.told(words, where, own)) ?? this.source.find(words, where, own);
    return this.founds.get(key, find, signal);
  }

  /** Records that hold longer words, where few are likely and their rows tell; `undefined` where they do not. */
  private async told(words: readonly string[], where: Where, signal: AbortSignal): Promise<Bits | undefined> {
    if (!isTelling(words)) return undefined;
    const likely = await this.likely(words, where, signal);
    if (likely === undefined || countBits(likely.records) > fewLikely) return undefined;
    const positions = [...rising(likely.records)];
    if (positions.some((position) => hasBit(likely.unseen, position))) return undefined;
    const rows = await this.rowsAt(positions, signal, words);
    const sure = rows.filter((row) => holds(this.kind.textOf(row, undefined), words, where));
    const found = bitsOf(
      sure.map(({position}) => position),
      this.source.total,
    );
    const isTold = (position: number): boolean => hasBit(found, position) || !hasBit(likely.untold, position);
    return rows.length === positions.length && positions.every(isTold) ? found : undefined;
  }

  private likely(
    words: readonly string[],
    where: Where,
    signal: AbortSignal | undefined,
  ): Promise<Likely | undefined> {
    const key = `${where} ${words.join(' ')}`;
    return this.likelies.get(key, (own) => this.source.likely(words, where, own), signal);
  }

  private setsOf(facet: string, signal: AbortSignal | undefined): Promise<ValueSets> {
    return this.sets.get(facet, (own) => this.source.setsOf(facet, own), signal);
  }

  /** Records that meet each condition. */
  private async met(
    narrowing: Narrowing,
    signal: AbortSignal | undefined,
  ): Promise<ReadonlyMap<string, Bits>> {
    const met = [...narrowing].map(async ([facet, values]) => {
      const sets = await this.setsOf(facet, signal);
      const positions = values.map((value) => bitsOf(sets.get(value) ?? [], this.source.total));
      return [facet, positions.reduce(or)] as const;
    });
    return new Map(await Promise.all(met));
  }
}

/** Whether likely records are fewer than those that hold a key: of shorter words the index tells all at once. */
function isTelling(words: readonly string[]): boolean {
  return words.some((word) => word.length > 2);
}

/** Positions of a set in the order in which they are shown. */
function* inOrder(bits: Bits, order: Uint32Array | undefined, isFalling: boolean): Generator<number> {
  if (order === undefined) yield* isFalling ? falling(bits) : rising(bits);
  else for (const position of order) if (hasBit(bits, position)) yield position;
}

/** Some of the positions of several groups, one group after the other. */
function slice(groups: readonly Iterable<number>[], offset: number, size: number): readonly number[] {
  const positions: number[] = [];
  let place = 0;
  for (const group of groups) {
    for (const position of group) {
      if (positions.length === size) return positions;
      if (place++ >= offset) positions.push(position);
    }
  }
  return positions;
}
