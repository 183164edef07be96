import {
  type DisclosureDocument,
  type DocumentRow,
  documentText,
  excerpt,
  fold,
  type MatterDetail,
  type MatterRow,
  matterText,
  pieces,
  wordsOf,
} from '@zwgk/feed';
import {fieldWords} from '@zwgk/locale';
import {html, nothing, type TemplateResult} from 'lit';

import type {Marking} from './catalog.list.js';
import type {Scene} from './catalog.scene.js';
import {deskWords} from './desk.words.js';

/** Text with the searched words marked. */
export function marked(text: string, words: readonly string[]): (string | TemplateResult)[] {
  return pieces(text, words).map((piece) => (piece.hit ? html`<mark>${piece.text}</mark>` : piece.text));
}

/** What a list shows of a matter as its name. */
export function shownOfMatter({level1, level2, subject}: MatterRow): readonly (string | undefined)[] {
  return [level1, level2, subject];
}

/** What a list shows of a document. */
export function shownOfDocument({title, docNumber, issuer}: DocumentRow): readonly (string | undefined)[] {
  return [title, docNumber, issuer];
}

/** Whether what a list shows of a record does not tell why it was found. */
export function isFoundInText(shown: readonly (string | undefined)[], typed: string): boolean {
  const text = fold(shown.join('\n'));
  return wordsOf(typed).some((word) => !text.includes(word));
}

/**
 * How rows of matters show what was searched for; `undefined` when nothing is.
 *
 * @param recordOf - The whole matter of a row, once it is there.
 */
export function matterMarking(
  {query, words: {language}}: Scene,
  recordOf: (row: MatterRow) => MatterDetail | undefined,
): Marking<MatterRow> | undefined {
  const names = fieldWords[language];
  return markingBy(query.words, shownOfMatter, (row) => {
    const record = recordOf(row);
    const text = record && matterText(record, language);
    return (['elements', 'basis', 'timeLimit'] as const).map((field) => [names[field], text?.[field]]);
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

function markingBy<Row>(
  typed: string,
  shownOf: (row: Row) => readonly (string | undefined)[],
  textsOf: (row: Row) => readonly (readonly [name: string, text: string | undefined])[],
): Marking<Row> | undefined {
  const words = wordsOf(typed);
  if (words.length === 0) return undefined;
  return {
    mark: (text) => marked(text, words),
    excerpt: (row) => {
      if (!isFoundInText(shownOf(row), typed)) return nothing;
      for (const [name, text = ''] of textsOf(row)) {
        const found = excerpt(text, words);
        if (found !== undefined)
          return html`<span class="excerpt muted">${name} ${marked(found, words)}</span>`;
      }
      return nothing;
    },
  };
}
