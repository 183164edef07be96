import type {Shape, ShapeData, ShapeFields} from './shape.data.js';

/** Whether an object itself has a key: pages that extend `Object.prototype` must not fill in ours. */
export function hasOwn(object: object, key: string): boolean {
  return Object.prototype.hasOwnProperty.call(object, key);
}

/** Whether a JSON value is an object, not `null` and not a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The shape of a table's column, by how this one is written. */
export function columnShape(cell: ShapeData, column: unknown): ShapeData {
  return Array.isArray(column)
    ? ['a', ['n', cell]]
    : ['o', 2, {values: ['a', cell], index: ['a', ['i', -1]]}];
}

/**
 * What the shape knows of a JSON value, unknown keys left out; `undefined`, which JSON has not, when it does not fit.
 * Where it does not is not asked here: most files are right, and `misfit` tells of the others.
 */
export function readData(data: ShapeData, value: unknown): unknown {
  switch (data[0]) {
    case 's':
      return typeof value === 'string' && value !== '' && value.length <= data[1] ? value : undefined;
    case 'p':
      return typeof value === 'string' && data[1].test(value) ? value : undefined;
    case 'i':
      return typeof value === 'number' && value % 1 === 0 && value >= data[1] ? value : undefined;
    case 'e':
      return data[1].includes(value) ? value : undefined;
    case 'n':
      return value === null ? value : readData(data[1], value);
    case 'x':
      return value;
    case 'c':
      return readData(columnShape(data[1], value), value);
    case 'u':
      return data[1].map((option) => readData(option, value)).find((result) => result !== undefined);
    case 'a':
      return Array.isArray(value) ? whole(value.map((item) => readData(data[1], item))) : undefined;
    case 't':
      return Array.isArray(value)
        ? whole(data[1].map((shape, index) => readData(shape, value[index])))
        : undefined;
    case 'm':
      return isRecord(value) ? readMap(data, value) : undefined;
    case 'o':
      return isRecord(value) ? readFields(data[1], data[2], value) : undefined;
  }
}

function whole(items: readonly unknown[]): readonly unknown[] | undefined {
  return items.includes(undefined) ? undefined : items;
}

/** Reads what an object must have, which is the first `needed` of the fields, and what it may have. */
function readFields(needed: number, fields: ShapeFields, record: Readonly<Record<string, unknown>>): unknown {
  const result: Record<string, unknown> = {};
  const fits = Object.keys(fields).every((key, index) => {
    const shape = fields[key];
    if (shape === undefined || !hasOwn(record, key)) return index >= needed;
    result[key] = readData(shape, record[key]);
    return result[key] !== undefined;
  });
  return fits ? result : undefined;
}

/** Reads all members of an object. */
function readMap(
  [, least, pattern, shape]: readonly ['m', number, RegExp, ShapeData],
  record: Readonly<Record<string, unknown>>,
): unknown {
  const keys = Object.keys(record);
  const fields = Object.fromEntries(keys.map((key) => [key, shape]));
  return keys.length >= least && keys.every((key) => pattern.test(key))
    ? readFields(0, fields, record)
    : undefined;
}

/** Reads a JSON value by its shape, as {@link readData} does; never throws. */
export function read<T>(shape: Shape<T>, value: unknown): T | undefined {
  // The one cast of the border: the generator makes every shape and its type from one schema.
  return readData(shape, value) as T | undefined;
}
