import type {OfficeHours} from '@zwgk/feed';
import {button, Late, message} from '@zwgk/ui';
import {html, type LitElement, nothing, type TemplateResult} from 'lit';

import type {Card, LateParts} from './card.scene.js';
import {hasMuch, type Reference} from './card.view.js';

/** What of cards loads late, for one host: what explains a policy, and whether offices are open. */
export class CardParts implements LateParts {
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
    // What fills a screen gets one: what follows the card stays out of sight then, and does not move there.
    return html`<div class=${hasMuch(card.policy) ? 'coming much' : 'coming'} aria-busy="true">
      <p class="hidden" role="status">${ui.loading}</p>
    </div>`;
  }

  addressOf(card: Card, other: Reference): string | undefined {
    return this.late.value?.addressOf(card, other);
  }

  opening(card: Card, hours: OfficeHours): unknown {
    if (!hours.periods?.length) return nothing;
    return html`<p class="open">${this.hours.get()?.said(hours, card)}</p>`;
  }
}
