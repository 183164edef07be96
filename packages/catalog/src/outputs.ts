import {link, type Outputs, outputs} from '@zwgk/browse';
import {outputsWords} from '@zwgk/locale';
import {html, nothing, type TemplateResult} from 'lit';

import {wholeCatalog} from './catalog.query.js';
import type {Page} from './catalog.scene.js';
import {posterPanel} from './poster.panel.js';
import {listOf} from './query.list.js';

export {outputStyles as styles} from '@zwgk/browse';

/**
 * Buttons that copy a link to the list that is shown, save it as a table, print it, or make a wall poster (公开栏海报)
 * of an area. What a button needs is fetched when it is pressed.
 */
export function listOutputs(page: Page): TemplateResult {
  const {scene} = page;
  const {list, conditions, words: typed} = scene.query;
  const isMatters = list === 'matters';
  const words = outputsWords[scene.words.language];
  const actions: Outputs = {
    address: scene.addressOf(listOf(scene.query)),
    save: async (work, format, signal) => {
      const {exportList} = await import('./outputs.export.js');
      return exportList(page, work, format, signal);
    },
    print: async (work, whole, signal) => {
      const {printShown} = await import('./print.shown.js');
      return printShown(page, work, whole, signal);
    },
    ...(isMatters && {
      panel: {name: 'poster', label: words.poster, draw: (work) => posterPanel(page, work)},
    }),
    below: isMatters
      ? html`<p class="revision">${link(scene, {...wholeCatalog, list: 'revision'}, words.revision)}</p>`
      : nothing,
  };
  return outputs(page, JSON.stringify([list, conditions, typed]), actions);
}
