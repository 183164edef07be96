import type {PolicyReadingWords} from '@zwgk/locale';
import {html, type LitElement, nothing} from 'lit';

/** A picture on show. */
export interface Shown {
  /** Absolute address. */
  readonly source: string;
  readonly title: string;
  readonly alt: string;
}

/** Shows one picture in full above the page: closed by its button, by Escape and by a press beside it. */
export class PictureDialog {
  private shown: Shown | undefined;
  /** Whether it is shown in its own size, to be scrolled, and not fitted to the screen. */
  private isWhole = false;
  /** Where the focus goes back to. */
  private opener: Element | null = null;
  private readonly host: LitElement;

  constructor(host: LitElement) {
    this.host = host;
  }

  /** Opens it; `false` where the browser has no dialogs. */
  open(shown: Shown): boolean {
    if (typeof HTMLDialogElement === 'undefined' || !('showModal' in HTMLDialogElement.prototype))
      return false;
    this.shown = shown;
    this.isWhole = false;
    this.opener = this.host.shadowRoot?.activeElement ?? null;
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => {
      const {dialog} = this;
      if (dialog?.open !== false) return;
      dialog.showModal();
      dialog.querySelector<HTMLElement>('.close')?.focus();
    });
    return true;
  }

  render(words: PolicyReadingWords): unknown {
    const {shown} = this;
    if (shown === undefined) return nothing;
    return html`<dialog
      class=${this.isWhole ? 'viewer whole' : 'viewer'}
      aria-label=${shown.title}
      @close=${this.onClose}
      @click=${this.onPress}
      @keydown=${this.onKey}
    >
      <div class="viewer-bar">
        <p>${shown.title}</p>
        <button type="button" aria-pressed=${this.isWhole} @click=${this.onResize}>${words.wholeSize}</button>
        <button type="button" class="close" @click=${this.close}>${words.close}</button>
      </div>
      <div class="viewer-room" tabindex="0" role="group" aria-label=${words.picture}>
        <img src=${shown.source} alt=${shown.alt} />
      </div>
    </dialog>`;
  }

  private readonly close = (): void => this.dialog?.close();

  private readonly onClose = (): void => {
    const {opener} = this;
    this.shown = undefined;
    this.host.requestUpdate();
    // Old browsers leave the focus nowhere.
    if (opener instanceof HTMLElement) opener.focus({preventScroll: true});
  };

  private readonly onResize = (): void => {
    this.isWhole = !this.isWhole;
    this.host.requestUpdate();
  };

  private readonly onPress = (event: Event): void => {
    if (event.target === event.currentTarget) this.close();
  };

  /** Pages swallow keys; this hears Escape before they can. */
  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
  };

  private get dialog(): HTMLDialogElement | null {
    return this.host.renderRoot.querySelector('dialog');
  }
}
