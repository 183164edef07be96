import type {DisclosureDocument, DocumentTextTable} from './schemas.js';
import {decodeRows, encodeRows} from './table.js';
import {localized} from './words.js';

/** Text of a document that search reads beside its row. */
export interface DocumentText {
  readonly indexNumber?: string;
  readonly summary?: string;
}

/** What search reads of a document beside its row. */
export function documentText({indexNumber, summary}: DisclosureDocument, language = 'zh-Hans'): DocumentText {
  return {
    ...(indexNumber !== undefined && {indexNumber}),
    ...(summary !== undefined && {summary: localized(summary, language)}),
  };
}

/** Writes search texts as a table, one row per document in the order of their positions. */
export function encodeDocumentTexts(texts: readonly DocumentText[]): DocumentTextTable {
  return encodeRows(texts, ['indexNumber', 'summary']);
}

/** Search texts of a table, in the order of its rows; `undefined` when its columns disagree. */
export function decodeDocumentTexts(table: DocumentTextTable): readonly DocumentText[] | undefined {
  return decodeRows<DocumentText>(table, [], () => ({}));
}
