import {
  documentFacets,
  documentRow,
  documentText,
  type DisclosureDocument,
  type DocumentRow,
  type Listing,
  type MatterDetail,
  matterFacets,
  type MatterRow,
  type MatterText,
  newestFirst,
} from '@zwgk/feed';

import {listInMemory} from './feed.memory.js';

/** The matters of a feed that has them all in its own file. */
export function mattersInMemory(
  rows: readonly MatterRow[],
  texts: readonly MatterText[],
  details: readonly MatterDetail[],
  base: string,
): Listing<MatterRow, MatterDetail> {
  const entries = rows.map((row, position) => {
    const {elements, basis, timeLimit} = texts[position] ?? {};
    return {
      row,
      full: details[position] ?? {id: row.id, level1: row.level1},
      title: [row.level1, row.level2].join('\n'),
      text: [row.code, row.subject, elements, basis, timeLimit].join('\n'),
    };
  });
  return listInMemory(entries, matterFacets, base);
}

/** The documents of a feed that has them all in one file. */
export function documentsInMemory(
  documents: readonly DisclosureDocument[],
  language: string | undefined,
  base: string,
): Listing<DocumentRow, DisclosureDocument> {
  const entries = newestFirst(documents).map((full, index) => {
    const row = documentRow(full, documents.length - 1 - index, language);
    const {indexNumber, summary} = documentText(full, language);
    return {row, full, title: row.title, text: [row.docNumber, indexNumber, row.issuer, summary].join('\n')};
  });
  return listInMemory(entries, documentFacets, base);
}
