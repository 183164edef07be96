import {parseMap, parseOrder, parseSets} from '../parse.published.js';
import {hasOwn} from '../read.js';
import type {ColumnMap, Run, SizedRun} from '../schemas.js';
import type {Bits} from '../search/bits.js';
import {IndexReader} from '../search/index.reader.js';
import {ranksOf} from '../search/leads.js';
import type {LoadFile} from '../search/load.js';
import {OfferReader} from '../search/offer.reader.js';
import {pathIn} from '../search/run.js';
import {unpackPositions} from '../search/sets.js';
import type {PublishedKind} from './column.js';
import {fileCost, type LeadFile, LeadingRows} from './leading.rows.js';
import type {ListRow} from './listing.js';
import {Memo} from './memo.js';
import {MemorySource} from './memory.source.js';
import type {Likely, Source, ValueSets, Where} from './source.js';

type SearchFiles = NonNullable<ColumnMap['search']>;

/** Files of rows kept in memory: what some hundred pages of results show. */
const blockLimit = 256;

/** Files of rows that cost less than all rows in one file, however few those are. */
const fewBlocks = 64;

/** What a head says of its column, with its rows decoded. */
export interface PublishedHead<Row extends ListRow> {
  readonly total: number;
  readonly facets: Readonly<Record<string, readonly (readonly [value: string, count: number])[]>>;
  /** The first rows of the list, with their positions. */
  readonly first: readonly Row[];
  /** Path of the map. */
  readonly map: string;
}

/**
 * Answers from the files of a published column, each loaded when first needed: a large column's by its index, a small
 * one's by reading through all rows and texts.
 */
export class PublishedSource<Row extends ListRow, Text> implements Source<Row> {
  readonly total: number;
  private readonly kind: PublishedKind<Row, Text, unknown>;
  private readonly load: LoadFile;
  private readonly mapPath: string;
  private readonly first: ReadonlyMap<number, Row>;
  private readonly maps = new Memo<ColumnMap>(1);
  private readonly wholes = new Memo<MemorySource<Row, Text>>(1);
  private readonly orders = new Memo<Uint32Array>(1);
  private readonly blocks = new Memo<readonly Row[]>(blockLimit);
  private indexReader: IndexReader | undefined;
  private leadingRows: LeadingRows<Row> | undefined;
  private offerReader: OfferReader | undefined;
  /** Place of each position in the order, once a search has needed it. */
  private ranks: Uint32Array | undefined;

  constructor(kind: PublishedKind<Row, Text, unknown>, head: PublishedHead<Row>, load: LoadFile) {
    this.kind = kind;
    this.total = head.total;
    this.mapPath = head.map;
    this.first = new Map(head.first.map((row) => [row.position, row]));
    this.load = load;
  }

  /** Where the files are. */
  map(signal?: AbortSignal): Promise<ColumnMap> {
    return this.maps.get('', (own) => this.load(this.mapPath, parseMap, own), signal);
  }

  async setsOf(facet: string, signal: AbortSignal): Promise<ValueSets> {
    const {sets: paths} = await this.map(signal);
    if (paths === undefined) return (await this.whole(signal)).setsOf(facet);
    const path = hasOwn(paths, facet) ? paths[facet] : undefined;
    if (path === undefined) return new Map();
    const file = await this.load(path, parseSets, signal);
    const sets = Object.entries(file.sets);
    return new Map(sets.map(([value, [set = '']]) => [value, unpackPositions(set)]));
  }

  async find(words: readonly string[], where: Where, signal: AbortSignal): Promise<Bits> {
    return (await this.finder(signal)).find(words, where, signal);
  }

  async likely(words: readonly string[], where: Where, signal: AbortSignal): Promise<Likely | undefined> {
    return (await this.finder(signal)).likely(words, where, signal);
  }

  /** Fetches what a search for a pair shows first, as a rule: to learn from the index which rows these are would be a wait of its own. */
  expect([pair = '', ...others]: readonly string[], signal?: AbortSignal): void {
    if (pair.length !== 2 || others.length > 0) return;
    // Whoever needs it asks again, and is told what is wrong.
    this.expectLead(pair, signal).catch(() => undefined);
  }

  async order(signal?: AbortSignal): Promise<Uint32Array | undefined> {
    const {search} = await this.map(signal);
    if (search === undefined) return (await this.whole(signal)).order();
    const {order} = search;
    if (order === undefined) return undefined;
    return this.orders.get('', async (own) => readOrder(await this.load(order, parseOrder, own)), signal);
  }

  async rowsAt(
    positions: readonly number[],
    signal?: AbortSignal,
    words: readonly string[] = [],
  ): Promise<readonly Row[]> {
    const unknown = positions.filter((position) => !this.first.has(position));
    if (unknown.length === 0) return known(positions, this.first);
    const {blocks, rows} = await this.map(signal);
    if (blocks === undefined) return (await this.whole(signal)).rowsAt(positions);
    const blocksOf = (some: readonly number[]): ReadonlySet<number> =>
      new Set(some.map((position) => Math.floor(position / blocks.size)));
    const lead = await this.leadFor(words, unknown, (some) => blocksOf(some).size, signal);
    const numbers = blocksOf(unknown.filter((position) => lead?.positions.has(position) !== true));
    // Whoever wants a good part of the rows is served sooner by one file of them all than by many.
    if (rows !== undefined && numbers.size > Math.max(fewBlocks, blocks.hashes.length / 4)) {
      return (await this.whole(signal)).rowsAt(positions);
    }
    const loaded = await Promise.all([
      this.leadingRows?.rowsIn(lead, signal) ?? [],
      ...[...numbers].map((number) => this.block(blocks, number, signal)),
    ]);
    const found = new Map([...this.first, ...loaded.flat().map((row) => [row.position, row] as const)]);
    const isThere = lead === undefined || unknown.every((position) => found.has(position));
    return isThere ? known(positions, found) : this.rowsAt(positions, signal);
  }

  /** Official names for what was typed. */
  async offers(typed: string, signal?: AbortSignal): Promise<readonly string[]> {
    const {suggest} = await this.map(signal);
    if (suggest === undefined) return [];
    this.offerReader ??= new OfferReader(suggest, this.load);
    return this.offerReader.offers(typed, signal);
  }

  /** Loads what every search needs. */
  async prepare(): Promise<void> {
    const {search} = await this.map();
    if (search === undefined) await (await this.whole()).texts();
    else await this.order();
  }

  /** All rows and texts of a small column; what it needs is loaded when asked. */
  whole(signal?: AbortSignal): Promise<MemorySource<Row, Text>> {
    return this.wholes.get('', (own) => this.loadWhole(own), signal);
  }

  private async finder(signal: AbortSignal): Promise<Pick<Source<Row>, 'find' | 'likely'>> {
    const {search} = await this.map(signal);
    if (search === undefined) return this.whole(signal);
    return this.reader(search);
  }

  private async loadWhole(signal: AbortSignal): Promise<MemorySource<Row, Text>> {
    const {rows, text} = await this.map(signal);
    const {list, parseRows, parseTexts} = this.kind;
    const all = rows === undefined ? [] : await this.load(rows, parseRows, signal);
    return new MemorySource(list, all, async (own) =>
      text === undefined ? [] : this.load(text, parseTexts, own),
    );
  }

  private async block(run: SizedRun, number: number, signal?: AbortSignal): Promise<readonly Row[]> {
    const path = pathIn(run, number);
    if (path === undefined) return [];
    const parse = (json: unknown) => this.kind.parseRows(json, number * run.size);
    return this.blocks.get(path, (own) => this.load(path, parse, own), signal);
  }

  private async expectLead(pair: string, signal: AbortSignal | undefined): Promise<void> {
    const {search} = await this.map(signal);
    if (search?.leads !== undefined) await this.leading(search.leads).expect(pair, signal);
  }

  /** A file that has many of the rows found by words, where that is cheaper than their blocks. */
  private async leadFor(
    words: readonly string[],
    positions: readonly number[],
    blocksOf: (positions: readonly number[]) => number,
    signal: AbortSignal | undefined,
  ): Promise<LeadFile | undefined> {
    const {search} = await this.map(signal);
    const isWorthIt = words.length > 0 && blocksOf(positions) > fileCost;
    if (search?.leads === undefined || !isWorthIt) return undefined;
    const order = await this.order(signal);
    if (order !== undefined) this.ranks ??= ranksOf(order);
    const leads = await this.reader(search).leads(words, this.ranks, signal);
    return this.leading(search.leads).fileFor(positions, leads, blocksOf);
  }

  private leading(run: Run): LeadingRows<Row> {
    return (this.leadingRows ??= new LeadingRows(run, (path, own) =>
      this.load(path, this.kind.parsePage, own),
    ));
  }

  private reader({shards, numbers}: SearchFiles): IndexReader {
    return (this.indexReader ??= new IndexReader(this.total, shards, this.load, numbers === true));
  }
}

function known<Row>(positions: readonly number[], rows: ReadonlyMap<number, Row>): readonly Row[] {
  return positions.flatMap((position) => rows.get(position) ?? []);
}

/** Days one after the other, the newest first; the positions of each rise. */
function readOrder({order}: {readonly order: readonly string[]}): Uint32Array {
  return Uint32Array.from(order.flatMap((day) => [...unpackPositions(day)]));
}
