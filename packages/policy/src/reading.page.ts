import type {Language, PolicyReadingWords} from '@zwgk/locale';
import {html, type TemplateResult} from 'lit';

import type {Card} from './card.scene.js';
import type {Shown} from './picture.dialog.js';

/** What every part of what is read below the first view needs. */
export interface ReadingPage {
  readonly card: Card;
  readonly language: Language;
  readonly words: PolicyReadingWords;
  /** Address of a place of this card. */
  readonly address: (place: string) => string;
  /** Answers a click on a link to a place. */
  readonly onGo: (event: Event) => void;
  /** Shows a picture in full; whether that can be done here. */
  readonly enlarge: (picture: Shown) => boolean;
}

/** A link to a place of the card: focus is sent there, because browsers do not look into widgets. */
export function placeLink({address, onGo}: ReadingPage, place: string, content: unknown): TemplateResult {
  return html`<a href=${address(place)} data-place=${place} @click=${onGo}>${content}</a>`;
}
