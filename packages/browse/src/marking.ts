import {excerpt, fold, pieces, wordsOf} from '@zwgk/feed';
import {html, nothing, type TemplateResult} from 'lit';

import type {Marking} from './unmarked.js';

/** Long text that a list does not show, by the name of its field; absent until it is there. */
export type NamedText = readonly [name: string, text: string | undefined];

/** Text with the searched words marked. */
export function marked(text: string, words: readonly string[]): (string | TemplateResult)[] {
  return pieces(text, words).map((piece) => (piece.hit ? html`<mark>${piece.text}</mark>` : piece.text));
}

/** Whether what a list shows of a record does not tell why it was found. */
export function isFoundInText(shown: readonly (string | undefined)[], typed: string): boolean {
  const text = fold(shown.join('\n'));
  return wordsOf(typed).some((word) => !text.includes(word));
}

/**
 * How rows show what was searched for; `undefined` when nothing is.
 *
 * @param typed - What was typed.
 * @param shownOf - What the list shows of a row.
 * @param textsOf - What it does not, as far as the whole record is there.
 */
export function markingBy<Row>(
  typed: string,
  shownOf: (row: Row) => readonly (string | undefined)[],
  textsOf: (row: Row) => readonly NamedText[],
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
