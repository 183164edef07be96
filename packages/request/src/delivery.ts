import {html, type TemplateResult} from 'lit';

import {choices} from './choices.js';
import type {Page} from './page.js';

/** The step that asks for the form of the information and the way to it. */
export function deliveryStep(page: Page): TemplateResult {
  return html`<p class="muted">${page.formWords.leads.delivery}</p>
    ${choices(page, 'delivery')} ${choices(page, 'medium')}`;
}
