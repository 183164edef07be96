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

/** JSON pointer (RFC 6901) of a path. */
function pointerTo(path: Path): string {
  // Not `reduce`: Prototype.js 1.6 replaces it with something else.
  return path.map((key) => `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
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
  const depth = path.length;
  for (let index = 0; index < length; index++) {
    const shape = data[0] === 'a' ? data[1] : data[1][index];
    path[depth] = index;
    const item = shape && readValue(shape, list[index], path);
    if (item === undefined) return undefined;
    result.push(item);
  }
  path.length = depth;
  return result;
}

type Members = Readonly<Record<string, unknown>>;

function readRecord(
  data: readonly ['m', RegExp, ShapeData] | readonly ['o', ShapeFields, ShapeFields],
  record: Members,
  path: Path,
): unknown {
  const result: Record<string, unknown> = {};
  const isRead =
    data[0] === 'm'
      ? readMap(data, record, path, result)
      : readFields(data[1], true, record, path, result) && readFields(data[2], false, record, path, result);
  return isRead ? result : undefined;
}

/** Reads what an object must or may have into `result`. */
function readFields(
  fields: ShapeFields,
  required: boolean,
  record: Members,
  path: Path,
  result: Record<string, unknown>,
): boolean {
  for (const key of Object.keys(fields)) {
    const has = hasOwn(record, key);
    const shape = fields[key];
    if (shape && (has || required)) {
      path.push(key);
      const value = has ? readValue(shape, record[key], path) : undefined;
      if (value === undefined) return false;
      path.pop();
      result[key] = value;
    }
  }
  return true;
}

/** Reads all members of an object, of which there is at least one, into `result`. */
function readMap(
  [, pattern, shape]: readonly ['m', RegExp, ShapeData],
  record: Members,
  path: Path,
  result: Record<string, unknown>,
): boolean {
  const keys = Object.keys(record);
  for (const key of keys) {
    path.push(key);
    const value = pattern.test(key) ? readValue(shape, record[key], path) : undefined;
    if (value === undefined) return false;
    path.pop();
    result[key] = value;
  }
  return keys.length > 0;
}

/** Reads a JSON value by its shape; never throws. The pointer it may give begins at the value. */
export function read<T>(shape: Shape<T>, value: unknown): Reading<T> {
  const path: Path = [];
  const result = readValue(shape.data, value, path);
  // The one cast of the border: the generator makes every shape and its type from one schema.
  if (result !== undefined) return {type: 'read', value: result as T};
  return {type: 'wrong', pointer: pointerTo(path)};
}
