import {type Parsed, parseFile, withTable} from './parse.file.js';
import {decodeTable, type MatterRow} from './row.js';
import type {CatalogHead, Feed} from './schemas.js';
import {catalogHeadShape, feedShape} from './shapes.first.generated.js';

// What a first screen reads is a module of its own, so that a page gets the reading of everything else later.

/** Parses the discovery file `feed.json`. Records of inline columns are left as they are, for {@link parseItems}. */
export function parseFeed(json: unknown): Parsed<Feed> {
  return parseFile(feedShape, json);
}

/** Head of a published catalogue, with its first rows decoded. */
export interface HeadReading {
  readonly head: CatalogHead;
  readonly first: readonly MatterRow[];
}

/** Parses the head of a published catalogue. */
export function parseCatalogHead(json: unknown): Parsed<HeadReading> {
  return withTable(parseFile(catalogHeadShape, json), (head) => {
    const first = decodeTable(head.rows);
    return first && {head, first};
  });
}
