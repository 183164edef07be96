import {isDeepStrictEqual} from 'node:util';
import {type Feed, parseCatalogHead} from '@zwgk/feed';

import {asRecord} from '../write/record.js';
import {differenceOf} from './derived.js';
import type {FileReader, Part} from './file.reader.js';
import type {PersonalRules} from './personal.rules.js';
import {pointerOf, valueAt} from './pointer.js';

const place = '/columns/catalog/inline';

/** A `feed.json` without the inlined head of its catalogue: that repeats what is looked through where it is. */
export function withoutInline({name, json}: Part): Part {
  const columns = asRecord(valueAt(json, '/columns'));
  const {inline: _head, ...catalog} = asRecord(columns['catalog']);
  return {name, json: {...asRecord(json), columns: {...columns, ...('catalog' in columns && {catalog})}}};
}

/**
 * Holds the inlined head of a catalogue, which readers take for the head, against that.
 *
 * @param head - Absent where it cannot be read.
 */
export function checkInline(
  {columns: {catalog}}: Feed,
  entry: Part,
  head: Part | undefined,
  {reading: {findings}}: FileReader,
  personal: PersonalRules,
): void {
  if (catalog === undefined || !('head' in catalog) || catalog.inline === undefined) return;
  const {inline} = catalog;
  if (isDeepStrictEqual(inline, head?.json)) return;
  const parsed = parseCatalogHead(inline);
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
