import {type Marking, markingBy} from '@zwgk/browse';
import {
  type DisclosureDocument,
  type DocumentRow,
  documentText,
  type MatterDetail,
  type MatterRow,
} from '@zwgk/feed';
import type {Late} from '@zwgk/ui';

import type {Scene} from './catalog.scene.js';
import {deskWords} from './desk.words.js';
import type * as matterTexts from './matter.texts.js';

/** What a list shows of a matter as its name. */
export function shownOfMatter({level1, level2, subject}: MatterRow): readonly (string | undefined)[] {
  return [level1, level2, subject];
}

/** What a list shows of a document. */
export function shownOfDocument({title, docNumber, issuer}: DocumentRow): readonly (string | undefined)[] {
  return [title, docNumber, issuer];
}

/**
 * How rows of matters show what was searched for; `undefined` when nothing is.
 *
 * @param recordOf - The whole matter of a row, once it is there.
 * @param late - What tells its texts, fetched when there is a first one.
 */
export function matterMarking(
  {query, words: {language}}: Scene,
  recordOf: (row: MatterRow) => MatterDetail | undefined,
  late: Late<typeof matterTexts>,
): Marking<MatterRow> | undefined {
  return markingBy(query.words, shownOfMatter, (row) => {
    const record = recordOf(row);
    return (record && late.get()?.textsOfMatter(record, language)) ?? [];
  });
}

/**
 * How rows of documents show what was searched for; `undefined` when nothing is.
 *
 * @param recordOf - The whole document of a row, once it is there.
 */
export function documentMarking(
  {query, words}: Scene,
  recordOf: (row: DocumentRow) => DisclosureDocument | undefined,
): Marking<DocumentRow> | undefined {
  const {summary, indexNumber} = deskWords(words).documents;
  return markingBy(query.words, shownOfDocument, (row) => {
    const record = recordOf(row);
    const text = record && documentText(record, words.language);
    return [
      [summary, text?.summary],
      [indexNumber, text?.indexNumber],
    ];
  });
}
