import {type Parsed, refused} from './parse.file.js';
import {parseItemsFile} from './parse.js';
import {wholeFile} from './parse.whole.js';
import type {LookupFile, Policy} from './schemas.js';
import {lookupFileShape, policyShape} from './shapes.policy.generated.js';

/** Parses a file of whole policies: a column's `file`, or one file of details. */
export function parsePolicies(json: unknown): Parsed<readonly Policy[]> {
  return parseItemsFile(policyShape, json);
}

/** Parses one file by which policies are looked up; it is refused when a number in it leads to no file. */
export function parseLookup(json: unknown): Parsed<LookupFile> {
  const parsed = wholeFile(lookupFileShape, json);
  if (parsed.type === 'refused') return parsed;
  const {files, keys} = parsed.value;
  const isWhole = Object.values(keys).every((numbers) => numbers.every((number) => number < files.length));
  return isWhole ? parsed : refused('invalid', '/keys');
}
