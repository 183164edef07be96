import {decodeDocuments, type DocumentRow} from './document-row.js';
import {decodeTexts, type MatterText} from './matter-text.js';
import {misfit} from './misfit.js';
import {type Parsed, parseFile, type ParseIssue, refused, withTable} from './parse.file.js';
import {type HeadReading, readCatalogHead, readFeed} from './parse.first.js';
import {read} from './read.js';
import {decodeTable, type MatterRow} from './row.js';
import type {DocumentHead, Feed} from './schemas.js';
import type {Shape} from './shape.data.js';
import {catalogHeadShape, feedShape} from './shapes.first.generated.js';
import {
  documentHeadShape,
  documentRowsFileShape,
  itemsFileShape,
  matterRowsFileShape,
  matterTextsFileShape,
} from './shapes.generated.js';

/** Greatest number of records read from one list unless the caller says otherwise. */
export const defaultItemLimit = 20_000;

/** Levels of nesting beyond which a file is refused. */
const maxDepth = 20;

/** Whether a value nests deeper than `levels`. Recursion ends at that depth, however deep the data is. */
function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((member) => isDeeperThan(member, levels - 1));
}

/** A file as read, but refused when it is nested too deep, and with the place where it has another shape. */
function located<T>(parsed: Parsed<T>, shape: Shape<unknown>, json: unknown): Parsed<T> {
  if (isDeeperThan(json, maxDepth)) return refused('invalid', '');
  const isLost = parsed.type === 'refused' && parsed.issue.code === 'invalid' && parsed.issue.pointer === '';
  return isLost ? refused('invalid', misfit(shape, json)) : parsed;
}

function wholeFile<T>(shape: Shape<T>, json: unknown): Parsed<T> {
  return located(parseFile(shape, json), shape, json);
}

/** Parses the discovery file `feed.json`. Records of inline columns are left as they are, for {@link parseItems}. */
export function parseFeed(json: unknown): Parsed<Feed> {
  return located(readFeed(json), feedShape, json);
}

/** Parses the head of a published catalogue. */
export function parseCatalogHead(json: unknown): Parsed<HeadReading> {
  return located(readCatalogHead(json), catalogHeadShape, json);
}

/** Parses the file of all rows of a published catalogue. A table whose columns disagree is refused whole. */
export function parseMatterRows(json: unknown): Parsed<readonly MatterRow[]> {
  return withTable(wholeFile(matterRowsFileShape, json), ({rows}) => decodeTable(rows));
}

/** Parses the search texts of a published catalogue: one per row, in the order of the rows. */
export function parseMatterTexts(json: unknown): Parsed<readonly MatterText[]> {
  return withTable(wholeFile(matterTextsFileShape, json), ({rows}) => decodeTexts(rows));
}

/** Head of published documents, with its first rows decoded. */
export interface DocumentHeadReading {
  readonly head: DocumentHead;
  readonly first: readonly DocumentRow[];
}

/** Parses the head of published documents. */
export function parseDocumentHead(json: unknown): Parsed<DocumentHeadReading> {
  return withTable(wholeFile(documentHeadShape, json), (head) => {
    const first = decodeDocuments(head.rows);
    return first && {head, first};
  });
}

/** Parses the file of all rows of published documents. */
export function parseDocumentRows(json: unknown): Parsed<readonly DocumentRow[]> {
  return withTable(wholeFile(documentRowsFileShape, json), ({rows}) => decodeDocuments(rows));
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

/** Parses a file of records: a column's `file`, or one file of a published catalogue's details. */
export function parseItemsFile<T extends {readonly id: string}>(
  shape: Shape<T>,
  json: unknown,
  limit?: number,
): Parsed<readonly T[]> {
  const file = wholeFile(itemsFileShape, json);
  return file.type === 'refused' ? file : parseItems(shape, file.value.items, '/items', limit);
}
