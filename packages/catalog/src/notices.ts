import type {FeedReady} from '@zwgk/core';
import {localized} from '@zwgk/feed';
import {html, type TemplateResult} from 'lit';

import type {Scene} from './catalog.scene.js';
import {deskWords} from './desk.words.js';

/** What residents should know before they read on: what the publisher tells them, and whose feed is missing. */
export function notices({words}: Scene, {feed, included = []}: FeedReady): TemplateResult[] {
  // Publishers say by the clock of whoever reads how long a notice holds.
  const now = Date.now();
  const told = (feed.notices ?? [])
    .filter(({from, until}) => !(from && Date.parse(from) > now) && !(until && Date.parse(until) <= now))
    .map(({text}) => html`<p class="message notice" part="notice">${localized(text, words.language)}</p>`);
  const lost = included.filter(({problem}) => problem !== undefined).map(({name}) => name);
  if (lost.length === 0) return told;
  const missing = deskWords(words).browse.missing(lost.join('、'));
  return [...told, html`<p class="message" role="status" part="notice">${missing}</p>`];
}
