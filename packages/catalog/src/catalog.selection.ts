import type {CatalogState} from '@zwgk/core';
import type {MatterRow, MatterText} from '@zwgk/feed';

import {type Conditions, type FacetName, facetNames} from './catalog.query.js';
import {finder} from './search.js';

/** Values of a facet with the number of matters each would leave. */
export type Counts = readonly (readonly [value: string, count: number])[];

/** The matters a query asks for, and what each further condition would leave of them. */
export interface Selection {
  readonly rows: readonly MatterRow[];
  /** How many there would be without the condition on the area. */
  readonly inAllAreas: number;
  readonly counts: ReadonlyMap<FacetName, Counts>;
}

/**
 * Chooses the rows that meet all conditions and hold all words, in catalogue order.
 *
 * A facet is counted over the rows that meet all *other* conditions, so the counts tell what choosing another value
 * of it would give. Values stand in the order of the catalogue's own facets, then in order of appearance.
 */
export function select(
  rows: readonly MatterRow[],
  texts: readonly MatterText[] | undefined,
  conditions: Conditions,
  words: string,
  facets: CatalogState['facets'],
): Selection {
  const has = finder(rows, texts, words);
  const wanted = facetNames.filter((facet) => conditions[facet] !== undefined);
  const tallies = new Map(facetNames.map((facet) => [facet, startTally(facets, facet)]));
  const selected: MatterRow[] = [];
  let inAllAreas = 0;
  for (const row of rows) {
    const missed = wanted.filter((facet) => !valuesOf(row, facet).includes(conditions[facet] ?? ''));
    if (missed.length > 1 || !has(row)) continue;
    if (missed.length === 0) selected.push(row);
    if (missed.length === 0 || missed[0] === 'area') inAllAreas++;
    tallies.forEach((tally, facet) => {
      if (missed.length === 0 || missed[0] === facet) count(tally, valuesOf(row, facet));
    });
  }
  return {rows: selected, inAllAreas, counts: offered(tallies)};
}

/** Values of a row under a facet: none when the table left it blank. */
function valuesOf(row: MatterRow, facet: FacetName): readonly string[] {
  const value = row[facet];
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

/** Level-1 matters are not counted in the catalogue's facets: they belong to an area. */
function startTally(facets: CatalogState['facets'], facet: FacetName): Map<string, number> {
  const known = facet === 'level1' ? undefined : facets[facet];
  return new Map(known?.map(([value]) => [value, 0]));
}

function count(tally: Map<string, number>, values: readonly string[]): void {
  for (const value of values) tally.set(value, (tally.get(value) ?? 0) + 1);
}

/** Values nothing would be left of are not offered. */
function offered(tallies: ReadonlyMap<FacetName, ReadonlyMap<string, number>>): Selection['counts'] {
  const counts = new Map<FacetName, Counts>();
  tallies.forEach((tally, facet) => {
    counts.set(
      facet,
      [...tally].filter(([, number]) => number > 0),
    );
  });
  return counts;
}
