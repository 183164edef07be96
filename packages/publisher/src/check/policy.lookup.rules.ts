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
      const found = parts[hashOf(key) % parts.length];
      if (found === undefined || namesOf(found, key, head, reader).includes(file)) continue;
      findings.add('LOOKUP_WRONG', found[0].name, pointerOf(['keys', key]), key);
    }
  }
  for (const [part, {keys}] of parts.filter((found) => found !== undefined)) {
    for (const key of Object.keys(keys)) {
      if (!known.has(key)) findings.add('LOOKUP_WRONG', part.name, pointerOf(['keys', key]), key);
    }
  }
  checkWhole(parts, policies, reader);
}

/** Whether files that have policies whole have all that fall into them, in their order, as the details have them. */
function checkWhole(
  parts: readonly LookupPart[],
  policies: readonly Located<Policy>[],
  reader: FileReader,
): void {
  const expected = parts.map((): Set<Policy> => new Set());
  for (const {record} of policies) {
    for (const key of wholeKeysOf(record)) expected[hashOf(key) % parts.length]?.add(record);
  }
  for (const [number, found] of parts.entries()) {
    if (found?.[1].items === undefined) continue;
    const [{name, json}] = found;
    const own = reader.list(policyShape, json, '/items', name).map(({record}) => record);
    const right = [...(expected[number] ?? [])];
    const at = right.findIndex((policy, index) => !isDeepStrictEqual(policy, own[index]));
    const wrong = at < 0 ? own[right.length] : right[at];
    if (wrong !== undefined) reader.reading.findings.add('LOOKUP_WRONG', name, '/items', wrong.id);
  }
}

/** Names of the files a key leads to. */
function namesOf(
  [, {files, keys}]: NonNullable<LookupPart>,
  key: string,
  head: string,
  reader: FileReader,
): readonly (string | undefined)[] {
  const numbers = Object.hasOwn(keys, key) ? (keys[key] ?? []) : [];
  return numbers.map((number) => reader.reading.source.resolve(files[number] ?? '', head));
}
