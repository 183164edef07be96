import type {DisclosureDocument, DocumentTable} from './schemas.js';
import {absenceOf, statedWords} from './statement.js';
import {decodeRows, tableWriter} from './table.js';
import {localized} from './words.js';

/** A row of the list of documents: every column of `documentTable`, decoded. */
export interface DocumentRow {
  /** Position in the files, the newest last, from 0; `details` files are found by it. */
  readonly position: number;
  readonly id: string;
  readonly title: string;
  readonly docNumber?: string;
  readonly issuer?: string;
  readonly publishedOn?: string;
  readonly writtenOn?: string;
  readonly validity?: NonNullable<DisclosureDocument['validity']>;
  /** Set where it is on trial (试行). */
  readonly onTrial?: true;
  /** Last civil date on which it is valid. */
  readonly validUntil?: string;
  readonly attribute?: NonNullable<DisclosureDocument['attribute']>;
  readonly area?: string;
  readonly stage: readonly string[];
}

/** What a list shows of a document; a document number or issuer that the source says is 无 has no cell. */
export function documentRow(
  document: DisclosureDocument,
  position: number,
  language = 'zh-Hans',
): DocumentRow {
  const {id, title, docNumber, issuer, publishedOn, writtenOn, validity, area} = document;
  const {onTrial, validUntil, attribute} = document;
  const hasNumber = docNumber !== undefined && absenceOf(docNumber) === undefined;
  return {
    position,
    id,
    title: localized(title, language),
    ...(hasNumber && {docNumber: statedWords(docNumber, language)}),
    ...(issuer !== undefined && issuer.absent === undefined && {issuer: issuer.text}),
    ...(publishedOn !== undefined && {publishedOn}),
    ...(writtenOn !== undefined && {writtenOn}),
    ...(validity !== undefined && {validity}),
    ...(onTrial !== undefined && {onTrial}),
    ...(validUntil !== undefined && {validUntil}),
    ...(attribute !== undefined && {attribute}),
    ...(area !== undefined && {area}),
    stage: document.stage ?? [],
  };
}

/** Columns of a table of documents. */
export const documentColumns = [
  'id',
  'title',
  'docNumber',
  'issuer',
  'publishedOn',
  'writtenOn',
  'validity',
  'onTrial',
  'validUntil',
  'attribute',
  'area',
  'stage',
] as const;

/** Writes tables of documents, each of the rows at some places. */
export function documentTables(rows: readonly DocumentRow[]): (places: readonly number[]) => DocumentTable {
  const write = tableWriter(rows, documentColumns);
  return (places) => ({id: [], title: [], ...write(places)});
}

/** Writes rows of documents as a table. */
export function encodeDocuments(rows: readonly DocumentRow[]): DocumentTable {
  return documentTables(rows)([...rows.keys()]);
}

/** Rows of a table of documents, the first at position 0; `undefined` when its columns disagree or a row has no id or title. */
export function decodeDocuments(table: DocumentTable): readonly DocumentRow[] | undefined {
  return decodeRows<DocumentRow>(table, ['id', 'title'], (position) => ({position, stage: []}));
}
