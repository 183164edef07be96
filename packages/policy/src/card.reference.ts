import {safeUrl} from '@zwgk/feed';
import {html, nothing, type TemplateResult} from 'lit';

import type {Card} from './card.scene.js';
import type {Reference} from './card.view.js';
import {PolicyOpenEvent} from './policy.events.js';

/** Another policy: a link where it is known where that can be read. */
export function reference(card: Card, named: Reference): TemplateResult {
  const {host, settings, parts} = card;
  const {id, docNumber, title} = named;
  const shown = html`${title === undefined ? nothing : html`<bdi>${title}</bdi>`}
  ${docNumber === undefined ? nothing : html`<bdi>${docNumber}</bdi>`}`;
  const href = addressIn(settings.policyUrl, id, docNumber) ?? parts.addressOf(card, named);
  if (href === undefined) return html`<span class="reference">${shown}</span>`;
  const onOpen = (event: Event): void => {
    const wish = new PolicyOpenEvent({
      ...(id !== undefined && {id}),
      ...(docNumber !== undefined && {docNumber}),
    });
    if (!host.dispatchEvent(wish)) event.preventDefault();
  };
  return html`<a class="reference" href=${href} @click=${onOpen}>${shown}</a>`;
}

/** An address made from a template of the page; `undefined` when it may not be followed. */
function addressIn(template: string, id = '', number = ''): string | undefined {
  if (template === '' || (id === '' && number === '')) return undefined;
  const filled = template
    .replace('{id}', encodeURIComponent(id))
    .replace('{number}', encodeURIComponent(number));
  return safeUrl(filled, location.href);
}
