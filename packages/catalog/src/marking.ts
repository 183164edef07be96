import {fieldWords} from '@zwgk/locale';
import {html, nothing, type TemplateResult} from 'lit';

import type {Marking} from './catalog.list.js';
import type {Scene} from './catalog.scene.js';
import {valueOf} from './catalog.view.js';
import type {ListView} from './first.view.js';
import {excerpt, pieces, wordsOf} from './search.js';

/** Text with the searched words marked. */
export function marked(text: string, words: readonly string[]): (string | TemplateResult)[] {
  return pieces(text, words).map((piece) => (piece.hit ? html`<mark>${piece.text}</mark>` : piece.text));
}

/** How rows show what was searched for; `undefined` when nothing is. */
export function marking({query, words: {language}}: Scene, {ready}: ListView): Marking | undefined {
  const words = wordsOf(query.words);
  if (words.length === 0) return undefined;
  const texts = valueOf(ready.catalog.texts);
  return {
    mark: (text) => marked(text, words),
    excerpt: ({position}) => {
      const text = texts?.[position];
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
