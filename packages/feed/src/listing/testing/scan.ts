import {fold} from '../../search/fold.js';
import {learnTraditional} from '../../search/fold.traditional.js';
import type {ListKind} from '../kind.js';
import type {Conditions, ListQuery, ListRow, Tally} from '../listing.js';
import type {Column} from './county.js';

learnTraditional();

/** What a listing must answer, found by looking at every record in the plainest way. */
export class Scan<Row extends ListRow, Text> {
  private readonly kind: ListKind<Row, Text>;
  private readonly rows: readonly Row[];
  private readonly texts: readonly {readonly title: readonly string[]; readonly all: readonly string[]}[];

  constructor(kind: ListKind<Row, Text>, {rows, texts}: Column<Row, Text>) {
    this.kind = kind;
    this.rows = rows;
    this.texts = rows.map((row, position) => {
      const {title, shown, hidden} = kind.textOf(row, texts[position]);
      return {title: title.map(fold), all: [...title, ...shown, ...hidden].map(fold)};
    });
  }

  /** Ids of everything a query finds, in order. */
  ids({words, conditions}: ListQuery): readonly string[] {
    const wanted = wordsIn(words);
    const found = this.rows.filter((row) => this.holds(row, wanted, 'all') && this.meets(row, conditions));
    const {isNewestLast, dayOf} = this.kind;
    if (wanted.length === 0) return (isNewestLast ? found.reverse() : found).map(({id}) => id);
    const rank = (row: Row): number => (this.holds(row, wanted, 'title') ? 0 : 1);
    const day = (row: Row): string => dayOf?.(row) ?? '';
    const byDay = (a: Row, b: Row): number => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0);
    const byPlace = (a: Row, b: Row): number =>
      dayOf === undefined ? b.position - a.position : a.position - b.position;
    return found.sort((a, b) => rank(a) - rank(b) || byDay(a, b) || byPlace(a, b)).map(({id}) => id);
  }

  /** Total and counts, by facet and value. */
  tally({words, conditions}: ListQuery): {
    readonly total: number;
    readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  } {
    const wanted = wordsIn(words);
    const found = this.rows.filter((row) => this.holds(row, wanted, 'all'));
    const counts: Record<string, Record<string, number>> = {};
    for (const {name, valuesOf} of this.kind.facets) {
      const owner = this.kind.within[name];
      if (owner !== undefined && !conditions[owner]?.length) continue;
      const others = Object.entries(conditions).filter(
        ([other]) => other !== name && this.kind.within[other] !== name,
      );
      for (const row of found.filter((row) => this.meets(row, Object.fromEntries(others)))) {
        for (const value of new Set(valuesOf(row))) {
          const ofFacet = (counts[name] ??= {});
          ofFacet[value] = (ofFacet[value] ?? 0) + 1;
        }
      }
    }
    return {total: found.filter((row) => this.meets(row, conditions)).length, counts};
  }

  private holds({position}: Row, words: readonly string[], where: 'title' | 'all'): boolean {
    const fields = this.texts[position]?.[where] ?? [];
    return words.every((word) => fields.some((field) => field.includes(word)));
  }

  private meets(row: Row, conditions: Conditions): boolean {
    return this.kind.facets.every(({name, valuesOf}) => {
      const values = conditions[name];
      return !values?.length || valuesOf(row).some((value) => values.includes(value));
    });
  }
}

function wordsIn(typed: string): readonly string[] {
  return fold(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** A tally as {@link Scan.tally} gives it, the order of its values left aside. */
export function plain({total, counts}: Tally): ReturnType<Scan<ListRow, unknown>['tally']> {
  const byValue = Object.entries(counts).map(
    ([facet, values]) => [facet, Object.fromEntries(values)] as const,
  );
  return {total, counts: Object.fromEntries(byValue)};
}
