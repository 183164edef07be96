import {excerpt, fold, type MatterDetail, type MatterRow, matterText, pieces, wordsOf} from '@zwgk/feed';
import {fieldWords} from '@zwgk/locale';
import {html, nothing, type TemplateResult} from 'lit';

import type {Marking} from './catalog.list.js';
import type {Scene} from './catalog.scene.js';

/** Text with the searched words marked. */
export function marked(text: string, words: readonly string[]): (string | TemplateResult)[] {
  return pieces(text, words).map((piece) => (piece.hit ? html`<mark>${piece.text}</mark>` : piece.text));
}

/** Whether what the list shows of a matter does not tell why it was found. */
export function isFoundInText({level1, level2, subject}: MatterRow, typed: string): boolean {
  const shown = fold(`${level1}\n${level2 ?? ''}\n${subject ?? ''}`);
  return wordsOf(typed).some((word) => !shown.includes(word));
}

/**
 * How rows show what was searched for; `undefined` when nothing is.
 *
 * @param recordOf - The whole matter of a row, once it is there.
 */
export function marking(
  {query, words: {language}}: Scene,
  recordOf: (row: MatterRow) => MatterDetail | undefined,
): Marking | undefined {
  const words = wordsOf(query.words);
  if (words.length === 0) return undefined;
  return {
    mark: (text) => marked(text, words),
    excerpt: (row) => {
      const record = isFoundInText(row, query.words) ? recordOf(row) : undefined;
      const text = record && matterText(record, language);
      for (const field of ['elements', 'basis', 'timeLimit'] as const) {
        const found = excerpt(text?.[field] ?? '', words);
        if (found !== undefined) {
          return html`<span class="excerpt muted"
            >${fieldWords[language][field]} ${marked(found, words)}</span
          >`;
        }
      }
      return nothing;
    },
  };
}
