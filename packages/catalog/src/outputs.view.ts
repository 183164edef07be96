import {type Feed, localized} from '@zwgk/feed';
import {outputsWords} from '@zwgk/locale';

import type {Scene} from './catalog.scene.js';
import {facetValueName} from './code-names.js';
import {facetsOfList} from './facets.js';

/** Most records of a list that are printed at once. */
export const mostPrinted = 500;

/** What the list that is shown is called by itself. */
export function nameOfList({query, words: {language}}: Scene): string {
  const {matters, documents} = outputsWords[language];
  return query.list === 'documents' ? documents : matters;
}

/** What an output of the list is called: as the feed calls itself, and which of its lists this is. */
export function titleOf(scene: Scene, {title}: Feed): string {
  const {language, catalog} = scene.words;
  const called = title === undefined ? catalog.title : localized(title, language);
  return scene.query.list === 'documents' ? `${called} ${nameOfList(scene)}` : called;
}

/** What a list is narrowed by, in words; empty for all. */
export function narrowedBy(scene: Scene): string {
  const {conditions, words, list} = scene.query;
  const values = facetsOfList(list).flatMap((facet) =>
    (conditions[facet] ?? []).map((value) => facetValueName(scene, facet, value)),
  );
  const typed = words.trim();
  return [...values, ...(typed === '' ? [] : [`“${typed}”`])].join('、');
}
