import {decodeDocuments, type DocumentRow} from './document-row.js';
import {type Parsed, parseFile, type ParseIssue, refused, withTable} from './parse.file.js';
import {read} from './read.js';
import {decodeTable, decodeTexts, type MatterRow, type MatterText} from './row.js';
import type {DocumentHead} from './schemas.js';
import type {Shape} from './shape.data.js';
import {
  documentHeadShape,
  documentRowsFileShape,
  itemsFileShape,
  matterRowsFileShape,
  matterTextsFileShape,
} from './shapes.generated.js';

/** Greatest number of records read from one list unless the caller says otherwise. */
export const defaultItemLimit = 20_000;

/** Parses the file of all rows of a published catalogue. A table whose columns disagree is refused whole. */
export function parseMatterRows(json: unknown): Parsed<readonly MatterRow[]> {
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
