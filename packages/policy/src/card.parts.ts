import {Sighting} from '@zwgk/browse';
import type {OfficeHours} from '@zwgk/feed';
import {button, Late, message} from '@zwgk/ui';
import {html, type LitElement, nothing, type ReactiveController, type TemplateResult} from 'lit';

import type {Card, LateParts} from './card.scene.js';
import {hasMuch, type Reference} from './card.view.js';

/**
 * How long (ms) after its card what explains a policy comes even if nobody has come near it: who searches the page for
 * words, lists its headings or prints it does not scroll.
 */
const patience = 2_500;

/** What of cards loads late, for one host: what explains a policy, and whether offices are open. */
export class CardParts implements LateParts, ReactiveController {
  size = 0;

  private readonly late;
  private readonly nearing: Sighting;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement) {
    this.late = new Late(host, async () => {
      const {Reading} = await import('./reading.js');
      return new Reading(host, this);
    });
    // Half a screen ahead: who scrolls on finds it there.
    this.nearing = new Sighting(host, '.coming', this.comeNear, '50% 0px');
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.comeNear);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.comeNear);
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** What loads late is sent for when the card itself has been painted. */
  hostUpdated(): void {
    if (this.late.value !== undefined) return;
    this.nearing.watch();
    if (this.nearing.isWatching) this.timer ??= setTimeout(this.comeNear, patience);
  }

  reading(card: Card): TemplateResult {
    const {ui} = card.words;
    if (this.late.failed)
      return message(
        ui.failed,
        '',
        button(ui.retry, () => this.late.retry()),
      );
    if (this.late.value !== undefined) return this.late.value.render(card);
    // What fills a screen gets one: what follows the card stays out of sight then, and does not move there.
    return html`<div class=${hasMuch(card.policy) ? 'coming much' : 'coming'} aria-busy="true">
      <p class="hidden" role="status">${ui.loading}</p>
    </div>`;
  }

  addressOf(card: Card, other: Reference): string | undefined {
    this.comeNear();
    return this.late.value?.addressOf(card, other);
  }

  opening(card: Card, hours: OfficeHours): unknown {
    if (!hours.periods?.length) return nothing;
    return html`<p class="open">${this.late.value?.hours.said(hours, card)}</p>`;
  }

  private readonly comeNear = (): void => {
    clearTimeout(this.timer);
    void this.late.request();
  };
}
