import type {Work} from '@zwgk/browse';
import type {Counts} from '@zwgk/feed';
import {outputsWords, printWords} from '@zwgk/locale';
import {html, type TemplateResult} from 'lit';

import type {Page} from './catalog.scene.js';

/** Which area goes on the wall poster, and on which paper. */
export function posterPanel(page: Page, work: Work): TemplateResult {
  const {scene} = page;
  const words = printWords[scene.words.language];
  const areas = areasOf(page);
  const [first] = areas;
  const [only] = scene.query.conditions.area ?? [];
  const chosen = work.choice ?? only ?? first?.[0];
  if (chosen === undefined) return html`<p>${outputsWords[scene.words.language].nothing}</p>`;
  const print = (paper: 'A4' | 'A3'): Promise<void> =>
    work.run(outputsWords[scene.words.language].gatheringStarted, async (signal) => {
      const {printPoster} = await import('./poster.js');
      return printPoster(page, work, chosen, paper, signal);
    });
  const onChange = ({target}: Event): void => {
    if (target instanceof HTMLSelectElement) work.choose(target.value);
  };
  return html`<div class="choices" role="group" aria-label=${outputsWords[scene.words.language].poster}>
    <label>
      ${words.posterArea}
      <select @change=${onChange}>
        ${areas.map(
          ([code]) =>
            html`<option value=${code} ?selected=${code === chosen}>${scene.areaName(code)}</option>`,
        )}
      </select>
    </label>
    <span>${words.paper}</span>
    <button type="button" @click=${() => void print('A4')}>A4</button>
    <button type="button" @click=${() => void print('A3')}>A3</button>
  </div>`;
}

function areasOf({ready: {matters, catalog}}: Page): Counts {
  const facets = matters?.type === 'ready' ? matters.value.facets : catalog?.facets;
  return facets?.['area'] ?? [];
}
