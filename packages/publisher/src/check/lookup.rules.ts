import {
  type ColumnMap,
  hashOf,
  type ListRow,
  parseIds,
  parseOrder,
  parseSets,
  unpackPositions,
} from '@zwgk/feed';

import {rowsBy} from '../write/column.js';
import {type Derived, readDerived} from './derived.js';
import type {Part} from './file.reader.js';
import {pointerOf} from './pointer.js';

/** Whether every id leads to its position, from the file a reader would look in. */
export async function checkIds<Row extends ListRow, Text>(
  {reader, head, rows, isWhole}: Derived<Row, Text>,
  {ids}: ColumnMap,
): Promise<void> {
  if (ids === undefined) return;
  const files: (readonly [Part, ReadonlyMap<string, number>] | undefined)[] = [];
  for await (const part of reader.run(ids, head.name)) {
    const file = part && reader.whole(parseIds(part.json), part.name, part.json);
    files.push(part && file && [part, new Map(Object.entries(file.ids))]);
  }
  if (!isWhole) return;
  for (const {id, position} of rows) {
    const [part, positions] = files[hashOf(id) % ids.hashes.length] ?? [];
    if (part === undefined || positions?.get(id) === position) continue;
    reader.reading.findings.add('ID_MISPLACED', part.name, pointerOf(['ids', id]), id);
  }
}

/** Whether the positions of each value of each facet are those of the records that have it. */
export async function checkSets<Row extends ListRow, Text>(
  derived: Derived<Row, Text>,
  {sets = {}}: ColumnMap,
): Promise<void> {
  for (const facet of derived.kind.list.facets) {
    const reference = sets[facet.name];
    const file = reference === undefined ? undefined : await readDerived(derived, reference, parseSets);
    if (file === undefined || !derived.isWhole) continue;
    compareSets(derived, file.part, file.value.sets, rowsBy(derived.rows, facet.valuesOf));
  }
}

function compareSets<Row extends ListRow>(
  {reader, personal}: Pick<Derived<Row, never>, 'reader' | 'personal'>,
  part: Part,
  sets: Readonly<Record<string, readonly string[]>>,
  expected: ReadonlyMap<string, readonly Row[]>,
): void {
  const found = new Map(Object.entries(sets));
  for (const value of new Set([...expected.keys(), ...found.keys()])) {
    const positions = unpackPositions(found.get(value)?.[0] ?? '');
    const own = (expected.get(value) ?? []).map(({position}) => position);
    if (isSame(positions, own)) continue;
    reader.reading.findings.add('SET_WRONG', part.name, pointerOf(['sets', value]), value);
    personal.inspect(part);
  }
}

/** Whether what a search finds is shown by falling day. */
export async function checkOrder<Row extends ListRow, Text>(
  derived: Derived<Row, Text>,
  {search}: ColumnMap,
): Promise<void> {
  const {dayOf} = derived.kind.list;
  if (search?.order === undefined) return;
  const file = await readDerived(derived, search.order, parseOrder);
  if (file === undefined || !derived.isWhole || dayOf === undefined) return;
  const said = file.value.order.flatMap((day) => [...unpackPositions(day)]);
  const days = derived.rows.map(dayOf);
  const meant = [...days.keys()].sort((a, b) => compareDays(days[b], days[a]) || a - b);
  if (!isSame(said, meant)) derived.reader.reading.findings.add('ORDER_WRONG', file.part.name, '/order');
}

function compareDays(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isSame(found: ArrayLike<number>, expected: readonly number[]): boolean {
  return found.length === expected.length && expected.every((position, index) => position === found[index]);
}
