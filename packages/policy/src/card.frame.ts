import {html, nothing, type TemplateResult} from 'lit';

import type {CardSettings} from './card.scene.js';

/**
 * A heading, `below` levels under the card's own.
 *
 * @param id - Lets focus be sent to it.
 */
export function heading(
  {settings}: {readonly settings: CardSettings},
  below: number,
  id: string | undefined,
  content: unknown,
): TemplateResult {
  const level = Math.min((settings.headingLevel || 2) + below, 6);
  return html`<div
    id=${id ?? nothing}
    class="h${below}"
    role="heading"
    aria-level=${level}
    tabindex=${id === undefined ? nothing : -1}
  >
    ${content}
  </div>`;
}
