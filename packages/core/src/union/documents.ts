import {
  type Counts,
  type DocumentRow,
  type Facet,
  type Listing,
  type ListQuery,
  type Tally,
  wordsOf,
} from '@zwgk/feed';

import {inOrderOf, type Member, memberOf, orNothing} from './member.js';
import {byPlace, type Placed, placer} from './place.js';
import {nextStep} from './skip.js';

/** Records that are fetched of each list rather than looked for one by one. */
const windowSize = 100;
const nothingFound: Tally = {total: 0, counts: {}};

/** How far into each list a page begins, and how many more are to be left out of what follows. */
interface Start {
  readonly places: readonly number[];
  readonly rest: number;
}

/** A facet as far as its counts are put in order. */
type Counted = Pick<Facet<never>, 'name' | 'compare'>;

/**
 * The documents, or policies, of several feeds as one list: newest first, those of the same day in the order of the feeds.
 *
 * No list is read but for the rows that are shown: a page far behind is found by asking what stands at some place of
 * each list.
 */
export class DocumentUnion<Row extends DocumentRow, Full> implements Listing<Row, Full> {
  readonly total: number;
  readonly facets: Readonly<Record<string, Counts>>;
  private readonly members: readonly Member<Row, Full>[];
  private readonly counted: readonly Counted[];

  /**
   * @param members - The including feed's list first; ids are told apart already.
   * @param counted - Facets of the list, in the order of the format.
   */
  constructor(members: readonly Member<Row, Full>[], counted: readonly Counted[]) {
    this.members = members;
    this.counted = counted;
    this.total = members.reduce((sum, {listing}) => sum + listing.total, 0);
    this.facets = sumOf(
      members.map(({listing}) => listing.facets),
      counted,
    );
  }

  async rows(query: ListQuery, offset: number, size: number, signal?: AbortSignal): Promise<readonly Row[]> {
    const {places, rest} = await this.startOf(query, offset, signal);
    const lists = await Promise.all(
      this.members.map((_, member) => this.read(member, query, places[member] ?? 0, rest + size, signal)),
    );
    const placed = lists.flat().sort(byPlace);
    return placed.slice(rest, rest + size).map(({row}) => row);
  }

  async tally(query: ListQuery, signal?: AbortSignal, facets?: readonly string[]): Promise<Tally> {
    const tallies = await Promise.all(
      this.members.map((member) =>
        orNothing(member, member.listing.tally(query, signal, facets), nothingFound, signal),
      ),
    );
    return {
      total: tallies.reduce((sum, {total}) => sum + total, 0),
      counts: inOrderOf(
        this.facets,
        sumOf(
          tallies.map(({counts}) => counts),
          this.counted,
        ),
      ),
    };
  }

  async row(id: string, signal?: AbortSignal): Promise<Row | undefined> {
    return memberOf(this.members, id)?.listing.row(id, signal);
  }

  async record(row: Row, signal?: AbortSignal): Promise<Full | undefined> {
    return memberOf(this.members, row.id)?.listing.record(row, signal);
  }

  baseOf(row: Row): string {
    return memberOf(this.members, row.id)?.listing.baseOf(row) ?? '';
  }

  prepare(): void {
    this.members.forEach(({listing}) => listing.prepare());
  }

  private async read(
    index: number,
    query: ListQuery,
    offset: number,
    size: number,
    signal: AbortSignal | undefined,
  ): Promise<readonly Placed<Row>[]> {
    const member = this.members[index];
    if (member === undefined) return [];
    const rows = await orNothing(member, member.listing.rows(query, offset, size, signal), [], signal);
    return rows.map(placer(wordsOf(query.words), index));
  }

  private async startOf(query: ListQuery, offset: number, signal: AbortSignal | undefined): Promise<Start> {
    const {members} = this;
    let left = members.map(() => Infinity);
    let start: Start = {places: members.map(() => 0), rest: offset};
    if (offset > windowSize) {
      left = await Promise.all(
        members.map(async (member) => {
          const tally = member.listing.tally(query, signal, []);
          return (await orNothing(member, tally, nothingFound, signal)).total;
        }),
      );
    }
    while (start.rest > Math.max(windowSize, members.length)) {
      const step = await nextStep(start.rest, left, async (member, ahead) => {
        const place = (start.places[member] ?? 0) + ahead;
        return (await this.read(member, query, place, 1, signal))[0];
      });
      if (step === undefined) break;
      const {member, by, isLost} = step;
      left = left.map((count, index) => (index !== member ? count : isLost ? 0 : count - by));
      start = {
        places: start.places.map((place, index) => (index === member ? place + by : place)),
        rest: start.rest - by,
      };
    }
    return start;
  }
}

/** Counts of several lists together, in the order of the format. */
function sumOf(all: readonly Tally['counts'][], facets: readonly Counted[]): Tally['counts'] {
  const summed = facets.map((facet) => [facet.name, sumOfFacet(all, facet)] as const);
  return Object.fromEntries(summed.filter(([, counts]) => counts.length > 0));
}

function sumOfFacet(all: readonly Tally['counts'][], {name, compare}: Counted): Counts {
  const sums = new Map<string, number>();
  for (const [value, count] of all.flatMap((counts) => counts[name] ?? [])) {
    sums.set(value, (sums.get(value) ?? 0) + count);
  }
  return [...sums].sort(compare);
}
