import {link, unconditioned, withValues} from '@zwgk/browse';
import {type Counts, fold} from '@zwgk/feed';
import {html, type TemplateResult} from 'lit';

import type {DeskScene} from './catalog.scene.js';
import {deskWords} from './desk.words.js';

/** The areas that are called what was typed. */
export function areasCalled(scene: DeskScene, areas: Counts): readonly TemplateResult[] {
  const {query, words, areaName} = scene;
  const typed = fold(query.words.trim());
  if (typed === '') return [];
  const {inArea} = deskWords(words).browse;
  return areas
    .filter(([code]) => fold(areaName(code)).includes(typed))
    .map(([code, count]) => {
      const instead = withValues(unconditioned(query), 'area', [code], scene.facets.within);
      return html`<p>${link(scene, instead, inArea(areaName(code), count))}</p>`;
    });
}
