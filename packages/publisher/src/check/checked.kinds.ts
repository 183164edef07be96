import {isDeepStrictEqual} from 'node:util';
import {
  civilDay,
  type Counts,
  dayOf,
  type DisclosureDocument,
  type DocumentRow,
  documentRow,
  documentsByMatter,
  documentShape,
  type DocumentText,
  documentText,
  type Feed,
  type ListRow,
  type Matter,
  type MatterDetail,
  matterDetailShape,
  type MatterRow,
  matterRow,
  type MatterText,
  matterText,
  parseCatalogHead,
  type Parsed,
  parseDocumentHead,
  publishedDocuments,
  type PublishedKind,
  publishedMatters,
  type Shape,
} from '@zwgk/feed';

import type {FileReader, Located} from './file.reader.js';

/** What a head says of its column. */
export interface HeadReading<Row> {
  readonly head: {
    readonly total: number;
    readonly facets: Readonly<Record<string, Counts>>;
    readonly map: string;
  };
  readonly first: readonly Row[];
}

/**
 * What a published column is made of, and what its records make of its other files.
 *
 * @typeParam Full - The record as its file of details has it.
 * @typeParam Kept - What of it is kept once everything else was compared.
 */
export interface CheckedKind<
  Row extends ListRow,
  Text,
  Full extends {readonly id: string},
  Kept,
> extends PublishedKind<Row, Text, Full> {
  readonly shape: Shape<Full>;
  readonly parseHead: (json: unknown) => Parsed<HeadReading<Row>>;
  /** Whether rows can be made from records: not where documents they count are missing. */
  readonly isCertain: boolean;
  readonly rowOf: (record: Full, position: number) => Row;
  readonly textOf: (record: Full) => Text;
  /** Whether a row should lie before the one it follows; absent where any order is right. */
  readonly isBefore?: (row: Row, before: Row) => boolean;
  /** Takes a record into the feed, and tells what is wrong with it beside its shape. */
  readonly accept: (found: Located<Full>) => Kept;
}

/** Published documents. */
export function documentRules({
  language,
}: Feed): CheckedKind<DocumentRow, DocumentText, DisclosureDocument, DisclosureDocument> {
  return {
    ...publishedDocuments,
    shape: documentShape,
    isCertain: true,
    parseHead: parseDocumentHead,
    rowOf: (document, position) => documentRow(document, position, language),
    textOf: (document) => documentText(document, language),
    isBefore: (row, before) => dayOf(row) < dayOf(before),
    accept: ({record}) => record,
  };
}

/**
 * A published catalogue, whose matters repeat the newest of the documents.
 *
 * @param documents - Newest first; `isWhole` when none is missing.
 */
export function matterRules(
  {language, updated}: Feed,
  {
    documents,
    isWhole,
  }: {readonly documents: readonly Located<DisclosureDocument>[]; readonly isWhole: boolean},
  {reading: {findings}}: FileReader,
): CheckedKind<MatterRow, MatterText, MatterDetail, Matter> {
  const filed = documentsByMatter(documents.map(({record}) => record));
  const today = civilDay(updated);
  return {
    ...publishedMatters,
    shape: matterDetailShape,
    isCertain: isWhole,
    parseHead: parseCatalogHead,
    rowOf: (matter, position) => matterRow(matter, position, filed.get(matter.id), language, today),
    textOf: (matter) => matterText(matter, language),
    accept: ({record, file, pointer}) => {
      const {documents: shown, revisions: _revisions, ...matter} = record;
      if (!isWhole) return matter;
      const {total, items} = shown ?? {total: 0, items: []};
      const own = filed.get(matter.id) ?? [];
      if (total !== own.length || !isDeepStrictEqual(items, own.slice(0, items.length))) {
        findings.add('MATTER_DOCUMENTS_WRONG', file, `${pointer}/documents`, matter.id, own.length);
      }
      return matter;
    },
  };
}
