import {hasOwn} from './read.js';

/** A column written as its distinct values and, per row, the position of one of them; -1 for none. */
interface Dictionary<T> {
  readonly values: readonly T[];
  readonly index: readonly number[];
}

/** One column of a table as a file holds it. */
export type Cells<T> = readonly (T | null)[] | Dictionary<T>;

/** A table with a column for each member its rows may have. */
export type TableOf<Row> = {readonly [K in keyof Row]?: Cells<NonNullable<Row[K]>>};

function isDictionary<T>(cells: Cells<T>): cells is Dictionary<T> {
  return !Array.isArray(cells);
}

/** A column's values by row, `null` for none; `undefined` when an index leads nowhere. */
function decodeColumn<T>(cells: Cells<T>): readonly (T | null)[] | undefined {
  if (!isDictionary(cells)) return cells;
  const {values, index} = cells;
  return index.every((value) => value < values.length)
    ? index.map((value) => values[value] ?? null)
    : undefined;
}

/**
 * Rows of a table that was read by its shape; `undefined` when its columns disagree.
 *
 * @param needed - Members every row must have.
 * @param blank - A row before its values are filled in.
 */
export function decodeRows<Row extends object>(
  table: TableOf<Row>,
  needed: readonly (keyof Row & string)[],
  blank: (position: number) => Partial<Row>,
): readonly Row[] | undefined {
  const rows: Partial<Row>[] = [];
  let length: number | undefined;
  for (const key in table) {
    const cells = hasOwn(table, key) && table[key];
    if (!cells) continue;
    const column = decodeColumn(cells);
    length ??= column?.length;
    if (column === undefined || column.length !== length) return undefined;
    column.forEach((value, position) => {
      const row = (rows[position] ??= blank(position));
      if (value !== null) row[key] = value;
    });
  }
  const isWhole = (row: Partial<Row>): row is Row => needed.every((key) => hasOwn(row, key));
  return rows.every(isWhole) ? rows : undefined;
}

/** Characters a value takes in a file, with the comma behind it; what has to be escaped is not counted. */
function lengthOf(value: unknown, key: string): number {
  return key.length + (typeof value === 'string' ? 3 : 1);
}

/** Writes one column of some rows, plainly or by dictionary, whichever is shorter; `undefined` when none of them has a value. */
type ColumnWriter<T> = (places: readonly number[]) => Cells<T> | undefined;

/** Reads one column of all rows, whose values are compared here once for all tables. */
function columnWriter<T>(column: readonly (T | undefined)[]): ColumnWriter<T> {
  const {values, lengths, numbers} = numbered(column);
  // By value: the last table it was in, and its position there.
  const tables = new Uint32Array(values.length);
  const positions = new Uint32Array(values.length);
  let table = 0;
  return (places) => {
    table++;
    const own: T[] = [];
    let plain = 0;
    let dictionary = '{"values":[],"index":[]}'.length;
    const index = places.map((place) => {
      const number = numbers[place] ?? -1;
      const value = values[number];
      if (value === undefined) {
        plain += 'null,'.length;
        dictionary += '-1,'.length;
        return -1;
      }
      const length = lengths[number] ?? 0;
      if (tables[number] !== table) {
        tables[number] = table;
        positions[number] = own.push(value) - 1;
        dictionary += length;
      }
      const position = positions[number] ?? 0;
      plain += length;
      dictionary += String(position).length + 1;
      return position;
    });
    if (own.length === 0) return undefined;
    return dictionary < plain ? {values: own, index} : index.map((position) => own[position] ?? null);
  };
}

/** The distinct values of a column, their lengths in a file, and by row the number of its value, -1 for none. */
function numbered<T>(column: readonly (T | undefined)[]) {
  const known = new Map<string, number>();
  const values: T[] = [];
  const lengths: number[] = [];
  const numbers = Int32Array.from(column, (value) => {
    if (value === undefined) return -1;
    const key = typeof value === 'string' ? value : JSON.stringify(value);
    const number = known.get(key);
    if (number !== undefined) return number;
    known.set(key, values.length);
    lengths.push(lengthOf(value, key));
    return values.push(value) - 1;
  });
  return {values, lengths, numbers};
}

/** Whether a value is what a row without one reads as: no documents, no codes. */
function isBlank(value: unknown): boolean {
  return value === 0 || (Array.isArray(value) && value.length === 0);
}

/**
 * Writes tables of some members of rows, each of the rows at some places; a member none of these has is left out. What
 * many tables share is looked at once.
 */
export function tableWriter<Row extends object, K extends keyof Row>(
  rows: readonly Row[],
  keys: readonly K[],
): (places: readonly number[]) => TableOf<Pick<Row, K>> {
  const writers = keys.map((key) => {
    const column = rows.map((row) => (isBlank(row[key]) ? undefined : (row[key] ?? undefined)));
    return [key, columnWriter(column)] as const;
  });
  return (places) => {
    const table: {-readonly [P in K]?: Cells<NonNullable<Row[P]>>} = {};
    for (const [key, write] of writers) {
      const cells = write(places);
      if (cells !== undefined) table[key] = cells;
    }
    return table;
  };
}

/** Writes some members of rows as a table; a member no row has is left out. */
export function encodeRows<Row extends object, K extends keyof Row>(
  rows: readonly Row[],
  keys: readonly K[],
): TableOf<Pick<Row, K>> {
  return tableWriter(rows, keys)([...rows.keys()]);
}
