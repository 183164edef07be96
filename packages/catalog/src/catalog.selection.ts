import type {CatalogState} from '@zwgk/core';
import type {MatterRow, MatterText} from '@zwgk/feed';

import {type CatalogQuery, type Conditions, type FacetName, facetNames} from './catalog.query.js';
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

/** Whether a query asks for less than the whole catalogue. */
export function isNarrowed({conditions, words}: CatalogQuery): boolean {
  return words.trim() !== '' || Object.keys(conditions).length > 0;
}

/**
 * Chooses the rows that meet all conditions and hold all words, in catalogue order.
 *
 * A facet is counted over the rows that meet all conditions choosing another value of it would keep, so the counts
 * tell what that would give. Values stand in the order of the catalogue's own facets, then in order of appearance.
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
    const missed = wanted.filter((facet) => !meets(row, facet, conditions[facet]));
    if (missed.length > 2 || !has(row)) continue;
    if (missed.length === 0) selected.push(row);
    for (const [facet, tally] of tallies) {
      if (missed.every((other) => letsGo(facet, other))) count(tally, row[facet]);
    }
    if (missed.every((other) => letsGo('area', other))) inAllAreas++;
  }
  return {rows: selected, inAllAreas, counts: offered(tallies)};
}

/** Whether choosing another value of a facet lets go of a condition: its own, and with the area its level-1 matter. */
function letsGo(facet: FacetName, condition: FacetName): boolean {
  return condition === facet || (facet === 'area' && condition === 'level1');
}

/** Whether a row has a value; a row the table left blank has none. */
function meets(row: MatterRow, facet: FacetName, value: string | undefined): boolean {
  const has = row[facet];
  return (
    has !== undefined &&
    value !== undefined &&
    (has === value || (typeof has !== 'string' && has.includes(value)))
  );
}

/** Level-1 matters are not counted in the catalogue's facets: they belong to an area. */
function startTally(facets: CatalogState['facets'], facet: FacetName): Map<string, number> {
  const known = facet === 'level1' ? undefined : facets[facet];
  return new Map(known?.map(([value]) => [value, 0]));
}

function count(tally: Map<string, number>, values: string | readonly string[] | undefined): void {
  if (values === undefined) return;
  for (const value of typeof values === 'string' ? [values] : values)
    tally.set(value, (tally.get(value) ?? 0) + 1);
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
