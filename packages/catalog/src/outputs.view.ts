import {type Feed, localized} from '@zwgk/feed';
import {outputsWords} from '@zwgk/locale';

import type {Scene} from './catalog.scene.js';

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
