import type {OfficeHours} from '@zwgk/feed';
import {button, Late, message} from '@zwgk/ui';
import {html, type LitElement, nothing, type TemplateResult} from 'lit';

import type {Card} from './card.js';
import type {Reference} from './card.view.js';

/** What of cards loads late, for one host: what explains a policy, and whether offices are open. */
export class CardParts {
  /** How much larger than usual text is wanted, in steps from 0. */
  size = 0;

  private readonly late;
  private readonly hours;

  constructor(host: LitElement) {
    this.late = new Late(host, async () => {
      const {Reading} = await import('./reading.js');
      return new Reading(host, this);
    });
    this.hours = new Late(host, async () => {
      const {OpeningHours} = await import('./opening.js');
      return new OpeningHours(host);
    });
  }

  /** What is read below the first view. */
  reading(card: Card): TemplateResult {
    const {ui} = card.words;
    if (this.late.failed)
      return message(
        ui.failed,
        '',
        button(ui.retry, () => this.late.retry()),
      );
    const reading = this.late.get();
    if (reading !== undefined) return reading.render(card);
    // As high as the screen: what follows the card stays out of sight, and does not move there.
    return html`<div class="coming" aria-busy="true"><p class="hidden" role="status">${ui.loading}</p></div>`;
  }

  /** Where another policy can be read, once it has been looked up. */
  addressOf(card: Card, other: Reference): string | undefined {
    return this.late.value?.addressOf(card, other);
  }

  /** Whether an office is open now. */
  opening(card: Card, hours: OfficeHours): unknown {
    if (!hours.periods?.length) return nothing;
    return html`<p class="open">${this.hours.get()?.said(hours, card)}</p>`;
  }
}
