import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';

import {writeCsv} from './csv.js';
import {countyDocuments} from './documents.js';
import {countyMatters} from './matters.js';
import {countyPolicies, type CountyPolicy} from './policies.js';
import {elementsTable, interpretationsTable, policiesTable} from './policies.tables.js';
import {agenciesTable, countyAgencies, countyConfig, documentsTable, mattersTable} from './tables.js';
import {writeWorkbook} from './workbook.js';

/** How large a county to make up. */
export interface CountySize {
  readonly matters: number;
  readonly documents: number;
  /** Policies with what explains them; without them no tables of policies are written. */
  readonly policies?: number;
  /** The same seed makes the same county. */
  readonly seed: number;
}

/** Kinds of files to write the tables as. */
export type CountyFormat = 'xlsx' | 'csv';

const writers = {xlsx: writeWorkbook, csv: writeCsv} as const;

/**
 * Writes a county's tables and `publisher.json` into a folder, for `zwgk build`.
 *
 * @returns Absolute paths of the tables, by format.
 */
export async function writeCounty(
  folder: string,
  {matters, documents, policies = 0, seed}: CountySize,
  formats: readonly CountyFormat[] = ['xlsx', 'csv'],
): Promise<Readonly<Record<CountyFormat, readonly string[]>>> {
  const written: Record<CountyFormat, readonly string[]> = {xlsx: [], csv: []};
  await mkdir(folder, {recursive: true});
  await writeFile(path.join(folder, 'publisher.json'), `${JSON.stringify(countyConfig, null, 2)}\n`);
  const catalogue = countyMatters(matters, seed);
  for (const format of formats) {
    const write = writers[format];
    const pathOf = ({name}: {readonly name: string}): string => path.join(folder, `${name}.${format}`);
    await write(pathOf(mattersTable), mattersTable, catalogue);
    await write(pathOf(documentsTable), documentsTable, countyDocuments(documents, seed, catalogue));
    await write(pathOf(agenciesTable), agenciesTable, countyAgencies);
    const tables = [mattersTable, documentsTable, agenciesTable];
    written[format] = tables.map(pathOf);
    if (policies === 0) continue;
    // Made anew for each table: a hundred thousand need no memory.
    const made = (): Iterable<CountyPolicy> => countyPolicies(policies, seed, catalogue);
    await write(
      pathOf(policiesTable),
      policiesTable,
      mapped(made(), ({policy}) => [policy]),
    );
    const explained = mapped(made(), ({interpretations}) => interpretations);
    await write(pathOf(interpretationsTable), interpretationsTable, explained);
    const elements = mapped(made(), ({elements: own}) => (own === undefined ? [] : [own]));
    await write(pathOf(elementsTable), elementsTable, elements);
    written[format] = [...tables, policiesTable, interpretationsTable, elementsTable].map(pathOf);
  }
  return written;
}

function* mapped<T, U>(items: Iterable<T>, parts: (item: T) => readonly U[]): Generator<U> {
  for (const item of items) yield* parts(item);
}
