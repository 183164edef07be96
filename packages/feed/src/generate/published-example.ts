import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';

import {documentsByMatter, matterDetail, matterRow, matterText, newestLast} from '../catalog.js';
import {civilDay} from '../day.js';
import {documentRow, encodeDocuments} from '../document-row.js';
import {documentText, encodeDocumentTexts} from '../document-text.js';
import {documentFacets, facetsOf, matterFacets} from '../facet.js';
import {encodeTexts} from '../matter-text.js';
import {parseFeed, parseItems} from '../parse.js';
import {encodeTable} from '../row.js';
import type {Feed} from '../schemas.js';
import type {Shape} from '../shape.data.js';
import {agencyShape, documentShape, matterShape} from '../shapes.generated.js';

/** Turns JSON into the text of a file. */
export type WriteJson = (
  path: string,
  json: object,
) => Promise<{readonly path: string; readonly content: string}>;

const folder = 'examples/published';
const exampleFile = new URL('../../examples/township.json', import.meta.url);
const partTtl = 31_536_000;
/** Small, so that the example shows several files of details. */
const detailSize = 2;

function exampleFeed(): Feed {
  const parsed = parseFeed(JSON.parse(readFileSync(exampleFile, 'utf8')));
  if (parsed.type === 'refused') throw new Error(`township.json is wrong at ${parsed.issue.pointer}`);
  return parsed.value;
}

function recordsOf<T extends {readonly id: string}>(
  {columns}: Feed,
  name: keyof Feed['columns'],
  shape: Shape<T>,
): readonly T[] {
  const column = columns[name];
  const parsed = parseItems(shape, column && 'items' in column ? column.items : [], `/columns/${name}/items`);
  if (parsed.type === 'refused' || parsed.issues.length > 0)
    throw new Error(`township.json is wrong in ${name}`);
  return parsed.value;
}

/** The township's feed once more, in the published profile: every part named by the hash of its content. */
export async function publishedExample(write: WriteJson) {
  const feed = exampleFeed();
  const files: {readonly path: string; readonly content: string}[] = [];
  const header = {version: feed.version, updated: feed.updated, ttl: partTtl};
  const add = async (where: string, stem: string, body: object): Promise<string> => {
    const {content} = await write(`${folder}/${where}/${stem}.json`, {...header, ...body});
    const hash = hashOf(content);
    files.push({path: `${folder}/${where}/${stem}.${hash}.json`, content});
    return hash;
  };
  const columns = {
    catalog: {head: `catalog/head.${await addCatalog(feed, add)}.json`},
    documents: {head: `documents/head.${await addDocuments(feed, add)}.json`},
    agencies: {
      file: `agencies/agencies.${await add('agencies', 'agencies', {items: recordsOf(feed, 'agencies', agencyShape)})}.json`,
    },
  };
  return [...files, await write(`${folder}/feed.json`, {...feed, ttl: 300, columns})];
}

/** What a name carries: the first six digits of the SHA-256 of the content, the whole of it written in base 36. */
function hashOf(content: string): string {
  const digest = BigInt(`0x${createHash('sha256').update(content).digest('hex')}`);
  return digest.toString(36).padStart(50, '0').slice(0, 6);
}

/** Writes a part and gives the hash in its name. */
type Add = (folder: string, stem: string, body: object) => Promise<string>;

/** Writes a part with a name of its own and gives that name. */
async function addNamed(column: string, stem: string, body: object, add: Add): Promise<string> {
  return `${stem}.${await add(column, stem, body)}.json`;
}

async function addDetails(column: string, records: readonly object[], add: Add) {
  const hashes: string[] = [];
  for (let start = 0; start < records.length; start += detailSize) {
    const items = records.slice(start, start + detailSize);
    hashes.push(await add(column, `details/${hashes.length}`, {items}));
  }
  return {folder: 'details', hashes, size: detailSize};
}

async function addCatalog(feed: Feed, add: Add): Promise<string> {
  const matters = recordsOf(feed, 'catalog', matterShape);
  const filed = documentsByMatter(recordsOf(feed, 'documents', documentShape));
  const today = civilDay(feed.updated);
  const rows = matters.map((matter, position) =>
    matterRow(matter, position, filed.get(matter.id), feed.language, today),
  );
  const details = matters.map((matter) => matterDetail(matter, filed.get(matter.id)));
  const texts = encodeTexts(matters.map((matter) => matterText(matter)));
  const map = {
    rows: await addNamed('catalog', 'rows', {rows: encodeTable(rows)}, add),
    text: await addNamed('catalog', 'text', {rows: texts}, add),
    details: await addDetails('catalog', details, add),
  };
  return add('catalog', 'head', {
    total: rows.length,
    facets: facetsOf(
      rows,
      matterFacets.filter(({isLarge}) => isLarge !== true),
    ),
    rows: encodeTable(rows.slice(0, 2)),
    map: await addNamed('catalog', 'map', map, add),
  });
}

async function addDocuments(feed: Feed, add: Add): Promise<string> {
  const documents = newestLast(recordsOf(feed, 'documents', documentShape));
  const rows = documents.map((document, position) => documentRow(document, position, feed.language));
  const texts = encodeDocumentTexts(documents.map((document) => documentText(document)));
  const map = {
    rows: await addNamed('documents', 'rows', {rows: encodeDocuments(rows)}, add),
    text: await addNamed('documents', 'text', {rows: texts}, add),
    details: await addDetails('documents', documents, add),
  };
  return add('documents', 'head', {
    total: rows.length,
    facets: facetsOf(rows, documentFacets),
    rows: encodeDocuments(rows.slice(-2).reverse()),
    map: await addNamed('documents', 'map', map, add),
  });
}
