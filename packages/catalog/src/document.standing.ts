import {civilDay, type DisclosureDocument, type Feed} from '@zwgk/feed';
import {documentWords} from '@zwgk/locale';
import {html, nothing, type TemplateResult} from 'lit';

import type {Scene} from './catalog.scene.js';
import {facetValueName} from './code-names.js';

type Standing = Pick<DisclosureDocument, 'validity' | 'onTrial' | 'validUntil'>;

/** Whether a document is past its last day and nobody has said more, on the day of the feed; never by the device's clock. */
function isOver({validity, validUntil}: Standing, {updated}: Feed): boolean {
  if (validUntil === undefined || !stillHolds(validity)) return false;
  // A year or month alone lasts until its end.
  return civilDay(updated).slice(0, validUntil.length) > validUntil;
}

/** Badges that say whether a document still holds. */
export function standing(scene: Scene, document: Standing, feed: Feed): unknown {
  const {validity, onTrial} = document;
  const words = documentWords[scene.words.language];
  const badge = (text: string, past = false): TemplateResult =>
    html`<span class=${past ? 'badge past' : 'badge'}>${text}</span> `;
  return [
    validity === undefined
      ? nothing
      : badge(facetValueName(scene, 'validity', validity), !stillHolds(validity)),
    onTrial === true ? badge(words.onTrial) : nothing,
    isOver(document, feed) ? badge(words.over, true) : nothing,
  ];
}

/** What the validity of a document means, and until when it is valid. */
export function meaning(scene: Scene, document: Standing, feed: Feed): readonly string[] {
  const {validity, onTrial, validUntil} = document;
  const words = documentWords[scene.words.language];
  const until = onTrial === true ? words.onTrialUntil : words.validUntil;
  const over = isOver(document, feed);
  return [
    validity === undefined || over ? [] : words.meanings[validity],
    validUntil === undefined ? [] : until(validUntil),
    over ? words.ended : [],
  ].flat();
}

function stillHolds(validity: Standing['validity']): boolean {
  return validity !== 'lapsed' && validity !== 'repealed';
}
