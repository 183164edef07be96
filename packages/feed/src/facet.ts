import {
  audienceCodes,
  channelCodes,
  gapCodes,
  levelCodes,
  modeCodes,
  stageCodes,
  validityCodes,
} from './codelists.generated.js';
import {dayOf} from './day.js';
import type {DocumentRow} from './document-row.js';
import type {Counts} from './listing/listing.js';
import type {MatterRow} from './row.js';

type Count = Counts[number];

/** One way of choosing among the records of a column. */
export interface Facet<Row> {
  /** Its key in `facets`, `sets` and the conditions of a query. */
  readonly name: string;
  /** Values a row has in it. */
  readonly valuesOf: (row: Row) => readonly string[];
  /** Order of its values; those it calls equal stay in the order in which the rows bring them. */
  readonly compare: (a: Count, b: Count) => number;
  /** Whether its values grow with the records, so that a head has no counts of it. */
  readonly isLarge?: true;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byCode([a]: Count, [b]: Count): number {
  return byText(a, b);
}

/** In the order of a codelist, codes it does not have last. */
export function byList(codes: readonly string[]): Facet<unknown>['compare'] {
  const placeOf = (code: string): number => (codes.indexOf(code) + codes.length + 1) % (codes.length + 1);
  return ([a], [b]) => placeOf(a) - placeOf(b) || byText(a, b);
}

function byFallingCount([a, countA]: Count, [b, countB]: Count): number {
  return countB - countA || byText(a, b);
}

function only(value: string | undefined): readonly string[] {
  return value === undefined || value === '' ? [] : [value];
}

/** Facets of the catalogue, in the order of the format. */
export const matterFacets: readonly Facet<MatterRow>[] = [
  {name: 'area', valuesOf: (row) => only(row.area), compare: byCode},
  {name: 'level1', valuesOf: (row) => [row.level1], compare: () => 0, isLarge: true},
  {name: 'subject', valuesOf: (row) => only(row.subject), compare: byFallingCount},
  {name: 'levels', valuesOf: (row) => row.levels, compare: byList(levelCodes)},
  {name: 'audience', valuesOf: (row) => row.audience, compare: byList(audienceCodes)},
  {name: 'mode', valuesOf: (row) => row.mode, compare: byList(modeCodes)},
  {name: 'channels', valuesOf: (row) => row.channels, compare: byList(channelCodes)},
  {name: 'stage', valuesOf: (row) => row.stage, compare: byList(stageCodes)},
  {name: 'gap', valuesOf: (row) => only(row.gap), compare: byList(gapCodes)},
];

/** Facets of the documents, in the order of the format. */
export const documentFacets: readonly Facet<DocumentRow>[] = [
  {name: 'area', valuesOf: (row) => only(row.area), compare: byCode},
  {name: 'stage', valuesOf: (row) => row.stage, compare: byList(stageCodes)},
  {name: 'validity', valuesOf: (row) => only(row.validity), compare: byList(validityCodes)},
  {name: 'issuer', valuesOf: (row) => only(row.issuer), compare: byFallingCount},
  {name: 'year', valuesOf: (row) => only(dayOf(row).slice(0, 4)), compare: ([a], [b]) => byText(b, a)},
];

/** How many rows have each value of a facet, in the order of the facet. A row with a value twice counts once. */
export function countsOf<Row>(rows: Iterable<Row>, {valuesOf, compare}: Facet<Row>): Counts {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const values = valuesOf(row);
    // Most rows have one value or none; a set for each of them would take longer than the counting.
    (values.length > 1 ? new Set(values) : values).forEach((value) =>
      counts.set(value, (counts.get(value) ?? 0) + 1),
    );
  }
  return [...counts].sort(compare);
}

/** Counts of several facets by name; a facet no row has a value of is left out. */
export function facetsOf<Row>(
  rows: readonly Row[],
  facets: readonly Facet<Row>[],
): Readonly<Record<string, Counts>> {
  const counted = facets.map((facet) => [facet.name, countsOf(rows, facet)] as const);
  return Object.fromEntries(counted.filter(([, counts]) => counts.length > 0));
}
