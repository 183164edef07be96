import {isDeepStrictEqual} from 'node:util';
import type {Column, Lookup} from '@zwgk/feed';
import {
  hashOf,
  keysOfPolicy,
  learnTraditional,
  lookupOf,
  parseLookup,
  type Policy,
  policyShape,
} from '@zwgk/feed';
import {wholeKeysOf} from '@zwgk/feed/build';

import type {FileReader, Located, Part} from './file.reader.js';
import {pointerOf} from './pointer.js';

/** A file of the lookup, as far as it could be read. */
type LookupPart = readonly [part: Part, file: Lookup] | undefined;

/**
 * Whether every identifier and number leads to the file its policy is in, from the file a reader would look in.
 *
 * @param policies - All of them: of a column that is not whole nothing is compared.
 * @param head - Name of the head, which addresses are relative to.
 */
export async function checkLookup(
  column: Column,
  policies: readonly Located<Policy>[],
  head: string,
  reader: FileReader,
): Promise<void> {
  const {findings, source} = reader.reading;
  const run = lookupOf(column);
  if (run === undefined) return findings.add('LOOKUP_ABSENT', source.entry, '/columns/policies');
  learnTraditional();
  const parts: LookupPart[] = [];
  for await (const part of reader.run(run, head)) {
    const file = part && reader.whole(parseLookup(part.json), part.name, part.json);
    parts.push(part && file && [part, file]);
  }
  const known = new Set<string>();
  for (const {record, file} of policies) {
    for (const key of keysOfPolicy(record)) {
      known.add(key);
      const found = partOf(parts, key);
      if (found === undefined || leadsTo(found, key, record, parts)) continue;
      if (namesOf(found, key, head, reader).includes(file)) continue;
      const [{name}, {items}] = found;
      findings.add('LOOKUP_WRONG', name, pointerOf([items === undefined ? 'keys' : 'numbers', key]), key);
    }
  }
  for (const [part, {keys = {}, numbers = {}}] of parts.filter((found) => found !== undefined)) {
    for (const [member, named] of Object.entries({keys, numbers})) {
      for (const key of Object.keys(named)) {
        if (!known.has(key)) findings.add('LOOKUP_WRONG', part.name, pointerOf([member, key]), key);
      }
    }
  }
  checkWhole(parts, policies, reader);
}

/** The file a key falls into. */
function partOf(parts: readonly LookupPart[], key: string): LookupPart {
  return parts[hashOf(key) % parts.length];
}

/** Whether a key leads to a file that is to have its policy whole: this one, or that of its number. */
function leadsTo(
  [, {items, numbers = {}}]: NonNullable<LookupPart>,
  key: string,
  policy: Policy,
  parts: readonly LookupPart[],
): boolean {
  if (items === undefined) return false;
  const number = Object.hasOwn(numbers, key) ? numbers[key] : undefined;
  const whole = wholeKeysOf(policy);
  if (number !== undefined) return whole.includes(number) && partOf(parts, number)?.[1].items !== undefined;
  return whole.some((each) => partOf(parts, each) === partOf(parts, key));
}

/** Whether files that have policies whole have all that fall into them, in their order, as the details have them. */
function checkWhole(
  parts: readonly LookupPart[],
  policies: readonly Located<Policy>[],
  reader: FileReader,
): void {
  const expected = new Map(parts.map((part) => [part, new Set<Policy>()]));
  for (const {record} of policies) {
    for (const key of wholeKeysOf(record)) expected.get(partOf(parts, key))?.add(record);
  }
  for (const [found, right] of expected) {
    if (found?.[1].items === undefined) continue;
    const [{name, json}] = found;
    const own = reader.list(policyShape, json, '/items', name).map(({record}) => record);
    const wanted = [...right];
    const at = wanted.findIndex((policy, index) => !isDeepStrictEqual(policy, own[index]));
    const wrong = at < 0 ? own[wanted.length] : wanted[at];
    if (wrong !== undefined) reader.reading.findings.add('LOOKUP_WRONG', name, '/items', wrong.id);
  }
}

/** Names of the files a key leads to. */
function namesOf(
  [, {files = [], keys = {}}]: NonNullable<LookupPart>,
  key: string,
  head: string,
  reader: FileReader,
): readonly (string | undefined)[] {
  const numbers = Object.hasOwn(keys, key) ? (keys[key] ?? []) : [];
  return numbers.map((number) => reader.reading.source.resolve(files[number] ?? '', head));
}
