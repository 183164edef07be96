import {type Feed, localized} from '@zwgk/feed';
import {html, type TemplateResult} from 'lit';

import type {Scene} from './catalog.scene.js';

/** What the publisher wants residents to know before they read on, as long as it holds by this device's clock. */
export function notices({words}: Scene, {notices: all = []}: Feed): TemplateResult[] {
  const now = Date.now();
  return all
    .filter(({from, until}) => !(from && Date.parse(from) > now) && !(until && Date.parse(until) <= now))
    .map(({text}) => html`<p class="message notice" part="notice">${localized(text, words.language)}</p>`);
}
