import type {PageReading} from '../parse.placed.js';
import {parseIds} from '../parse.published.js';
import {hasOwn} from '../read.js';
import {wordsOf} from '../search/fold.js';
import {hashOf} from '../search/hash.js';
import type {LoadFile} from '../search/load.js';
import {pathIn} from '../search/run.js';
import type {PublishedKind} from './column.js';
import {Engine, narrowingOf} from './engine.js';
import type {Counts, Listing, ListQuery, ListRow, Tally} from './listing.js';
import {Memo} from './memo.js';
import {type PublishedHead, PublishedSource} from './published.source.js';

/** Prepared pages, and files of whole records, kept in memory. */
const pageLimit = 32;
const detailLimit = 32;

/**
 * The records of a published column, however many: asks for the files that a question needs.
 *
 * @param kind - `publishedMatters` or `publishedDocuments`.
 * @param load - Reads a file by its path relative to the head.
 * @param base - Absolute address that links in its records are relative to: that of `feed.json`.
 */
export function publishedListing<Row extends ListRow, Text, Full extends {readonly id: string}>(
  kind: PublishedKind<Row, Text, Full>,
  head: PublishedHead<Row>,
  load: LoadFile,
  base: string,
): Listing<Row, Full> {
  return new PublishedListing(kind, head, load, base);
}

class PublishedListing<Row extends ListRow, Text, Full extends {readonly id: string}> implements Listing<
  Row,
  Full
> {
  readonly total: number;
  readonly facets: Readonly<Record<string, Counts>>;
  private readonly kind: PublishedKind<Row, Text, Full>;
  private readonly head: PublishedHead<Row>;
  private readonly load: LoadFile;
  private readonly base: string;
  private readonly source: PublishedSource<Row, Text>;
  private readonly engine: Engine<Row>;
  private readonly pages = new Memo<PageReading<Row>>(pageLimit);
  private readonly details = new Memo<readonly Full[]>(detailLimit);

  constructor(kind: PublishedKind<Row, Text, Full>, head: PublishedHead<Row>, load: LoadFile, base: string) {
    this.total = head.total;
    this.facets = head.facets;
    this.kind = kind;
    this.head = head;
    this.load = load;
    this.base = base;
    this.source = new PublishedSource(kind, head, load);
    this.engine = new Engine(kind.list, this.source, head.facets);
  }

  async rows(query: ListQuery, offset: number, size: number, signal?: AbortSignal): Promise<readonly Row[]> {
    const prepared = isEverything(query)
      ? {total: this.total, rows: this.head.first}
      : await this.page(query, signal);
    if (prepared !== undefined && prepared.rows.length >= Math.min(offset + size, prepared.total)) {
      return prepared.rows.slice(offset, offset + size);
    }
    return this.engine.rows(query, offset, size, signal);
  }

  async tally(query: ListQuery, signal?: AbortSignal, facets?: readonly string[]): Promise<Tally> {
    const page = await this.page(query, signal);
    return page === undefined
      ? this.engine.tally(query, signal, facets)
      : this.tallyOfPage(page, query, signal, facets);
  }

  async row(id: string, signal?: AbortSignal): Promise<Row | undefined> {
    const known = this.head.first.find((row) => row.id === id);
    if (known !== undefined) return known;
    const {ids} = await this.source.map(signal);
    if (ids === undefined) return (await this.source.whole(signal)).rowOf(id);
    const path = pathIn(ids, hashOf(id) % ids.hashes.length);
    if (path === undefined) return undefined;
    const {ids: positions} = await this.load(path, parseIds, signal);
    const position = hasOwn(positions, id) ? positions[id] : undefined;
    if (position === undefined) return undefined;
    return (await this.source.rowsAt([position], signal)).find((row) => row.id === id);
  }

  async record(row: Row, signal?: AbortSignal): Promise<Full | undefined> {
    const {details} = await this.source.map(signal);
    const path = pathIn(details, Math.floor(row.position / details.size));
    if (path === undefined) return undefined;
    const read = async (own: AbortSignal) => this.load(path, await this.kind.detailsParser(), own);
    const records = await this.details.get(path, read, signal);
    return records.find(({id}) => id === row.id);
  }

  baseOf(): string {
    return this.base;
  }

  offers(typed: string, signal?: AbortSignal): Promise<readonly string[]> {
    return this.source.offers(typed, signal);
  }

  anticipate(): void {
    this.source.map().catch(() => undefined);
  }

  prepare(): void {
    const prepared = this.source.prepare();
    // Whoever searches asks again, and is told what is wrong.
    prepared.catch(() => undefined);
  }

  /** The prepared first page of a query that asks for one value of one facet, where there is one. */
  private async page(
    {words, conditions}: ListQuery,
    signal?: AbortSignal,
  ): Promise<PageReading<Row> | undefined> {
    const [[facet, [value = '', ...more]] = ['', []], ...others] = narrowingOf(conditions);
    if (value === '' || more.length > 0 || others.length > 0 || wordsOf(words).length > 0) return undefined;
    const {pages = {}} = await this.source.map(signal);
    const ofFacet = hasOwn(pages, facet) ? pages[facet] : undefined;
    const path = ofFacet !== undefined && hasOwn(ofFacet, value) ? ofFacet[value] : undefined;
    if (path === undefined) return undefined;
    const {parsePage} = this.kind;
    return this.pages.get(path, (own) => this.load(path, parsePage, own), signal);
  }

  /** What a prepared page tells of its query; what it does not count is counted. */
  private async tallyOfPage(
    page: PageReading<Row>,
    query: ListQuery,
    signal?: AbortSignal,
    names?: readonly string[],
  ): Promise<Tally> {
    const {facets, within} = this.kind.list;
    const [own = ''] = narrowingOf(query.conditions).keys();
    const asked = facets.map(({name}) => name).filter((name) => names?.includes(name) ?? true);
    const belonging = asked.filter((name) => within[name] === own && page.facets[name] === undefined);
    const {counts} = belonging.length > 0 ? await this.engine.tally(query, signal, belonging) : {counts: {}};
    const known: Readonly<Record<string, Counts>> = {
      ...page.facets,
      ...counts,
      [own]: this.facets[own] ?? [],
    };
    const entries = asked.flatMap((name) => {
      const count = known[name] ?? [];
      return count.length > 0 ? [[name, count] as const] : [];
    });
    return {total: page.total, counts: Object.fromEntries(entries)};
  }
}

function isEverything({words, conditions}: ListQuery): boolean {
  return narrowingOf(conditions).size === 0 && wordsOf(words).length === 0;
}
