import {type ColumnMap, countsOf, facetsOf, type ListRow} from '@zwgk/feed';

import {firstOf, rowsBy} from '../write/column.js';
import {checkAside} from './aside.rules.js';
import type {HeadReading} from './checked.kinds.js';
import {compareCounts, compareRows, type Derived, readDerived} from './derived.js';
import {checkIds, checkOrder, checkSets} from './lookup.rules.js';
import {checkMap} from './map.rules.js';
import {checkSearch} from './search.rules.js';

/** Holds every file of a published column against its records. */
export class DerivedRules<Row extends ListRow, Text extends object> {
  private readonly derived: Derived<Row, Text>;

  constructor(derived: Derived<Row, Text>) {
    this.derived = derived;
  }

  checkHead({head, first}: HeadReading<Row>): void {
    const {head: part, isWhole, rows, kind} = this.derived;
    if (!isWhole) return;
    const facets = kind.list.facets.filter(({isLarge}) => isLarge !== true);
    compareCounts(this.derived, part, head.facets, facetsOf(rows, facets));
    const expected = first.flatMap(({position}) => this.expectedAt(position));
    compareRows(this.derived, part, first, expected);
  }

  /** @param name - Name of the map's file. */
  async checkParts(map: ColumnMap, name: string): Promise<void> {
    if (this.derived.isWhole) checkMap(map, name, this.derived);
    await this.checkRows(map);
    await this.checkText(map);
    await this.checkBlocks(map);
    await this.checkPages(map);
    await checkIds(this.derived, map);
    await checkSets(this.derived, map);
    await checkOrder(this.derived, map);
    await checkSearch(this.derived, map);
    await this.checkLeads(map);
    await checkAside(this.derived, map);
  }

  private async checkRows({rows: reference}: ColumnMap): Promise<void> {
    if (reference === undefined) return;
    const {kind, rows, isWhole} = this.derived;
    const file = await readDerived(this.derived, reference, (json) => kind.parseRows(json));
    if (file !== undefined && isWhole) compareRows(this.derived, file.part, file.value, named(rows, rows));
  }

  private async checkText({text: reference}: ColumnMap): Promise<void> {
    if (reference === undefined) return;
    const {kind, rows, texts, isWhole} = this.derived;
    const file = await readDerived(this.derived, reference, kind.parseTexts);
    if (file !== undefined && isWhole) compareRows(this.derived, file.part, file.value, named(rows, texts));
  }

  private async checkBlocks({blocks}: ColumnMap): Promise<void> {
    if (blocks === undefined) return;
    const {reader, head, kind, rows, isWhole} = this.derived;
    let first = 0;
    for await (const part of reader.run(blocks, head.name)) {
      const block = part && reader.whole(kind.parseRows(part.json, first), part.name, part.json);
      const own = rows.slice(first, first + blocks.size);
      if (part !== undefined && block !== undefined && isWhole) {
        compareRows(this.derived, part, block, named(own, own));
      }
      first += blocks.size;
    }
    if (isWhole && first < rows.length) reader.compareTotals(rows.length, first, head.name);
  }

  private async checkPages({pages = {}}: ColumnMap): Promise<void> {
    const {rows, kind} = this.derived;
    for (const facet of kind.list.facets) {
      const references = Object.entries(pages[facet.name] ?? {});
      const groups = references.length === 0 ? undefined : rowsBy(rows, facet.valuesOf);
      for (const [value, reference] of references) await this.checkPage(reference, groups?.get(value) ?? []);
    }
  }

  /** @param own - Rows that have the value of the page. */
  private async checkPage(reference: string, own: readonly Row[]): Promise<void> {
    const {kind, isWhole, reader} = this.derived;
    const file = await readDerived(this.derived, reference, kind.parsePage);
    if (file === undefined || !isWhole) return;
    const {part, value: page} = file;
    reader.compareTotals(own.length, page.total, part.name);
    const others = kind.list.facets.filter(({name}) => name in page.facets);
    compareCounts(
      this.derived,
      part,
      page.facets,
      Object.fromEntries(others.map((other) => [other.name, countsOf(own, other)])),
    );
    const shown = firstOf(own, kind.list, page.rows.length);
    compareRows(this.derived, part, page.rows, named(shown, shown));
  }

  /** Whoever misses a row there finds it in its block: only what is there can be wrong. */
  private async checkLeads({search}: ColumnMap): Promise<void> {
    if (search?.leads === undefined) return;
    const {reader, head, kind, isWhole} = this.derived;
    for await (const part of reader.run(search.leads, head.name)) {
      const file = part && reader.whole(kind.parsePage(part.json), part.name, part.json);
      if (part === undefined || file === undefined || !isWhole) continue;
      const expected = file.rows.flatMap(({position}) => this.expectedAt(position));
      compareRows(this.derived, part, file.rows, expected);
    }
  }

  private expectedAt(position: number): readonly {readonly id: string; readonly value: Row}[] {
    const row = this.derived.rows[position];
    return row === undefined ? [] : [{id: row.id, value: row}];
  }
}

/** Values with the ids of their rows. */
function named<T>(rows: readonly ListRow[], values: readonly T[]) {
  return values.map((value, index) => ({id: rows[index]?.id ?? '', value}));
}
