import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';

import {documentsByMatter, facetsOf, matterDetail, matterRow, matterText, newestFirst} from '../catalog.js';
import {encodeDocuments} from '../document-row.js';
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
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 32);
    const name = `${stem}.${hash}.json`;
    files.push({path: `${folder}/${where}/${name}`, content});
    return name;
  };
  const columns = {
    catalog: {head: `catalog/${await addCatalog(feed, add)}`},
    documents: {head: `documents/${await addDocuments(feed, add)}`},
    agencies: {
      file: `agencies/${await add('agencies', 'agencies', {items: recordsOf(feed, 'agencies', agencyShape)})}`,
    },
  };
  return [...files, await write(`${folder}/feed.json`, {...feed, ttl: 300, columns})];
}

type Add = (folder: string, stem: string, body: object) => Promise<string>;

async function addDetails(folderName: string, records: readonly object[], add: Add) {
  const details: string[] = [];
  for (let start = 0; start < records.length; start += detailSize) {
    details.push(await add(folderName, 'details', {items: records.slice(start, start + detailSize)}));
  }
  return {details, detailSize};
}

async function addCatalog(feed: Feed, add: Add): Promise<string> {
  const matters = recordsOf(feed, 'catalog', matterShape);
  const filed = documentsByMatter(recordsOf(feed, 'documents', documentShape));
  const rows = matters.map((matter, position) => matterRow(matter, position, filed.get(matter.id)));
  const details = matters.map((matter) => matterDetail(matter, filed.get(matter.id)));
  return add('catalog', 'head', {
    total: rows.length,
    facets: facetsOf(rows),
    rows: encodeTable(rows.slice(0, 2)),
    files: {
      rows: await add('catalog', 'rows', {rows: encodeTable(rows)}),
      text: await add('catalog', 'text', {rows: encodeTexts(matters.map((matter) => matterText(matter)))}),
      ...(await addDetails('catalog', details, add)),
    },
  });
}

async function addDocuments(feed: Feed, add: Add): Promise<string> {
  const documents = newestFirst(recordsOf(feed, 'documents', documentShape));
  return add('documents', 'head', {
    total: documents.length,
    rows: encodeDocuments(documents.slice(0, 2)),
    files: {
      rows: await add('documents', 'rows', {rows: encodeDocuments(documents)}),
      ...(await addDetails('documents', documents, add)),
    },
  });
}
