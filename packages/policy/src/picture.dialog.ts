import type {PolicyReadingWords} from '@zwgk/locale';
import {Dialog} from '@zwgk/ui';
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
  private readonly host: LitElement;
  private readonly dialog: Dialog;

  constructor(host: LitElement) {
    this.host = host;
    this.dialog = new Dialog(host);
  }

  /** Opens it; `false` where the browser has no dialogs. */
  open(shown: Shown): boolean {
    this.shown = shown;
    this.isWhole = false;
    return this.dialog.open('.close');
  }

  render(words: PolicyReadingWords): unknown {
    const {shown, dialog} = this;
    if (shown === undefined) return nothing;
    const content = html`<div class="viewer-bar">
        <p>${shown.title}</p>
        <button type="button" aria-pressed=${this.isWhole} @click=${this.onResize}>${words.wholeSize}</button>
        <button type="button" class="close" @click=${dialog.close}>${words.close}</button>
      </div>
      <div class="viewer-room" tabindex="0" role="group" aria-label=${words.picture}>
        <img src=${shown.source} alt=${shown.alt} />
      </div>`;
    const className = this.isWhole ? 'viewer whole' : 'viewer';
    return dialog.render(content, {className, label: shown.title, closesBeside: true});
  }

  private readonly onResize = (): void => {
    this.isWhole = !this.isWhole;
    this.host.requestUpdate();
  };
}
