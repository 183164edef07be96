import {encodeColumn} from './row.js';
import type {DisclosureDocument, DocumentTable} from './schemas.js';
import {localized, statedWords} from './words.js';

/** What a list shows of documents, in the order given, as one table. */
export function encodeDocuments(
  documents: readonly DisclosureDocument[],
  language = 'zh-Hans',
): DocumentTable {
  const docNumber = encodeColumn(
    documents.map(({docNumber: number}) => number && statedWords(number, language)),
  );
  const issuer = encodeColumn(documents.map((document) => document.issuer?.text));
  const area = encodeColumn(documents.map((document) => document.area));
  const stage = encodeColumn(documents.map((document) => document.stage));
  const validity = encodeColumn(documents.map((document) => document.validity));
  const writtenOn = encodeColumn(documents.map((document) => document.writtenOn));
  const publishedOn = encodeColumn(documents.map((document) => document.publishedOn));
  return {
    id: encodeColumn(documents.map(({id}) => id)) ?? [],
    title: encodeColumn(documents.map(({title}) => localized(title, language))) ?? [],
    ...(docNumber && {docNumber}),
    ...(issuer && {issuer}),
    ...(area && {area}),
    ...(stage && {stage}),
    ...(validity && {validity}),
    ...(writtenOn && {writtenOn}),
    ...(publishedOn && {publishedOn}),
  };
}
