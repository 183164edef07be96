import {
  type Agency,
  agencyShape,
  type CatalogHead,
  type Column,
  type DisclosureDocument,
  type DocumentHead,
  documentShape,
  type Feed,
  type Matter,
  matterDetailShape,
  matterShape,
  parseCatalogHead,
  parseDocumentHead,
  parseDocumentRows,
  parseFeed,
  parseMatterRows,
  parseMatterTexts,
  type Shape,
} from '@zwgk/feed';

import {FileReader, type Located} from './file.reader.js';
import type {Reading} from './json.js';

/** A whole feed, read from wherever it lies; records that break the format are left out. */
export interface LoadedFeed {
  readonly feed: Feed;
  readonly matters: readonly Located<Matter>[];
  readonly documents: readonly Located<DisclosureDocument>[];
  readonly agencies: readonly Located<Agency>[];
  /** The JSON of every file that could be read, by its name. */
  readonly files: ReadonlyMap<string, unknown>;
}

/** Reads every file of a feed; `undefined` when its discovery file cannot be used. */
export async function loadFeed(reading: Reading): Promise<LoadedFeed | undefined> {
  const reader = new FileReader(reading);
  const {entry} = reading.source;
  const json = await reader.json(entry);
  const feed = json === undefined ? undefined : reader.whole(parseFeed(json), entry, json);
  if (feed === undefined) return undefined;
  reader.noteUnknownKeys(json, feed, entry);
  const {catalog, documents, agencies} = feed.columns;
  const column = {reader, entry, json};
  return {
    feed,
    matters: await loadColumn(catalog, 'catalog', matterShape, {...column, loadParts: loadCatalog}),
    documents: await loadColumn(documents, 'documents', documentShape, {...column, loadParts: loadDocuments}),
    agencies: await loadColumn(agencies, 'agencies', agencyShape, {...column, loadParts: noParts}),
    files: reader.files,
  };
}

/** How a column is read, beside its name and shape. */
interface ColumnSource<T> {
  readonly reader: FileReader;
  readonly entry: string;
  readonly json: unknown;
  /** Reads a published column from its head. */
  readonly loadParts: (head: string, json: unknown, reader: FileReader) => Promise<readonly Located<T>[]>;
}

async function loadColumn<T extends {readonly id: string}>(
  column: Column | undefined,
  name: string,
  shape: Shape<T>,
  {reader, entry, json, loadParts}: ColumnSource<T>,
): Promise<readonly Located<T>[]> {
  if (column === undefined) return [];
  if ('items' in column) return reader.list(shape, json, `/columns/${name}/items`, entry);
  const isHead = 'head' in column;
  const part = await reader.follow(isHead ? column.head : column.file, entry);
  if (part === undefined) return [];
  return isHead ? loadParts(part.name, part.json, reader) : reader.itemsFile(shape, part.json, part.name);
}

async function loadCatalog(
  name: string,
  json: unknown,
  reader: FileReader,
): Promise<readonly Located<Matter>[]> {
  const head = reader.whole(parseCatalogHead(json), name, json)?.head;
  if (head === undefined) return [];
  reader.noteUnknownKeys(json, head, name);
  await followTable(head.files.rows, name, reader, head.total, parseMatterRows);
  if (head.files.text !== undefined) {
    await followTable(head.files.text, name, reader, head.total, parseMatterTexts);
  }
  return loadDetails(head, name, matterDetailShape, reader);
}

async function loadDocuments(
  name: string,
  json: unknown,
  reader: FileReader,
): Promise<readonly Located<DisclosureDocument>[]> {
  const head = reader.whole(parseDocumentHead(json), name, json)?.head;
  if (head === undefined) return [];
  reader.noteUnknownKeys(json, head, name);
  await followTable(head.files.rows, name, reader, head.total, parseDocumentRows);
  return loadDetails(head, name, documentShape, reader);
}

/** Agencies are few; the format has no parts for them. */
async function noParts(): Promise<readonly never[]> {
  return Promise.resolve([]);
}

type ParseTable = typeof parseMatterRows | typeof parseMatterTexts | typeof parseDocumentRows;

async function followTable(
  reference: string,
  from: string,
  reader: FileReader,
  total: number,
  parse: ParseTable,
): Promise<void> {
  const part = await reader.follow(reference, from);
  if (part === undefined) return;
  const rows = reader.whole<readonly unknown[]>(parse(part.json), part.name, part.json);
  if (rows !== undefined) reader.compareTotals(total, rows.length, part.name);
}

async function loadDetails<T extends {readonly id: string}>(
  {files, total}: CatalogHead | DocumentHead,
  from: string,
  shape: Shape<T>,
  reader: FileReader,
): Promise<readonly Located<T>[]> {
  const records: Located<T>[] = [];
  for (const reference of files.details) {
    const part = await reader.follow(reference, from);
    if (part !== undefined) records.push(...reader.itemsFile(shape, part.json, part.name));
  }
  if (!reader.hasErrors) reader.compareTotals(total, records.length, from);
  return records;
}
