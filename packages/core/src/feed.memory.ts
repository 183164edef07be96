import {
  type Counts,
  type Facet,
  facetsOf,
  type Listing,
  type ListQuery,
  type ListRow,
  type Tally,
} from '@zwgk/feed';

/** A record of a list that is in memory. */
export interface Entry<Row, Full> {
  readonly row: Row;
  readonly full: Full;
  /** Texts that are searched: the title or names first, then the others, by line. */
  readonly title: string;
  readonly text: string;
}

/** A list whose records are in memory, in the order of display. */
export function listInMemory<Row extends ListRow, Full>(
  entries: readonly Entry<Row, Full>[],
  facets: readonly Facet<Row>[],
  base: string,
): Listing<Row, Full> {
  const byId = new Map(entries.map((entry) => [entry.row.id, entry]));
  const find = ({conditions, words}: ListQuery, but?: Facet<Row>): readonly Entry<Row, Full>[] => {
    const wanted = words
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== '');
    return entries.filter(
      ({row, title, text}) =>
        wanted.every((word) => title.toLowerCase().includes(word) || text.toLowerCase().includes(word)) &&
        facets.every((facet) => {
          const values = facet === but ? undefined : conditions[facet.name];
          return !values?.length || facet.valuesOf(row).some((value) => values.includes(value));
        }),
    );
  };
  return {
    total: entries.length,
    facets: facetsOf(
      entries.map(({row}) => row),
      facets,
    ),
    rows: async (query, offset, size) =>
      find(query)
        .slice(offset, offset + size)
        .map(({row}) => row),
    tally: async (query): Promise<Tally> => {
      const counts: Record<string, Counts> = {};
      for (const facet of facets) {
        const own = facetsOf(
          find(query, facet).map(({row}) => row),
          [facet],
        )[facet.name];
        if (own !== undefined) counts[facet.name] = own;
      }
      return {total: find(query).length, counts};
    },
    row: async (id) => byId.get(id)?.row,
    record: async ({id}) => byId.get(id)?.full,
    baseOf: () => base,
    prepare: () => undefined,
  };
}
