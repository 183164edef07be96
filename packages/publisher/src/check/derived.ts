import {isDeepStrictEqual} from 'node:util';
import type {Counts, ListRow, Parsed} from '@zwgk/feed';

import type {CheckedKind} from './checked.kinds.js';
import type {FileReader, Part} from './file.reader.js';
import type {PersonalRules} from './personal.rules.js';

/** What the records of a column make of its other files, and what holding those against it needs. */
export interface Derived<Row extends ListRow, Text> {
  readonly reader: FileReader;
  readonly personal: PersonalRules;
  /** The head: what all addresses are relative to. */
  readonly head: Part;
  readonly kind: Pick<
    CheckedKind<Row, Text, never, unknown>,
    'list' | 'parseRows' | 'parseTexts' | 'parsePage'
  >;
  /** Rows and search texts by position. */
  readonly rows: readonly Row[];
  readonly texts: readonly Text[];
  /** Whether every record could be read: else nothing can be compared, only looked at. */
  readonly isWhole: boolean;
}

/** Reads a file that repeats what records say; `undefined` when it is not there or of another shape. */
export async function readDerived<T>(
  {reader, head}: Pick<Derived<never, never>, 'reader' | 'head'>,
  reference: string,
  parse: (json: unknown) => Parsed<T>,
): Promise<{readonly part: Part; readonly value: T} | undefined> {
  const part = await reader.follow(reference, head.name, true);
  const value = part && reader.whole(parse(part.json), part.name, part.json);
  return part === undefined || value === undefined ? undefined : {part, value};
}

/** The first member in which what a file says differs from what its record says. */
export function differenceOf(found: object, expected: object): string | undefined {
  const [said, meant] = [new Map(Object.entries(found)), new Map(Object.entries(expected))];
  const keys = [...new Set([...meant.keys(), ...said.keys()])];
  return keys.find((key) => !isDeepStrictEqual(said.get(key), meant.get(key)));
}

/**
 * Compares rows, or texts, of a file with what the records make of them, and tells the first that differs. A file that
 * says something else is searched for personal data, because no record stands for what it says.
 */
export function compareRows<T extends object>(
  {reader, personal}: Pick<Derived<never, never>, 'reader' | 'personal'>,
  part: Part,
  found: readonly T[],
  expected: readonly {readonly id: string; readonly value: T}[],
): void {
  reader.compareTotals(expected.length, found.length, part.name);
  for (const [index, {id, value}] of expected.entries()) {
    const row = found[index];
    const field = row === undefined ? undefined : differenceOf(row, value);
    if (field === undefined) continue;
    reader.reading.findings.add('ROW_DISAGREES', part.name, `/rows/${field}`, id, field);
    personal.inspect(part);
    return;
  }
}

/** Tells each facet whose counts differ from those of the records. */
export function compareCounts(
  {reader}: Pick<Derived<never, never>, 'reader'>,
  part: Part,
  found: Readonly<Record<string, Counts>>,
  expected: Readonly<Record<string, Counts>>,
): void {
  for (const facet of new Set([...Object.keys(expected), ...Object.keys(found)])) {
    // The order among equal counts is the writer's; what is counted is not.
    if (isDeepStrictEqual(new Map(found[facet]), new Map(expected[facet]))) continue;
    reader.reading.findings.add('COUNTS_WRONG', part.name, `/facets/${facet}`, facet);
  }
}
