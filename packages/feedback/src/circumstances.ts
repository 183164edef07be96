import type {LitElement} from 'lit';

import type {Circumstances} from './body.js';
import {pageAddress} from './page.address.js';
import type {Scene} from './scene.js';

/** Longest title of what feedback is about, in UTF-16 code units. */
const longestTitle = 500;

/** What feedback is about and of which use it is: what has a draft of its own. */
export function scopeOf({use, subject}: Scene): string {
  return subject === undefined ? `${use} page:${pageAddress()}` : `${use} ${subject.type}:${subject.id}`;
}

/** What goes along with what a resident writes. */
export function circumstancesOf(
  {subject, settings, words, form}: Scene,
  {renderRoot}: LitElement,
): Circumstances {
  const {type, id} = subject ?? {type: 'page'};
  const title = (subject?.title ?? document.title).trim().slice(0, longestTitle);
  const agency = subject?.agency ?? (settings.agency === '' ? undefined : {name: settings.agency});
  return {
    about: {type, ...(id !== undefined && {id}), ...(title !== '' && {title}), url: pageAddress()},
    agency,
    language: words.language,
    seconds: Math.floor(form.seconds),
    website: renderRoot.querySelector<HTMLInputElement>('[name=website]')?.value ?? '',
  };
}
