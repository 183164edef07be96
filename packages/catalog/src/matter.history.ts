import {heading} from '@zwgk/browse';
import type {MatterDetail} from '@zwgk/feed';
import {revisionWords} from '@zwgk/locale';
import {html, nothing, type TemplateResult} from 'lit';

import {type Scene} from './catalog.scene.js';
import {changeWords} from './revision.view.js';

/** When a matter entered the catalogue and what of it was changed (动态调整), the latest first. */
export function history(scene: Scene, {revisions = []}: MatterDetail): TemplateResult | typeof nothing {
  if (revisions.length === 0) return nothing;
  const {language} = scene.words;
  const latestFirst = [...revisions].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
  return html`<section aria-labelledby="history" class="history">
    ${heading(scene, 2, 'history', revisionWords[language].history)}
    <ol>
      ${latestFirst.map(
        (revision) =>
          html`<li>
            <time datetime=${revision.on}>${revision.on}</time> ${changeWords(revision, language)}
          </li>`,
      )}
    </ol>
  </section>`;
}
