import type {Shape, ShapeData, ShapeFields} from './shape.data.js';

/** Keys and positions that lead to a value. */
type Path = (string | number)[];

/** What reading gave: the value with unknown keys left out, or the JSON pointer of what is wrong. */
export type Reading<T> =
  {readonly type: 'read'; readonly value: T} | {readonly type: 'wrong'; readonly pointer: string};

/** Whether an object itself has a key: pages that extend `Object.prototype` must not fill in ours. */
export function hasOwn(object: object, key: string): boolean {
  return Object.prototype.hasOwnProperty.call(object, key);
}

/** Whether a JSON value is an object, not `null` and not a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON pointer (RFC 6901) of a path below another pointer. */
export function pointerTo(base: string, path: readonly (string | number)[]): string {
  // Not `reduce`: Prototype.js 1.6 replaces it with something else.
  return base + path.map((key) => `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}

/** Reads a JSON value by its shape. `undefined` is failure: JSON has no such value. The path is left where it failed. */
function readValue(data: ShapeData, value: unknown, path: Path): unknown {
  switch (data[0]) {
    case 's':
      return typeof value === 'string' && value !== '' && value.length <= data[1] ? value : undefined;
    case 'p':
      return typeof value === 'string' && data[1].test(value) ? value : undefined;
    case 'i':
      return typeof value === 'number' && value % 1 === 0 && value >= data[1] ? value : undefined;
    case 'e':
      return data[1].indexOf(value) < 0 ? undefined : value;
    case 'n':
      return value === null ? value : readValue(data[1], value, path);
    case 'x':
      return value;
    case 'c':
      return readValue(Array.isArray(value) ? ['a', ['n', data[1]]] : dictionaryOf(data[1]), value, path);
    case 'u':
      return readUnion(data[1], value, path);
    case 'a':
    case 't':
      return Array.isArray(value) ? readList(data, value, path) : undefined;
    default:
      return isRecord(value) ? readRecord(data, value, path) : undefined;
  }
}

function dictionaryOf(value: ShapeData): ShapeData {
  return ['o', {values: ['a', value], index: ['a', ['i', -1]]}, {}];
}

function readUnion(options: readonly ShapeData[], value: unknown, path: Path): unknown {
  const depth = path.length;
  for (const option of options) {
    const result = readValue(option, value, path);
    if (result !== undefined) return result;
    path.length = depth;
  }
  return undefined;
}

function readList(
  data: readonly ['a', ShapeData] | readonly ['t', readonly ShapeData[]],
  list: readonly unknown[],
  path: Path,
): unknown {
  const result: unknown[] = [];
  const length = data[0] === 'a' ? list.length : data[1].length;
  for (let index = 0; index < length; index++) {
    const shape = data[0] === 'a' ? data[1] : data[1][index];
    path.push(index);
    const item = shape && readValue(shape, list[index], path);
    if (item === undefined) return undefined;
    path.pop();
    result.push(item);
  }
  return result;
}

function readRecord(
  data: readonly ['m', RegExp, ShapeData] | readonly ['o', ShapeFields, ShapeFields],
  record: Readonly<Record<string, unknown>>,
  path: Path,
): unknown {
  const result: Record<string, unknown> = {};
  const readField = (shape: ShapeData, key: string): boolean => {
    path.push(key);
    const value = hasOwn(record, key) ? readValue(shape, record[key], path) : undefined;
    if (value === undefined) return false;
    path.pop();
    result[key] = value;
    return true;
  };
  if (data[0] === 'o') {
    for (const [fields, required] of [
      [data[1], true],
      [data[2], false],
    ] as const) {
      for (const key in fields) {
        const shape = hasOwn(fields, key) && (required || hasOwn(record, key)) && fields[key];
        if (shape && !readField(shape, key)) return undefined;
      }
    }
    return result;
  }
  let filled = false;
  for (const key in record) {
    if (!hasOwn(record, key)) continue;
    if (!data[1].test(key) || !readField(data[2], key)) return undefined;
    filled = true;
  }
  return filled ? result : undefined;
}

/** Reads a JSON value by its shape; never throws. `base` is the pointer of the value in its file. */
export function read<T>(shape: Shape<T>, value: unknown, base = ''): Reading<T> {
  const path: Path = [];
  const result = readValue(shape.data, value, path);
  // The one cast of the border: the generator makes every shape and its type from one schema.
  if (result !== undefined) return {type: 'read', value: result as T};
  return {type: 'wrong', pointer: pointerTo(base, path)};
}
