import type {Column, LookupFile} from '@zwgk/feed';
import {hashOf, keysOfPolicy, learnTraditional, lookupOf, parseLookup, type Policy} from '@zwgk/feed';

import type {FileReader, Located, Part} from './file.reader.js';
import {pointerOf} from './pointer.js';

/** A file of the lookup, as far as it could be read. */
type LookupPart = readonly [part: Part, file: LookupFile] | undefined;

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
