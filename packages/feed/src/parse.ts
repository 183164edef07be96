import {misfit} from './misfit.js';
import {type Parsed, type ParseIssue, refused} from './parse.file.js';
import {type HeadReading, readCatalogHead, readFeed} from './parse.first.js';
import {located, wholeFile} from './parse.whole.js';
import {read} from './read.js';
import type {Feed, Include} from './schemas.js';
import type {Shape} from './shape.data.js';
import {catalogHeadShape, feedShape} from './shapes.first.generated.js';
import {includeShape, itemsFileShape} from './shapes.records.generated.js';

/** Greatest number of records read from one list unless the caller says otherwise. */
export const defaultItemLimit = 20_000;

/** Parses the discovery file `feed.json`. Records of inline columns are left as they are, for {@link parseItems}. */
export function parseFeed(json: unknown): Parsed<Feed> {
  return located(readFeed(json), feedShape, json);
}

/** Parses the head of a published catalogue. */
export function parseCatalogHead(json: unknown): Parsed<HeadReading> {
  return located(readCatalogHead(json), catalogHeadShape, json);
}

/** Parses the feeds a feed includes: the good are kept, each bad one is reported. */
export function parseIncludes({includes = []}: Feed): ParsedList<Include> {
  return parseList(includeShape, includes, '/includes');
}

/** A list as read, and what was left out of it. */
export type ParsedList<T> = Extract<Parsed<readonly T[]>, {type: 'parsed'}>;

/** Parses values that have no identifier one by one: the good are kept, each bad one is reported. */
export function parseList<T>(shape: Shape<T>, items: readonly unknown[], pointer: string): ParsedList<T> {
  const value: T[] = [];
  const issues: ParseIssue[] = [];
  items.forEach((item, index) => {
    const good = read(shape, item);
    if (good !== undefined) value.push(good);
    else issues.push({code: 'invalid', pointer: `${pointer}/${index}${misfit(shape, item)}`});
  });
  return {type: 'parsed', value, issues};
}

/**
 * Parses a list of records one by one: the good are kept, each bad one is reported, and so is each whose id an
 * earlier record has. A list longer than `limit` is refused whole, so that nobody takes a part for everything.
 *
 * @param pointer - Where the list is in its file, for example `/columns/catalog/items`.
 */
export function parseItems<T extends {readonly id: string}>(
  shape: Shape<T>,
  items: unknown,
  pointer: string,
  limit: number = defaultItemLimit,
): Parsed<readonly T[]> {
  if (!Array.isArray(items)) return refused('invalid', pointer);
  if (items.length > limit) return refused('tooLarge', pointer);
  const value: T[] = [];
  const issues: ParseIssue[] = [];
  const ids = new Set<string>();
  items.forEach((item: unknown, index) => {
    const record = read(shape, item);
    if (record === undefined) {
      issues.push({code: 'invalid', pointer: `${pointer}/${index}${misfit(shape, item)}`});
    } else if (ids.has(record.id)) {
      issues.push({code: 'duplicate', pointer: `${pointer}/${index}`});
    } else {
      ids.add(record.id);
      value.push(record);
    }
  });
  return {type: 'parsed', value, issues};
}

/** Parses a file of records: a column's `file`, or one file of a published column's details. */
export function parseItemsFile<T extends {readonly id: string}>(
  shape: Shape<T>,
  json: unknown,
  limit?: number,
): Parsed<readonly T[]> {
  const file = wholeFile(itemsFileShape, json);
  return file.type === 'refused' ? file : parseItems(shape, file.value.items, '/items', limit);
}
