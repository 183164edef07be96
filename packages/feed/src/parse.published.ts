import {decodeDocuments, type DocumentRow} from './document-row.js';
import {decodeDocumentTexts, type DocumentText} from './document-text.js';
import {decodeTexts, type MatterText} from './matter-text.js';
import {type Parsed, withTable} from './parse.file.js';
import {pageOf, type PageReading, placed, placedFrom} from './parse.placed.js';
import {wholeFile} from './parse.whole.js';
import {decodeTable, type MatterRow} from './row.js';
import type {
  ColumnMap,
  DocumentHead,
  IdsFile,
  OffersFile,
  OrderFile,
  Revision,
  SetsFile,
  ShardFile,
} from './schemas.js';
import type {Shape} from './shape.data.js';
import {
  documentHeadShape,
  documentPageShape,
  documentRowsFileShape,
  documentTextsFileShape,
  idsFileShape,
  mapShape,
  matterPageShape,
  matterRowsFileShape,
  matterTextsFileShape,
  offersFileShape,
  orderFileShape,
  revisionFileShape,
  setsFileShape,
  shardFileShape,
} from './shapes.generated.js';

type Parse<T> = (json: unknown) => Parsed<T>;

/** A parser of files that hold nothing to decode: the file as its schema describes it. */
function parserOf<T>(shape: Shape<T>): Parse<T> {
  return (json) => wholeFile(shape, json);
}

/** Parses the map of a published column: where its parts are. */
export const parseMap: Parse<ColumnMap> = parserOf(mapShape);
/** Parses the positions of each value of a facet, still packed. */
export const parseSets: Parse<SetsFile> = parserOf(setsFileShape);
/** Parses one file of a search index, its postings still packed. */
export const parseShard: Parse<ShardFile> = parserOf(shardFileShape);
/** Parses the order in which found records are shown, still packed. */
export const parseOrder: Parse<OrderFile> = parserOf(orderFileShape);
/** Parses positions by id. */
export const parseIds: Parse<IdsFile> = parserOf(idsFileShape);
/** Parses official names by everyday words, or by the initials of their pinyin. */
export const parseOffers: Parse<OffersFile> = parserOf(offersFileShape);
/** Parses what changed in the catalogue since the edition before. */
export const parseRevision: Parse<Revision> = parserOf(revisionFileShape);

/**
 * Parses rows of a published catalogue: all of them, or one block. A table whose columns disagree is refused whole.
 *
 * @param first - Position of the first row: number of the block × size of a block.
 */
export function parseMatterRows(json: unknown, first = 0): Parsed<readonly MatterRow[]> {
  return withTable(wholeFile(matterRowsFileShape, json), ({rows}) => placedFrom(first, decodeTable(rows)));
}

/** Parses rows of published documents: all of them, or one block that begins at position `first`. */
export function parseDocumentRows(json: unknown, first = 0): Parsed<readonly DocumentRow[]> {
  return withTable(wholeFile(documentRowsFileShape, json), ({rows}) =>
    placedFrom(first, decodeDocuments(rows)),
  );
}

/** Parses the search texts of a published catalogue: one per row, in the order of the rows. */
export function parseMatterTexts(json: unknown): Parsed<readonly MatterText[]> {
  return withTable(wholeFile(matterTextsFileShape, json), ({rows}) => decodeTexts(rows));
}

/** Parses the search texts of published documents: one per row, in the order of the rows. */
export function parseDocumentTexts(json: unknown): Parsed<readonly DocumentText[]> {
  return withTable(wholeFile(documentTextsFileShape, json), ({rows}) => decodeDocumentTexts(rows));
}

/** Head of published documents, with its rows decoded. */
export interface DocumentHeadReading {
  readonly head: DocumentHead;
  /** The newest documents, newest first. */
  readonly first: readonly DocumentRow[];
}

/** Parses the head of published documents. Its rows are the last positions, backwards. */
export function parseDocumentHead(json: unknown): Parsed<DocumentHeadReading> {
  return withTable(wholeFile(documentHeadShape, json), (head) => {
    const first = placed(decodeDocuments(head.rows), (index) => head.total - 1 - index);
    return first && first.length <= head.total ? {head, first} : undefined;
  });
}

/** Parses a prepared first page of matters. */
export function parseMatterPage(json: unknown): Parsed<PageReading<MatterRow>> {
  return withTable(wholeFile(matterPageShape, json), ({total, facets, positions, rows}) =>
    pageOf(total, facets, positions, decodeTable(rows)),
  );
}

/** Parses a prepared first page of documents. */
export function parseDocumentPage(json: unknown): Parsed<PageReading<DocumentRow>> {
  return withTable(wholeFile(documentPageShape, json), ({total, facets, positions, rows}) =>
    pageOf(total, facets, positions, decodeDocuments(rows)),
  );
}
