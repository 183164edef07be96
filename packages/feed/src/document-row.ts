import type {DisclosureDocument, DocumentTable} from './schemas.js';
import {codeCells, decodeAll, decodeColumn, encodeColumn} from './table.js';
import {absenceOf, localized, statedWords} from './words.js';

/** A row of the list of documents: every column of `documentTable`, decoded. */
export interface DocumentRow {
  /** Position in the list, newest first, from 0; `details` files are found by it. */
  readonly position: number;
  readonly id: string;
  readonly title: string;
  readonly docNumber?: string;
  readonly issuer?: string;
  readonly publishedOn?: string;
  readonly writtenOn?: string;
  readonly validity?: NonNullable<DisclosureDocument['validity']>;
  readonly area?: string;
  readonly stage: NonNullable<DisclosureDocument['stage']>;
  /** Ids of the matters the document is published under. */
  readonly matters: readonly string[];
}

/** What a list shows of a document; a document number or issuer that the source says is 无 has no cell. */
export function documentRow(
  document: DisclosureDocument,
  position: number,
  language = 'zh-Hans',
): DocumentRow {
  const {id, title, docNumber, issuer, publishedOn, writtenOn, validity, area} = document;
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
    ...(area !== undefined && {area}),
    stage: document.stage ?? [],
    matters: document.matters ?? [],
  };
}

/** Writes documents as the table of their list. */
export function encodeDocuments(
  documents: readonly DisclosureDocument[],
  language = 'zh-Hans',
): DocumentTable {
  const rows = documents.map((document, position) => documentRow(document, position, language));
  const docNumber = encodeColumn(rows.map((row) => row.docNumber));
  const issuer = encodeColumn(rows.map((row) => row.issuer));
  const publishedOn = encodeColumn(rows.map((row) => row.publishedOn));
  const writtenOn = encodeColumn(rows.map((row) => row.writtenOn));
  const validity = encodeColumn(rows.map((row) => row.validity));
  const area = encodeColumn(rows.map((row) => row.area));
  const stage = codeCells(rows.map((row) => row.stage));
  const matters = codeCells(rows.map((row) => row.matters));
  return {
    id: encodeColumn(rows.map((row) => row.id)) ?? [],
    title: encodeColumn(rows.map((row) => row.title)) ?? [],
    ...(docNumber && {docNumber}),
    ...(issuer && {issuer}),
    ...(publishedOn && {publishedOn}),
    ...(writtenOn && {writtenOn}),
    ...(validity && {validity}),
    ...(area && {area}),
    ...(stage && {stage}),
    ...(matters && {matters}),
  };
}

/** Columns of a table by field, for reading. */
function columnsOf(table: DocumentTable) {
  return {
    id: decodeColumn(table.id),
    title: decodeColumn(table.title),
    docNumber: decodeColumn(table.docNumber),
    issuer: decodeColumn(table.issuer),
    publishedOn: decodeColumn(table.publishedOn),
    writtenOn: decodeColumn(table.writtenOn),
    validity: decodeColumn(table.validity),
    area: decodeColumn(table.area),
    stage: decodeColumn(table.stage),
    matters: decodeColumn(table.matters),
  };
}

function rowAt(columns: ReturnType<typeof columnsOf>, position: number): DocumentRow | undefined {
  const id = columns.id.at(position);
  const title = columns.title.at(position);
  if (id === undefined || title === undefined) return undefined;
  const docNumber = columns.docNumber.at(position);
  const issuer = columns.issuer.at(position);
  const publishedOn = columns.publishedOn.at(position);
  const writtenOn = columns.writtenOn.at(position);
  const validity = columns.validity.at(position);
  const area = columns.area.at(position);
  return {
    position,
    id,
    title,
    ...(docNumber !== undefined && {docNumber}),
    ...(issuer !== undefined && {issuer}),
    ...(publishedOn !== undefined && {publishedOn}),
    ...(writtenOn !== undefined && {writtenOn}),
    ...(validity !== undefined && {validity}),
    ...(area !== undefined && {area}),
    stage: columns.stage.at(position) ?? [],
    matters: columns.matters.at(position) ?? [],
  };
}

/** Rows of a table of documents; `undefined` when its columns disagree or a row has no id or title. */
export function decodeDocuments(table: DocumentTable): readonly DocumentRow[] | undefined {
  const columns = columnsOf(table);
  return decodeAll(Object.values(columns), columns.id.length ?? 0, (row) => rowAt(columns, row));
}
