import {citation, copyTools} from '@zwgk/browse';
import {localized, safeUrl} from '@zwgk/feed';
import {type PolicyToolsWords, policyToolsWords} from '@zwgk/locale';
import {button, message} from '@zwgk/ui';
import {html, type LitElement, nothing, type TemplateResult} from 'lit';

import type {LateParts} from './card.scene.js';
import {issuerOf, numberOf} from './card.view.js';
import {PolicyShareEvent} from './policy.events.js';
import type {ReadingPage} from './reading.page.js';
import type {Speech} from './speech.js';
import {onVoices, voiceFor} from './voices.js';

/** Sizes of text, in per cent of the card's own; the styles have one class for each. */
const sizes = [100, 125, 150] as const;

/** Pieces of text that are read aloud, in their order. */
const readable =
  '.h0, .standing p, .summary .h1, .text, .part .h1, .h2, .h3, .bullets li, .when, .comparison tr, .blocks td, .comments p, .question > summary';

/** What helps reading a card, and what can be taken away of it. What few use is fetched when it is used. */
export class Tools {
  private readonly host: LitElement;
  private readonly parts: LateParts;
  /** What has come of the last step. */
  private said = '';
  /** The code of the page's address, while it is shown. */
  private code: TemplateResult | undefined;
  private speech: Speech | undefined;
  private isReading = false;
  /** The title that was drawn last, and whether it could be read aloud. */
  private title = '';
  private isReadable = false;
  private stopListening: (() => void) | undefined;

  constructor(host: LitElement, parts: LateParts) {
    this.host = host;
    this.parts = parts;
  }

  connected(): void {
    this.stopListening = onVoices(() => {
      if (this.isReadable !== (voiceFor(this.title) !== undefined)) this.host.requestUpdate();
    });
  }

  disconnected(): void {
    this.stopListening?.();
    this.reset();
  }

  /** Ends what goes on with one policy. */
  reset(): void {
    this.said = '';
    this.code = undefined;
    if (this.isReading) this.silence();
  }

  render(page: ReadingPage): TemplateResult {
    const {card, language} = page;
    const words = policyToolsWords[language];
    const {host, policy, settings, ready, address} = card;
    const title = localized(policy.title, language);
    const cited = (): string =>
      citation(
        {
          body: issuerOf(policy),
          title,
          number: numberOf(policy, language),
          date: policy.publishedOn ?? policy.writtenOn,
          site: localized(ready.feed.publisher.name, language),
          address: (policy.url === undefined ? undefined : safeUrl(policy.url, card.base)) ?? address(),
        },
        new Date(),
      );
    const besides = html`${button(this.code ? words.hideScan : words.scan, () => void this.onScan(page, words))}
    ${settings.share ? button(words.share, () => this.onShare(page, title)) : nothing}`;
    return html`<div class="toolbar" role="group" aria-label=${words.tools}>
      <div class="tools">
        ${this.renderSize(words, -1)} ${this.renderSize(words, 1)} ${this.renderReading(words, title)}
      </div>
      ${copyTools(card, host, policy.id, {link: address, citation: cited, print: () => this.onPrint(page, title)}, besides)}
      <p class="told" role="status">${this.said}</p>
      ${this.code}
    </div>`;
  }

  private renderSize(words: PolicyToolsWords, step: 1 | -1): TemplateResult {
    const next = this.parts.size + step;
    return html`<button
      type="button"
      aria-disabled=${sizes[next] === undefined}
      @click=${() => this.onSize(next, words.size)}
    >
      ${step > 0 ? words.larger : words.smaller}
    </button>`;
  }

  private renderReading(words: PolicyToolsWords, title: string): unknown {
    this.title = title;
    this.isReadable = voiceFor(title) !== undefined;
    if (this.isReading) return button(words.stop, () => this.silence());
    if (!this.isReadable) return nothing;
    return button(words.listen, () => void this.onListen(words.cannotRead));
  }

  private onSize(next: number, said: (percent: number) => string): void {
    const size = sizes[next];
    if (size === undefined) return;
    this.parts.size = next;
    this.tell(said(size));
  }

  private async onListen(failed: string): Promise<void> {
    this.isReading = true;
    this.tell('');
    try {
      const {Speech: Voice} = await import('./speech.js');
      this.speech ??= new Voice(() => this.silence());
      const pieces = [...this.host.renderRoot.querySelectorAll<HTMLElement>(readable)];
      if (this.isReading) this.speech.start(pieces.filter(isUnfolded));
    } catch {
      this.isReading = false;
      this.tell(failed);
    }
  }

  private silence(): void {
    this.isReading = false;
    this.speech?.stop();
    this.host.requestUpdate();
  }

  private async onScan({card}: ReadingPage, words: PolicyToolsWords): Promise<void> {
    if (this.code !== undefined) {
      this.code = undefined;
      this.host.requestUpdate();
      return;
    }
    try {
      const {scannable} = await import('./tools.qr.js');
      this.code = scannable(card.address(), words);
      this.tell('');
    } catch {
      this.code = message(card.words.ui.failed, '');
      this.tell('');
    }
  }

  private async onPrint({card}: ReadingPage, title: string): Promise<void> {
    const {printCard} = await import('./print.js');
    await printCard(card, title);
  }

  private onShare({card}: ReadingPage, title: string): void {
    const wish = new PolicyShareEvent({id: card.policy.id, title, url: card.address()});
    this.host.dispatchEvent(wish);
  }

  private tell(said: string): void {
    this.said = said;
    this.host.requestUpdate();
  }
}

/** Whether a piece of text can be seen without unfolding anything. */
function isUnfolded(piece: HTMLElement): boolean {
  const folded = piece.closest('details:not([open])');
  return folded === null || piece.parentElement === folded;
}
