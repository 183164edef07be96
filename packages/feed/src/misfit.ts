import {columnShape, hasOwn, isRecord, readData} from './read.js';
import type {ShapeData} from './shape.data.js';

/** What is expected within a value: key or position, and shape. */
type Expected = readonly (readonly [key: string, shape: ShapeData])[];

const nothing: ShapeData = ['e', []];

/**
 * JSON pointer (RFC 6901) of the first member that keeps a value from its shape; it begins at the value, and is empty
 * when the value is wrong itself.
 */
export function misfit(data: ShapeData, value: unknown): string {
  for (const [key, shape] of expectedIn(data, value)) {
    const member = isObject(value) && hasOwn(value, key) ? value[key] : undefined;
    if (readData(shape, member) === undefined) {
      return `/${key.replace(/~/g, '~0').replace(/\//g, '~1')}${misfit(shape, member)}`;
    }
  }
  return '';
}

function expectedIn(data: ShapeData, value: unknown): Expected {
  switch (data[0]) {
    case 'n':
      return expectedIn(data[1], value);
    case 'c':
      return expectedIn(columnShape(data[1], value), value);
    case 'a':
      return Array.isArray(value) ? value.map((_, index) => [String(index), data[1]]) : [];
    case 't':
      return Array.isArray(value) ? data[1].map((shape, index) => [String(index), shape]) : [];
    case 'm':
      return isRecord(value)
        ? Object.keys(value).map((key) => [key, data[2].test(key) ? data[3] : nothing])
        : [];
    case 'o':
      return isRecord(value)
        ? Object.entries(data[2]).filter(([key], index) => index < data[1] || hasOwn(value, key))
        : [];
    default:
      return [];
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
