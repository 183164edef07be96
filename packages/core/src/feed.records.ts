import {
  civilDay,
  type Column,
  defaultItemLimit,
  type DisclosureDocument,
  documentsByMatter,
  documentShape,
  type Feed,
  type MatterDetail,
  matterDetail,
  type MatterRow,
  matterRow,
  matterShape,
  type MatterText,
  matterText,
  parseItems,
  parseItemsFile,
  type Shape,
} from '@zwgk/feed';

import {type FileIssue, fileUrl, type OpenFeed, type ReadJson, readyFeed, valueOf} from './feed.file.js';
import {documentsInMemory, mattersInMemory} from './feed.lists.js';
import type {FeedReady} from './feed.state.js';
import {FeedFailure} from './request.js';
import {inSteps} from './steps.js';

/** Records of a column, and those that were left out. */
export interface Records<T> {
  readonly items: readonly T[];
  readonly issues: readonly FileIssue[];
}

/** How many rows the first screen is given. */
export const firstRows = 50;

/** Opens a feed whose catalogue is a plain list, as a township writes it by hand: everything is there at once. */
export async function openPlain(url: string, feed: Feed, column: Column, read: ReadJson): Promise<OpenFeed> {
  const {language, updated} = feed;
  const today = civilDay(updated);
  const arePlain = feed.columns.documents === undefined || !('head' in feed.columns.documents);
  const [matters, documents] = await Promise.all([
    readRecords(matterShape, column, '/columns/catalog/items', url, read),
    // Documents behind a head are too many to count by matter here.
    arePlain ? readDocuments(url, feed, read) : {items: [], issues: []},
  ]);
  const byMatter = documentsByMatter(documents.items);
  const rows: MatterRow[] = [];
  const texts: MatterText[] = [];
  const details: MatterDetail[] = [];
  await inSteps(matters.items, (matter, position) => {
    const own = byMatter.get(matter.id);
    rows.push(matterRow(matter, position, own, language, today));
    texts.push(matterText(matter, language));
    details.push(matterDetail(matter, own));
  });
  const issues = [...matters.issues, ...documents.issues];
  const list = mattersInMemory(rows, texts, details, url);
  const {total, facets} = list;
  const ready: FeedReady = {
    ...readyFeed(url, feed),
    dropped: issues.length,
    catalog: {total, facets, first: rows.slice(0, firstRows)},
    matters: {type: 'ready', value: list},
    ...(arePlain && {
      documents: {
        type: 'ready',
        value: documentsInMemory(documents.items, language, url),
      },
    }),
  };
  return {ready, issues};
}

/** Documents of a feed that has them all in one file; none of one that has no such column. @throws {FeedFailure} */
export async function readDocuments(
  url: string,
  feed: Feed,
  read: ReadJson,
): Promise<Records<DisclosureDocument>> {
  const column = feed.columns.documents;
  if (column === undefined) return {items: [], issues: []};
  return readRecords(documentShape, column, '/columns/documents/items', url, read);
}

/** Reads the records of a column; those that break the format are left out. @throws {FeedFailure} */
export async function readRecords<T extends {readonly id: string}>(
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
