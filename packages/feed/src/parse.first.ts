import {type Parsed, parseFile, withTable} from './parse.file.js';
import {decodeTable, type MatterRow} from './row.js';
import type {CatalogHead, Feed} from './schemas.js';
import {catalogHeadShape, feedShape} from './shapes.first.generated.js';

// What a first screen reads is a module of its own, so that a page gets the reading of everything else later.

/** Reads the discovery file `feed.json` as `parseFeed` does, but does not tell where it is wrong. */
export function readFeed(json: unknown): Parsed<Feed> {
  return parseFile(feedShape, json);
}

/** Head of a published catalogue, with its first rows decoded. */
export interface HeadReading {
  readonly head: CatalogHead;
  readonly first: readonly MatterRow[];
}

/** Reads the head of a published catalogue as `parseCatalogHead` does, but does not tell where it is wrong. */
export function readCatalogHead(json: unknown): Parsed<HeadReading> {
  return withTable(parseFile(catalogHeadShape, json), (head) => {
    const first = decodeTable(head.rows);
    return first && {head, first};
  });
}
