import {
  type Column,
  type DisclosureDocument,
  documentShape,
  type ListRow,
  type Matter,
  matterShape,
  parseCatalogHead,
  type Parsed,
  parseDocumentHead,
  parseItems,
  parseItemsFile,
  parsePolicyHead,
  type Policy,
  policyShape,
  publishedDocuments,
  type PublishedHead,
  type PublishedKind,
  publishedListing,
  publishedMatters,
  publishedPolicies,
  type Shape,
} from '@zwgk/feed';

import type {FeedReader} from './feed.reader.js';

/** Finds a record by its id; `undefined` when its column has none. */
export type FindRecord<T> = (id: string) => Promise<T | undefined>;

/** Column in a feed whose records have ids. */
type FeedColumn = Column | undefined;

/** A column's head, with its rows decoded. */
interface HeadReading<Row extends ListRow> {
  readonly head: Omit<PublishedHead<Row>, 'first'>;
  readonly first: readonly Row[];
}

/** Finds matters, in whatever way the catalogue is published. */
export function matterFinder(reader: FeedReader, column: FeedColumn): FindRecord<Matter> {
  return finder(reader, column, matterShape, parseCatalogHead, publishedMatters);
}

/** Finds documents. */
export function documentFinder(reader: FeedReader, column: FeedColumn): FindRecord<DisclosureDocument> {
  return finder(reader, column, documentShape, parseDocumentHead, publishedDocuments);
}

/** Finds policies. */
export function policyFinder(reader: FeedReader, column: FeedColumn): FindRecord<Policy> {
  return finder(reader, column, policyShape, parsePolicyHead, publishedPolicies);
}

/** Records in `feed.json` itself or in one file of theirs; none of a column in parts. */
export async function plainRecords<T extends {readonly id: string}>(
  reader: FeedReader,
  column: FeedColumn,
  shape: Shape<T>,
): Promise<readonly T[]> {
  if (column === undefined || 'head' in column) return [];
  if ('file' in column) return reader.parsed(column.file, (json) => parseItemsFile(shape, json));
  const items = parseItems(shape, column.items, '');
  return items.type === 'refused' ? [] : items.value;
}

function finder<T extends {readonly id: string}, Row extends ListRow, Text, Full extends T>(
  reader: FeedReader,
  column: FeedColumn,
  shape: Shape<T>,
  parseHead: (json: unknown) => Parsed<HeadReading<Row>>,
  kind: PublishedKind<Row, Text, Full>,
): FindRecord<T> {
  const open = async (): Promise<FindRecord<T>> => {
    if (column === undefined || !('head' in column)) {
      const records = await plainRecords(reader, column, shape);
      const byId = new Map(records.map((record) => [record.id, record]));
      return async (id) => byId.get(id);
    }
    const {head, first} = await reader.parsed(column.head, parseHead);
    const listing = publishedListing(kind, {...head, first}, reader.loaderOf(column.head), '');
    return async (id) => {
      const row = await listing.row(id);
      return row && listing.record(row);
    };
  };
  let opened: Promise<FindRecord<T>> | undefined;
  return async (id) => (await (opened ??= open()))(id);
}
