import {decodeDocuments, type DocumentRow} from './document-row.js';
import {isRecord, read} from './read.js';
import {type CodedMatterRow, decodeTable, decodeTexts, type MatterText} from './row.js';
import type {CatalogHead, DocumentHead, Feed} from './schemas.js';
import type {Shape} from './shape.data.js';
import {
  catalogHeadShape,
  documentHeadShape,
  documentRowsFileShape,
  feedShape,
  itemsFileShape,
  matterRowsFileShape,
  matterTextsFileShape,
} from './shapes.generated.js';

/** Major version of the format this reader understands. */
const supportedMajor = '1';
/** Greatest number of records read from one list unless the caller says otherwise. */
export const defaultItemLimit = 20_000;
/** Levels of nesting beyond which a file is refused. */
const maxDepth = 20;

/** Something wrong with a file or one of its records. */
export interface ParseIssue {
  /** `duplicate`: an earlier record has the same id. `invalid`: another shape than the format's, or nested too deep. */
  readonly code: 'invalid' | 'unsupportedVersion' | 'tooLarge' | 'duplicate';
  /** JSON pointer (RFC 6901) to it in its file. */
  readonly pointer: string;
}

/** A file as read, or why none of it can be used. */
export type Parsed<T> =
  | {
      readonly type: 'parsed';
      readonly value: T;
      /** Records that were left out; empty for files without a list of records. */
      readonly issues: readonly ParseIssue[];
    }
  | {readonly type: 'refused'; readonly issue: ParseIssue};

function refused(code: ParseIssue['code'], pointer: string): Parsed<never> {
  return {type: 'refused', issue: {code, pointer}};
}

/** Whether a value nests deeper than `levels`. Recursion ends at that depth, however deep the data is. */
function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  const members: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  return members.some((member) => isDeeperThan(member, levels - 1));
}

/** What is true of every file: depth, header, a version this reader knows. */
function parseFile<T>(shape: Shape<T>, json: unknown): Parsed<T> {
  if (isDeeperThan(json, maxDepth)) return refused('invalid', '');
  if (isRecord(json) && typeof json.version === 'string' && json.version.split('.')[0] !== supportedMajor) {
    return refused('unsupportedVersion', '/version');
  }
  const reading = read(shape, json);
  return reading.type === 'read'
    ? {type: 'parsed', value: reading.value, issues: []}
    : refused('invalid', reading.pointer);
}

/** Decodes the table of a file that was read; the file is refused when that gives nothing. */
function withTable<T, R>(file: Parsed<T>, decode: (value: T) => R | undefined): Parsed<R> {
  if (file.type === 'refused') return file;
  const value = decode(file.value);
  return value === undefined ? refused('invalid', '/rows') : {...file, value};
}

/** Parses the discovery file `feed.json`. Records of inline columns are left as they are, for {@link parseItems}. */
export function parseFeed(json: unknown): Parsed<Feed> {
  return parseFile(feedShape, json);
}

/** Head of a published catalogue, with its first rows decoded. */
export interface HeadReading {
  readonly head: CatalogHead;
  readonly first: readonly CodedMatterRow[];
}

/** Parses the head of a published catalogue. */
export function parseCatalogHead(json: unknown): Parsed<HeadReading> {
  return withTable(parseFile(catalogHeadShape, json), (head) => {
    const first = decodeTable(head.rows);
    return first && {head, first};
  });
}

/** Parses the file of all rows of a published catalogue. A table whose columns disagree is refused whole. */
export function parseMatterRows(json: unknown): Parsed<readonly CodedMatterRow[]> {
  return withTable(parseFile(matterRowsFileShape, json), ({rows}) => decodeTable(rows));
}

/** Parses the search texts of a published catalogue: one per row, in the order of the rows. */
export function parseMatterTexts(json: unknown): Parsed<readonly MatterText[]> {
  return withTable(parseFile(matterTextsFileShape, json), ({rows}) => decodeTexts(rows));
}

/** Head of published documents, with its first rows decoded. */
export interface DocumentHeadReading {
  readonly head: DocumentHead;
  readonly first: readonly DocumentRow[];
}

/** Parses the head of published documents. */
export function parseDocumentHead(json: unknown): Parsed<DocumentHeadReading> {
  return withTable(parseFile(documentHeadShape, json), (head) => {
    const first = decodeDocuments(head.rows);
    return first && {head, first};
  });
}

/** Parses the file of all rows of published documents. */
export function parseDocumentRows(json: unknown): Parsed<readonly DocumentRow[]> {
  return withTable(parseFile(documentRowsFileShape, json), ({rows}) => decodeDocuments(rows));
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
    const reading = read(shape, item);
    if (reading.type === 'wrong') {
      issues.push({code: 'invalid', pointer: `${pointer}/${index}${reading.pointer}`});
    } else if (ids.has(reading.value.id)) {
      issues.push({code: 'duplicate', pointer: `${pointer}/${index}`});
    } else {
      ids.add(reading.value.id);
      value.push(reading.value);
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
  const file = parseFile(itemsFileShape, json);
  return file.type === 'refused' ? file : parseItems(shape, file.value.items, '/items', limit);
}
