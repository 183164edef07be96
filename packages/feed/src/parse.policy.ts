import {type Parsed, refused} from './parse.file.js';
import {parseItems, parseItemsFile} from './parse.js';
import {wholeFile} from './parse.whole.js';
import type {Lookup, Policy} from './schemas.js';
import {lookupShape, policyShape} from './shapes.policy.generated.js';
import {itemsFileShape} from './shapes.records.generated.js';

/** Parses a file of whole policies: a column's `file`, or one file of details. */
export function parsePolicies(json: unknown): Parsed<readonly Policy[]> {
  return parseItemsFile(policyShape, json);
}

/** Parses those of a file of whole policies that are wanted, as the file has them: who wants one need not read all. */
export function parseSomePolicies(
  isWanted: (item: unknown) => boolean,
): (json: unknown) => Parsed<readonly Policy[]> {
  return (json) => {
    const file = wholeFile(itemsFileShape, json);
    return file.type === 'refused' ? file : somePolicies(file.value.items, isWanted);
  };
}

/** Parses those of some whole policies that are wanted. */
export function somePolicies(
  items: readonly unknown[],
  isWanted: (item: unknown) => boolean,
): Parsed<readonly Policy[]> {
  return parseItems(policyShape, items.filter(isWanted), '/items');
}

/** Parses one file by which policies are looked up; it is refused when a number in it leads to no file. */
export function parseLookup(json: unknown): Parsed<Lookup> {
  const parsed = wholeFile(lookupShape, json);
  if (parsed.type === 'refused') return parsed;
  const {files = [], keys = {}} = parsed.value;
  const isWhole = Object.values(keys).every((numbers) => numbers.every((number) => number < files.length));
  return isWhole ? parsed : refused('invalid', '/keys');
}
