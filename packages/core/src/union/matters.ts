import {
  type Counts,
  learnTraditional,
  type Listing,
  type ListQuery,
  type MatterDetail,
  matterKind,
  type MatterRow,
  memoryListing,
  type Tally,
  wordsOf,
} from '@zwgk/feed';

import {breath} from '../steps.js';
import {type Group, groupsOf, inCatalogOrder, ranked, type ReadCatalog} from './groups.js';
import {inOrderOf, memberOf, orNothing} from './member.js';
import {joinDetails} from './same.js';

const everything: ListQuery = {conditions: {}, words: ''};

/**
 * The matters of several catalogues as one list: area by area, and in each the including feed's first. A matter that has
 * the same code in several is one; it is found by what any of them says.
 *
 * Rows are held in memory; words are looked for by each catalogue itself, in its full text.
 */
export class MatterUnion implements Listing<MatterRow, MatterDetail> {
  readonly total: number;
  readonly facets: Readonly<Record<string, Counts>>;
  private readonly catalogs: readonly ReadCatalog[];
  private readonly groups: ReadonlyMap<string, Group>;
  private readonly all: Listing<MatterRow, MatterDetail>;
  /** The last search that all catalogues answered: its further pages, filters and totals need no other. */
  private searched: {readonly key: string; readonly list: Listing<MatterRow, MatterDetail>} | undefined;

  private constructor(catalogs: readonly ReadCatalog[], groups: readonly Group[]) {
    this.catalogs = catalogs;
    this.groups = new Map(groups.flatMap((group) => group.entries.map(({row}) => [row.id, group] as const)));
    this.all = this.listOf(groups.map(({row}) => row));
    this.total = this.all.total;
    this.facets = this.all.facets;
  }

  /**
   * Joins catalogues, in tasks of their own.
   *
   * @param catalogs - The including feed's first; ids are told apart already.
   */
  static async of(catalogs: readonly ReadCatalog[]): Promise<MatterUnion> {
    // Names are ranked by whether they hold the words.
    learnTraditional();
    const groups = groupsOf(catalogs);
    await breath();
    const ordered = inCatalogOrder(groups);
    await breath();
    return new MatterUnion(catalogs, ordered);
  }

  async rows(
    query: ListQuery,
    offset: number,
    size: number,
    signal?: AbortSignal,
  ): Promise<readonly MatterRow[]> {
    const list = await this.search(query.words, signal);
    return list.rows({...query, words: ''}, offset, size, signal);
  }

  async tally(query: ListQuery, signal?: AbortSignal, facets?: readonly string[]): Promise<Tally> {
    const list = await this.search(query.words, signal);
    const {total, counts} = await list.tally({...query, words: ''}, signal, facets);
    return {total, counts: inOrderOf(this.facets, counts)};
  }

  async row(id: string): Promise<MatterRow | undefined> {
    return this.groups.get(id)?.row;
  }

  async record(row: MatterRow, signal?: AbortSignal): Promise<MatterDetail | undefined> {
    const group = this.groups.get(row.id);
    if (group === undefined) return undefined;
    const [first, ...others] = group.entries;
    const [own, ...rest] = await Promise.all([
      first.catalog.listing.record(first.row, signal),
      ...others.map(({catalog, row: other}) =>
        orNothing(catalog, catalog.listing.record(other, signal), undefined, signal),
      ),
    ]);
    const located = others.flatMap(({catalog, row: other}, index) => {
      const detail = rest[index];
      return detail === undefined ? [] : [{detail, base: catalog.listing.baseOf(other)}];
    });
    return own && joinDetails(own, located);
  }

  async offers(typed: string, signal?: AbortSignal): Promise<readonly string[]> {
    const offers = await Promise.all(
      this.catalogs.map((catalog) => {
        const own = catalog.listing.offers?.(typed, signal) ?? Promise.resolve([]);
        return orNothing(catalog, own, [], signal);
      }),
    );
    return [...new Set(offers.flat())];
  }

  baseOf(row: MatterRow): string {
    return memberOf(this.catalogs, row.id)?.listing.baseOf(row) ?? '';
  }

  prepare(): void {
    this.catalogs.forEach(({listing}) => listing.prepare());
  }

  /** The matters that hold the words, best first. */
  private async search(
    typed: string,
    signal: AbortSignal | undefined,
  ): Promise<Listing<MatterRow, MatterDetail>> {
    const words = wordsOf(typed);
    if (words.length === 0) return this.all;
    const key = words.join(' ');
    if (this.searched?.key === key) return this.searched.list;
    const found = await Promise.all(
      this.catalogs.map((catalog) => {
        const {listing} = catalog;
        const hits = listing.rows({...everything, words: typed}, 0, listing.total, signal);
        return orNothing(catalog, hits, undefined, signal);
      }),
    );
    const groups = new Set(found.flatMap((rows = []) => rows.flatMap(({id}) => this.groups.get(id) ?? [])));
    const list = this.listOf(ranked([...groups], words).map(({row}) => row));
    if (!found.includes(undefined)) this.searched = {key, list};
    return list;
  }

  /** Some of the matters as a list in their order; a body or area that only one of several catalogues names counts too. */
  private listOf(rows: readonly MatterRow[]): Listing<MatterRow, MatterDetail> {
    const facets = matterKind.facets.map((facet) => ({
      ...facet,
      valuesOf: (row: MatterRow): readonly string[] => {
        const entries = this.groups.get(row.id)?.entries ?? [];
        if (entries.length < 2 || facet.name === 'gap') return facet.valuesOf(row);
        return entries.flatMap((entry) => facet.valuesOf(entry.row));
      },
    }));
    const record = (row: MatterRow, signal?: AbortSignal): Promise<MatterDetail | undefined> =>
      this.record(row, signal);
    const kind = {...matterKind, facets};
    return memoryListing(kind, {rows, texts: [], record, baseOf: (row) => this.baseOf(row)});
  }
}
