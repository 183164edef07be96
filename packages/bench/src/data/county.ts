import {readdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {countyDocuments, countyMatters, type DocumentTableRow, writeCounty} from '@zwgk/tooling';

import {inRoot} from '../repository.js';
import {seed, type Size} from '../sizes.js';
import {kept, sourceKey} from './cache.js';
import {type Cost, runMeasured} from './process.js';

const countySource = 'packages/tooling/src/county';

/** Documents of a size, newest first, as the lists show them. */
export function documentsOf({documents, matters}: Size): readonly DocumentTableRow[] {
  return [...countyDocuments(documents, seed, countyMatters(matters, seed))].sort((one, other) =>
    other.publishedOn.localeCompare(one.publishedOn),
  );
}

/** A built feed and what building it cost. */
export interface Feed extends Cost {
  readonly folder: string;
  readonly files: number;
  /** Whether the cost is of this run, not of an earlier one with the same sources. */
  readonly isNew: boolean;
}

/** The feed `zwgk build` makes of the workbooks of a size, its index included. */
export async function feedOf(size: Size): Promise<Feed> {
  const words = [size.name, String(size.documents), String(size.matters), String(seed)];
  const key = await sourceKey(words, countySource, 'packages/publisher/src', 'packages/feed/src');
  const {folder, notes, isNew} = await kept(`feed-${size.name}`, key, async (into) => {
    const {xlsx} = await writeCounty(path.join(into, 'tables'), {...size, seed}, ['xlsx']);
    const out = path.join(into, 'feed');
    const config = path.join(into, 'tables', 'publisher.json');
    const zwgk = inRoot('packages', 'publisher', 'bin', 'zwgk.js');
    const cost = await runMeasured([
      zwgk,
      'build',
      ...xlsx,
      '--config',
      config,
      '--out',
      out,
      '--today',
      '2026-11-22',
    ]);
    const files = (await readdir(out, {recursive: true, withFileTypes: true})).filter((entry) =>
      entry.isFile(),
    );
    return {...cost, files: files.length};
  });
  return {...notes, folder: path.join(folder, 'feed'), isNew};
}

/** What the peers are given: the same documents with the same searchable texts, as one JSON array, newest first. */
export async function rowsOf(size: Size): Promise<string> {
  const key = await sourceKey(
    [size.name, String(size.documents), String(size.matters)],
    countySource,
    'packages/bench/src/data',
  );
  const {folder} = await kept(`rows-${size.name}`, key, async (into) => {
    const rows = documentsOf(size).map(({title, docNumber, indexNumber, issuer, publishedOn, summary}) => ({
      title,
      docNumber: docNumber ?? '',
      indexNumber: indexNumber ?? '',
      issuer,
      publishedOn,
      summary: summary ?? '',
    }));
    await writeFile(path.join(into, 'rows.json'), JSON.stringify(rows));
    return {};
  });
  return path.join(folder, 'rows.json');
}
