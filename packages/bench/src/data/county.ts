import {copyFile, readdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {countyDocuments, countyMatters, type DocumentTableRow, writeCounty} from '@zwgk/tooling';

import {inBench, inRoot} from '../repository.js';
import {seed, type Size} from '../sizes.js';
import {kept, sourceKey} from './cache.js';
import {type Cost, runMeasured} from './process.js';

const zwgk = inRoot('packages', 'publisher', 'bin', 'zwgk.js');
const countySource = 'packages/tooling/src/county';
/** Programs whose change makes another feed. */
const programs = ['packages/publisher/dist', 'packages/feed/dist', 'packages/catalog/dist'];
/** Two days after the last record. */
const today = '2026-11-22';

const wordsOf = ({name, documents, matters}: Size): readonly string[] =>
  [name, documents, matters, seed].map(String);

/** Documents of a size, newest first, as the lists show them. */
export function documentsOf({documents, matters}: Size): readonly DocumentTableRow[] {
  return [...countyDocuments(documents, seed, countyMatters(matters, seed))].sort((one, other) =>
    other.publishedOn.localeCompare(one.publishedOn),
  );
}

/** A built feed and what building it cost. */
export interface Feed extends Cost {
  readonly folder: string;
  /** A page with the catalogue's tag and a snapshot of it. */
  readonly snapshot: string;
  readonly files: number;
}

/** Matters that policies belong to, the same at every size, so that the same card is shown. */
const policyMatters = 500;

/** The feed `zwgk build` makes of workbooks of policies with their interpretations, as many as a size has documents. */
export async function policyFeedOf({name, documents}: Size): Promise<string> {
  const key = await sourceKey([name, String(documents), String(seed)], countySource, ...programs);
  const {folder} = await kept(`policies-${name}`, key, async (into) => {
    const county = {matters: policyMatters, documents: 0, policies: documents, seed};
    const {xlsx} = await writeCounty(path.join(into, 'tables'), county, ['xlsx']);
    const config = path.join(into, 'tables', 'publisher.json');
    const out = path.join(into, 'feed');
    await runMeasured([zwgk, 'build', ...xlsx, '--config', config, '--out', out, '--today', today]);
    return {};
  });
  return path.join(folder, 'feed');
}

/** The feed `zwgk build` makes of the workbooks of a size, its index included. Expects `npm run build` to have run. */
export async function feedOf(size: Size): Promise<Feed> {
  const key = await sourceKey(wordsOf(size), countySource, ...programs);
  const {folder, notes} = await kept(`feed-${size.name}`, key, async (into) => {
    const {xlsx} = await writeCounty(path.join(into, 'tables'), {...size, seed}, ['xlsx']);
    const [config, out, snapshot] = [
      path.join(into, 'tables', 'publisher.json'),
      path.join(into, 'feed'),
      path.join(into, 'snapshot.html'),
    ];
    await copyFile(inBench('pages', 'tag.html'), snapshot);
    const options = ['--config', config, '--out', out, '--snapshot', snapshot, '--today', today];
    const cost = await runMeasured([zwgk, 'build', ...xlsx, ...options]);
    const files = (await readdir(out, {recursive: true, withFileTypes: true})).filter((entry) =>
      entry.isFile(),
    );
    return {...cost, files: files.length};
  });
  return {...notes, folder: path.join(folder, 'feed'), snapshot: path.join(folder, 'snapshot.html')};
}

/** What the peers are given: the same documents with the same searchable texts, as one JSON array, newest first. */
export async function rowsOf(size: Size): Promise<string> {
  const key = await sourceKey(wordsOf(size), countySource, 'packages/bench/src/data');
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
