import type {JsonValue} from './parcel.js';

/**
 * What may not stand in a JSON string as it is; lone surrogates would not survive UTF-8. Whole pairs are matched first, so
 * that their halves are not: older Safari has no lookbehind.
 */
// eslint-disable-next-line no-control-regex -- JSON forbids control characters in strings
const special = /[\ud800-\udbff][\udc00-\udfff]|["\\\u0000-\u001f\u2028\u2029\ud800-\udfff]/g;

/**
 * JSON text of a value. Pages with an old Prototype put `toJSON` on strings and lists, and `JSON.stringify` asks it:
 * a server would receive lists as strings.
 */
export function jsonText(value: JsonValue): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') return value - value === 0 ? `${value}` : 'null';
  if (value === null || typeof value === 'boolean') return `${value}`;
  if (isList(value)) return `[${value.map(jsonText).join(',')}]`;
  const members = Object.entries(value).flatMap(([key, member]) =>
    member === undefined ? [] : [`${quoted(key)}:${jsonText(member)}`],
  );
  return `{${members.join(',')}}`;
}

function isList(value: object): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function quoted(text: string): string {
  return `"${text.replace(special, escaped)}"`;
}

function escaped(found: string): string {
  return found.length > 1 ? found : `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
