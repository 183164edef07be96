import type {Listing, ListRow} from './listing/listing.js';
import type {Parsed} from './parse.file.js';
import {parseLookup, parseSomePolicies, somePolicies} from './parse.policy.js';
import {hasOwn, isRecord, read} from './read.js';
import type {Column, DisclosureDocument, Policy, Run} from './schemas.js';
import {fold, readyToFold} from './search/fold.js';
import {hashOf} from './search/hash.js';
import type {LoadFile} from './search/load.js';
import {pathIn} from './search/run.js';
import {runShape} from './shapes.policy.generated.js';
import {absenceOf} from './statement.js';

/** What a policy is asked for by: its identifier, or its document number (文号) however it is typed. */
export type PolicyName = {readonly id: string} | {readonly docNumber: string};

/** Rows in which a document number is looked for, where no lookup is published: more than can have one number. */
const numberRows = 50;

/**
 * A document number as it is compared: brackets, width, case and spaces do not count, and traditional characters are
 * simplified ones once `readyToFold` has seen them.
 */
export function numberKey(docNumber: string): string {
  return fold(docNumber).replace(/\s+/g, '');
}

/** The document numbers of a record: none where its source says 无, several where they are given by language. */
export function numbersOf({docNumber}: Pick<DisclosureDocument, 'docNumber'>): readonly string[] {
  if (docNumber === undefined || absenceOf(docNumber) !== undefined) return [];
  return typeof docNumber === 'string' ? [docNumber] : Object.values(docNumber);
}

/** Keys under which a policy is looked up: its identifier, and its document numbers as they are compared. */
export function keysOfPolicy(policy: Pick<DisclosureDocument, 'id' | 'docNumber'>): readonly string[] {
  return [...new Set([policy.id, ...numbersOf(policy).map(numberKey)])];
}

/** The policy of a name among some that lie with the newest last; of several with one number the newest. */
export async function policyNamed(
  policies: readonly Policy[],
  name: PolicyName,
): Promise<Policy | undefined> {
  if ('docNumber' in name) await readyToFold([name.docNumber, ...policies.flatMap(numbersOf)]);
  return newestNamed(policies, name);
}

/** The same by what is known of traditional characters now. */
function newestNamed(policies: readonly Policy[], name: PolicyName): Policy | undefined {
  if ('id' in name) return policies.find(({id}) => id === name.id);
  const key = numberKey(name.docNumber);
  return [...policies].reverse().find((policy) => numbersOf(policy).map(numberKey).includes(key));
}

/** Where the policies of a column are looked up; `undefined` when it is not published in parts, or without a lookup. */
export function lookupOf(column: Column): Run | undefined {
  return 'head' in column ? read(runShape, column.lookup) : undefined;
}

/**
 * The policy of a name, by one file where the lookup has it whole: by its number as a rule, by its identifier with one
 * file more. Where it has not, by one file of the lookup and one of details. Neither head nor list is read.
 *
 * @param run - See {@link lookupOf}.
 * @param load - Reads a file by its path relative to the column's head, which itself need not be fetched.
 */
export async function lookUpPolicy(
  run: Run,
  load: LoadFile,
  name: PolicyName,
  signal?: AbortSignal,
): Promise<Policy | undefined> {
  if ('id' in name) return lookUpKey(run, load, name.id, name, signal);
  // Whether there are traditional characters takes longer to find out than what nearly all numbers need.
  const key = numberKey(name.docNumber);
  const found = await lookUpKey(run, load, key, name, signal);
  if (found !== undefined) return found;
  await readyToFold([name.docNumber]);
  const simplified = numberKey(name.docNumber);
  return simplified === key ? undefined : lookUpKey(run, load, simplified, name, signal);
}

async function lookUpKey(
  run: Run,
  load: LoadFile,
  key: string,
  name: PolicyName,
  signal: AbortSignal | undefined,
): Promise<Policy | undefined> {
  const path = pathIn(run, hashOf(key) % run.hashes.length);
  if (path === undefined) return undefined;
  const {files = [], keys = {}, numbers = {}, items = []} = await load(path, parseLookup, signal);
  const isWanted = (item: unknown): boolean => mayBe(item, key, name);
  const whole = newestNamed(policiesIn(items, isWanted), name);
  if (whole !== undefined) return whole;
  const elsewhere = hasOwn(numbers, key) ? numbers[key] : undefined;
  if ('id' in name && key === name.id && elsewhere !== undefined && elsewhere !== key)
    return lookUpKey(run, load, elsewhere, name, signal);
  const paths = hasOwn(keys, key) ? (keys[key] ?? []).flatMap((number) => files[number] ?? []) : [];
  const detailed = async (parse: (json: unknown) => Parsed<readonly Policy[]>): Promise<readonly Policy[]> =>
    (await Promise.all(paths.map((each) => load(each, parse, signal)))).flat();
  const named = newestNamed(await detailed(parseSomePolicies(isWanted)), name);
  // Numbers with traditional characters in them are told only once all have been looked at.
  return named ?? policyNamed([...policiesIn(items, any), ...(await detailed(parseSomePolicies(any)))], name);
}

const any = (): boolean => true;

/** Those of some whole policies that are wanted. */
function policiesIn(items: readonly unknown[], isWanted: (item: unknown) => boolean): readonly Policy[] {
  const parsed = somePolicies(items, isWanted);
  return parsed.type === 'parsed' ? parsed.value : [];
}

/** Whether a record that has not been read yet may have a name, or a key of that. */
function mayBe(item: unknown, key: string, name: PolicyName): boolean {
  if (!isRecord(item)) return false;
  const {id, docNumber} = item;
  if ('id' in name) return id === name.id;
  const numbers = isRecord(docNumber) ? Object.values(docNumber) : [docNumber];
  return numbers.some((number) => typeof number === 'string' && numberKey(number) === key);
}

/** The policy of a name in any list of policies: for columns without a lookup. */
export async function findPolicy<Row extends ListRow & {readonly docNumber?: string}>(
  listing: Listing<Row, Policy>,
  name: PolicyName,
  signal?: AbortSignal,
): Promise<Policy | undefined> {
  const row =
    'id' in name ? await listing.row(name.id, signal) : await rowOf(listing, name.docNumber, signal);
  return row && listing.record(row, signal);
}

async function rowOf<Row extends ListRow & {readonly docNumber?: string}>(
  listing: Listing<Row, Policy>,
  docNumber: string,
  signal: AbortSignal | undefined,
): Promise<Row | undefined> {
  const rows = await listing.rows({words: docNumber, conditions: {}}, 0, numberRows, signal);
  await readyToFold([docNumber, ...rows.flatMap((row) => row.docNumber ?? [])]);
  const key = numberKey(docNumber);
  return rows.find((row) => row.docNumber !== undefined && numberKey(row.docNumber) === key);
}
