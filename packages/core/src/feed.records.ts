import {
  agencyShape,
  type Column,
  defaultItemLimit,
  documentsByMatter,
  documentShape,
  facetsOf,
  type Feed,
  type MatterDetail,
  matterDetail,
  matterDetailShape,
  matterRow,
  matterShape,
  matterText,
  parseItems,
  parseItemsFile,
  parseMatterRows,
  parseMatterTexts,
  type Shape,
} from '@zwgk/feed';

import {type FileIssue, fileUrl, type OpenFeed, type ReadJson, readyFeed, valueOf} from './feed.file.js';
import {putCatalog, putDetails} from './feed.part.js';
import type {CatalogState, FeedReady, MatterRow, MatterText, PartName} from './feed.state.js';
import {FeedFailure} from './request.js';
import {inSteps} from './steps.js';

/** Puts a part that was read into the state of its feed. */
export type PutPart = (state: FeedReady) => FeedReady;

interface Records<T> {
  readonly items: readonly T[];
  readonly issues: readonly FileIssue[];
}

/** How many rows the first screen of a hand-written feed is given. */
const firstRows = 50;

/** Opens a feed whose catalogue is a plain list, as a township writes it by hand: everything is there at once. */
export async function openPlain(url: string, feed: Feed, column: Column, read: ReadJson): Promise<OpenFeed> {
  const {language} = feed;
  const [matters, documents] = await Promise.all([
    readRecords(matterShape, column, '/columns/catalog/items', url, read),
    readDocuments(url, feed, read),
  ]);
  const byMatter = documentsByMatter(documents.items);
  const rows: MatterRow[] = [];
  const texts: MatterText[] = [];
  const details: MatterDetail[] = [];
  await inSteps(matters.items, (matter, position) => {
    const own = byMatter.get(matter.id);
    rows.push(matterRow(matter, position, own, language));
    texts.push(matterText(matter, language));
    details.push(matterDetail(matter, own));
  });
  const issues = [...matters.issues, ...documents.issues];
  const catalog: CatalogState = {
    total: rows.length,
    facets: facetsOf(rows),
    first: rows.slice(0, firstRows),
    rows: {type: 'ready', value: rows},
    texts: {type: 'ready', value: texts},
    details: new Map([[0, {type: 'ready', value: details}]]),
    detailSize: Math.max(1, rows.length),
  };
  return {ready: {...readyFeed(url, feed), dropped: issues.length, catalog}, issues};
}

/** Reads one part of an open feed. Throws {@link FeedFailure}. */
export async function readPart(opened: OpenFeed, part: PartName, read: ReadJson): Promise<PutPart> {
  if (part === 'agencies') return readAgencies(opened.ready, read);
  const {published} = opened;
  if (published === undefined) return (state) => state;
  const {files, total} = published.head;
  if (part === 'rows') {
    const url = fileUrl(files.rows, published.url);
    const value = complete(valueOf(parseMatterRows(await read(url)), url), total, url);
    return (state) => putCatalog(state, {rows: {type: 'ready', value}});
  }
  if (part === 'texts') {
    if (files.text === undefined) return (state) => putCatalog(state, {texts: {type: 'ready', value: []}});
    const url = fileUrl(files.text, published.url);
    const value = complete(valueOf(parseMatterTexts(await read(url)), url), total, url);
    return (state) => putCatalog(state, {texts: {type: 'ready', value}});
  }
  if (typeof part === 'string') return (state) => state;
  const path = files.details[part.details];
  if (path === undefined) throw new FeedFailure({code: 'notFound', url: published.url});
  const url = fileUrl(path, published.url);
  const value = valueOf(parseItemsFile(matterDetailShape, await read(url)), url);
  return (state) => putDetails(state, part.details, {type: 'ready', value});
}

async function readAgencies({url, feed}: FeedReady, read: ReadJson): Promise<PutPart> {
  const column = feed.columns.agencies;
  const {items} = column
    ? await readRecords(agencyShape, column, '/columns/agencies/items', url, read)
    : {items: []};
  const value = new Map(items.map((agency) => [agency.id, agency]));
  return (state) => ({...state, agencies: {type: 'ready', value}});
}

/** Documents that cannot be read do not keep the catalogue from being shown; the webmaster is told. */
async function readDocuments(url: string, feed: Feed, read: ReadJson) {
  const column = feed.columns.documents;
  if (column === undefined) return {items: [], issues: []};
  return readRecords(documentShape, column, '/columns/documents/items', url, read);
}

async function readRecords<T extends {readonly id: string}>(
  shape: Shape<T>,
  column: Column,
  pointer: string,
  url: string,
  read: ReadJson,
): Promise<Records<T>> {
  if ('items' in column) return parseRecords(shape, column.items, pointer, url);
  if ('head' in column) throw new FeedFailure({code: 'invalid', url, pointer});
  const file = fileUrl(column.file, url);
  const json = await read(file);
  // Header and version first: the records are the long work.
  valueOf(parseItemsFile(shape, hasItems(json) ? {...json, items: []} : json), file);
  return parseRecords(shape, hasItems(json) ? json.items : [], '/items', file);
}

function hasItems(json: unknown): json is {readonly items: readonly unknown[]} {
  return typeof json === 'object' && json !== null && 'items' in json && Array.isArray(json.items);
}

/** Parses a list a few records at a time; a list that is too long is refused before. */
async function parseRecords<T extends {readonly id: string}>(
  shape: Shape<T>,
  list: readonly unknown[],
  pointer: string,
  url: string,
): Promise<Records<T>> {
  if (list.length > defaultItemLimit) throw new FeedFailure({code: 'tooLarge', url, pointer});
  const items: T[] = [];
  const issues: FileIssue[] = [];
  const ids = new Set<string>();
  await inSteps(list, (record, index) => {
    const here = `${pointer}/${index}`;
    const parsed = parseItems(shape, [record], pointer);
    const [item] = valueOf(parsed, url);
    if (item !== undefined && !ids.has(item.id)) {
      ids.add(item.id);
      items.push(item);
    } else {
      const wrong = parsed.type === 'parsed' ? parsed.issues[0] : undefined;
      // The list of one record calls its place 0.
      const within = wrong?.pointer.slice(`${pointer}/0`.length) ?? '';
      issues.push({code: wrong?.code ?? 'duplicate', pointer: here + within, url});
    }
  });
  return {items, issues};
}

/** A table of another length belongs to another version of the feed. */
function complete<T>(rows: readonly T[], total: number, url: string): readonly T[] {
  if (rows.length !== total) throw new FeedFailure({code: 'invalid', url, pointer: '/rows'});
  return rows;
}
