import {safeUrl} from '@zwgk/feed';
import {html, type TemplateResult} from 'lit';

import type {ReadingPage} from './reading.page.js';

/** A picture as the feed has it. */
export interface Picture {
  readonly url: string;
  readonly title?: string;
  /** In words what it shows. */
  readonly alt: string;
}

/** A picture that is enlarged when it is pressed; where that cannot be done, it is opened by itself. */
export function picture({card, words, enlarge}: ReadingPage, {url, title, alt}: Picture): TemplateResult {
  const source = safeUrl(url, card.base);
  if (source === undefined) return html`<p class="muted">${words.undescribed(alt)}</p>`;
  const onOpen = (event: Event): void => {
    if (enlarge({source, alt, title: title ?? alt})) event.preventDefault();
  };
  return html`<a class="picture" href=${source} @click=${onOpen}>
    <img src=${source} alt=${alt} loading="lazy" decoding="async" />
    <span class="enlarge">${words.enlarge}</span>
  </a>`;
}
