import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';

import {writeCsv} from './csv.js';
import {countyDocuments} from './documents.js';
import {countyMatters} from './matters.js';
import {agenciesTable, countyAgencies, countyConfig, documentsTable, mattersTable} from './tables.js';
import {writeWorkbook} from './workbook.js';

/** How large a county to make up. */
export interface CountySize {
  readonly matters: number;
  readonly documents: number;
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
  {matters, documents, seed}: CountySize,
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
    written[format] = [mattersTable, documentsTable, agenciesTable].map(pathOf);
  }
  return written;
}
