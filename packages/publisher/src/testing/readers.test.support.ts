import {execFile} from 'node:child_process';
import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';

import {type Cost, costOf} from './cost.test.support.js';

/** A reader of workbooks, and how it is asked for all rows of a file in `bytes`. */
export interface Reader {
  readonly packageName: string;
  readonly code: string;
}

/** Readers on offer in the npm registry. */
export const readers: readonly Reader[] = [
  {packageName: 'read-excel-file@9.3.17', code: "(await import('read-excel-file/node')).default(bytes)"},
  {packageName: 'hucre@1.0.0', code: "(await import('hucre/xlsx')).readXlsx(bytes, {readStyles: true})"},
  {
    packageName: '@e965/xlsx@0.20.3',
    code: "(await import('@e965/xlsx')).default.read(bytes, {dense: true, cellStyles: true, cellNF: true})",
  },
  {packageName: 'exceljs@4.4.0', code: "new (await import('exceljs')).default.Workbook().xlsx.load(bytes)"},
];

/** Installs readers into a folder from the npm registry, so that no county gets them. */
export async function installReaders(folder: string, wanted: readonly Reader[]): Promise<string> {
  const home = join(folder, 'readers');
  await mkdir(home);
  const names = wanted.map(({packageName}) => packageName);
  const install = ['install', '--prefix', home, '--ignore-scripts', '--no-audit', '--no-fund'];
  await promisify(execFile)('npm', [...install, ...names]);
  return home;
}

/** What it costs to read workbooks with a reader alone. */
export function readingCost({code}: Reader, home: string, paths: readonly string[]): Promise<Cost> {
  const source = `
    import {readFileSync as read} from 'node:fs';
    globalThis.kept = [];
    for (const path of ${JSON.stringify(paths)}) {
      const bytes = read(path);
      globalThis.kept.push(await ${code});
    }`;
  return costOf(source, home);
}
