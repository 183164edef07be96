/** A column written as its distinct values and, per row, the position of one of them; -1 for none. */
interface Dictionary<T> {
  readonly values: readonly T[];
  readonly index: readonly number[];
}

/** One column of a table as a file holds it. */
export type Cells<T> = readonly (T | null)[] | Dictionary<T>;

function isDictionary<T>(cells: Cells<T>): cells is Dictionary<T> {
  return !Array.isArray(cells);
}

/** One column of a table by row, or `undefined` where the row has no value. */
export interface Column<T> {
  /** Number of rows; absent when the table has no such column. */
  readonly length?: number;
  /** Whether every index points to a value. */
  readonly sound: boolean;
  readonly at: (row: number) => T | undefined;
}

/** Makes a column of a file readable by row. */
export function decodeColumn<T>(cells: Cells<T> | undefined): Column<T> {
  if (cells === undefined) return {sound: true, at: () => undefined};
  if (!isDictionary(cells)) return {length: cells.length, sound: true, at: (row) => cells[row] ?? undefined};
  const {values, index} = cells;
  return {
    length: index.length,
    sound: index.every((value) => value < values.length),
    at: (row) => values[index[row] ?? -1],
  };
}

/** Writes a column plainly or by dictionary, whichever is shorter; `undefined` when no row has a value. */
export function encodeColumn<T>(column: readonly (T | undefined)[]): Cells<T> | undefined {
  if (column.every((value) => value === undefined)) return undefined;
  const plain = column.map((value) => value ?? null);
  const positions = new Map<string, number>();
  const values: T[] = [];
  const index = column.map((value) => {
    if (value === undefined) return -1;
    const key = JSON.stringify(value);
    const known = positions.get(key) ?? values.push(value) - 1;
    positions.set(key, known);
    return known;
  });
  return JSON.stringify({values, index}).length < JSON.stringify(plain).length ? {values, index} : plain;
}

/** Codes of all rows; a row without any has no cell. */
export function codeCells<T>(codes: readonly (readonly T[])[]): Cells<readonly T[]> | undefined {
  return encodeColumn(codes.map((row) => (row.length > 0 ? row : undefined)));
}

/** All rows of a table; `undefined` when its columns disagree or one of its rows cannot be read. */
export function decodeAll<T>(
  columns: readonly Column<unknown>[],
  length: number,
  rowAt: (row: number) => T | undefined,
): readonly T[] | undefined {
  if (!columns.every((column) => column.sound && (column.length ?? length) === length)) return undefined;
  const rows: T[] = [];
  for (let row = 0; row < length; row++) {
    const decoded = rowAt(row);
    if (decoded === undefined) return undefined;
    rows.push(decoded);
  }
  return rows;
}
