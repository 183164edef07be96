import {
  type DisclosureDocument,
  documentKind,
  type DocumentRow,
  documentRow,
  documentText,
  type Listing,
  type MatterDetail,
  matterKind,
  type MatterRow,
  type MatterText,
  memoryListing,
  newestLast,
} from '@zwgk/feed';

/** The matters of a feed that has them all in one file; rows, texts and full records by position. */
export function mattersInMemory(
  rows: readonly MatterRow[],
  texts: readonly MatterText[],
  details: readonly MatterDetail[],
  base: string,
): Listing<MatterRow, MatterDetail> {
  const record = async ({position}: MatterRow): Promise<MatterDetail | undefined> => details[position];
  return memoryListing(matterKind, {rows, texts, record, baseOf: () => base});
}

/** The documents of a feed that has them all in one file, in any order. */
export function documentsInMemory(
  documents: readonly DisclosureDocument[],
  language: string | undefined,
  base: string,
): Listing<DocumentRow, DisclosureDocument> {
  const all = newestLast(documents);
  const rows = all.map((document, position) => documentRow(document, position, language));
  const texts = all.map((document) => documentText(document, language));
  const record = async ({position}: DocumentRow): Promise<DisclosureDocument | undefined> => all[position];
  return memoryListing(documentKind, {rows, texts, record, baseOf: () => base});
}
