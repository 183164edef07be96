import {hasOwn, isRecord, readData} from '../read.js';
import type {ShapeData, ShapeFields} from '../shape.data.js';
import type {FieldErrorCode} from './problems.js';

/** One wrong member: where, as a JSON pointer (RFC 6901), and why. */
export interface Mistake {
  readonly pointer: string;
  readonly code: FieldErrorCode;
}

/**
 * Every place at which a value leaves its shape, so that a form can be mended at once. Where a value may be one of
 * several objects, the one it names by its `type` is meant.
 */
export function shapeMistakes(shape: ShapeData, value: unknown, pointer = ''): readonly Mistake[] {
  switch (shape[0]) {
    case 'o':
      return isRecord(value) ? fieldMistakes(shape[1], shape[2], value, pointer) : [wrong(value, pointer)];
    case 'a':
      return Array.isArray(value)
        ? value.flatMap((item, index) => shapeMistakes(shape[1], item, `${pointer}/${index}`))
        : [wrong(value, pointer)];
    case 'u':
      return optionMistakes(shape, value, pointer);
    case 's':
      if (typeof value === 'string' && value.length > shape[1]) return [{pointer, code: 'tooLong'}];
      return typeof value === 'string' && value.trim() !== '' ? [] : [wrong(value, pointer)];
    default:
      return readData(shape, value) === undefined ? [wrong(value, pointer)] : [];
  }
}

function wrong(value: unknown, pointer: string): Mistake {
  const isMissing =
    value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
  return {pointer, code: isMissing ? 'required' : 'invalid'};
}

function fieldMistakes(
  needed: number,
  fields: ShapeFields,
  record: Readonly<Record<string, unknown>>,
  pointer: string,
): readonly Mistake[] {
  return Object.entries(fields).flatMap(([key, shape], index) => {
    const isPresent = hasOwn(record, key);
    if (!isPresent && index >= needed) return [];
    return shapeMistakes(shape, isPresent ? record[key] : undefined, `${pointer}/${key}`);
  });
}

function optionMistakes(
  shape: Extract<ShapeData, readonly ['u', unknown]>,
  value: unknown,
  pointer: string,
): readonly Mistake[] {
  const meant = isRecord(value) ? optionOf(shape[1], value) : undefined;
  if (meant !== undefined) return shapeMistakes(meant, value, pointer);
  if (readData(shape, value) !== undefined) return [];
  return [isRecord(value) ? wrong(value['type'], `${pointer}/type`) : wrong(value, pointer)];
}

/** The one of several objects that a value names by its `type`. */
function optionOf(
  options: readonly ShapeData[],
  value: Readonly<Record<string, unknown>>,
): ShapeData | undefined {
  return options.find((option) => {
    const type = option[0] === 'o' ? option[2]['type'] : undefined;
    return type !== undefined && readData(type, value['type']) !== undefined;
  });
}
