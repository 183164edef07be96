import {isDeepStrictEqual} from 'node:util';
import {type Feed, parseCatalogHead, type Parsed, parsePolicyHead} from '@zwgk/feed';

import {asRecord} from '../write/record.js';
import {differenceOf} from './derived.js';
import type {FileReader, Part} from './file.reader.js';
import type {PersonalRules} from './personal.rules.js';
import {pointerOf, valueAt} from './pointer.js';

/** How the inlined head of each column is read that may have one. */
const parsers: {readonly [Name in 'catalog' | 'policies']: (json: unknown) => Parsed<unknown>} = {
  catalog: parseCatalogHead,
  policies: parsePolicyHead,
};

/** A `feed.json` without its inlined heads: what they repeat is looked through where it is. */
export function withoutInline({name, json}: Part): Part {
  const columns = asRecord(valueAt(json, '/columns'));
  const plain = Object.keys(parsers).flatMap((column) => {
    const {inline: _head, ...rest} = asRecord(columns[column]);
    return column in columns ? [[column, rest] as const] : [];
  });
  return {name, json: {...asRecord(json), columns: {...columns, ...Object.fromEntries(plain)}}};
}

/**
 * Holds the inlined head of a column, which readers take for the head, against that.
 *
 * @param head - Absent where it cannot be read.
 */
export function checkInline(
  name: keyof typeof parsers,
  {columns: {[name]: column}}: Feed,
  entry: Part,
  head: Part | undefined,
  {reading: {findings}}: FileReader,
  personal: PersonalRules,
): void {
  if (column === undefined || !('head' in column) || column.inline === undefined) return;
  const {inline} = column;
  if (isDeepStrictEqual(inline, head?.json)) return;
  const place = `/columns/${name}/inline`;
  const parsed = parsers[name](inline);
  if (parsed.type === 'refused') {
    const pointer = place + parsed.issue.pointer;
    findings.add('INLINE_INVALID', entry.name, pointer, pointer);
  } else if (head !== undefined) {
    const pointer = place + differenceAt(inline, head.json);
    findings.add('INLINE_DISAGREES', entry.name, pointer, pointer);
  }
  // No record stands for what it says.
  personal.inspect(entry);
}

/** JSON pointer to the first place where two JSON values differ. */
function differenceAt(found: unknown, expected: unknown): string {
  if (!isObject(found) || !isObject(expected)) return '';
  const key = differenceOf(found, expected);
  if (key === undefined) return '';
  const pointer = pointerOf([key]);
  return pointer + differenceAt(valueAt(found, pointer), valueAt(expected, pointer));
}

/** Objects and lists alike. */
function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
