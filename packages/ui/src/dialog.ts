import {html, type LitElement, nothing, type ReactiveController, type TemplateResult} from 'lit';

import {isComposing} from './composing.js';

/** What a dialog is called and how it looks: by a text, or by an element in it. */
export interface DialogOptions {
  readonly className: string;
  readonly label?: string;
  readonly labelledBy?: string;
  /** Whether a press beside it closes it. */
  readonly closesBeside?: boolean;
}

/**
 * Shows something above the page (in the top layer) until it is closed: by a button in it, by Escape, or by a press beside
 * it. The focus then goes back to where it was.
 */
export class Dialog implements ReactiveController {
  /** Whether it is open. */
  isOpen = false;

  private opener: Element | null = null;
  private readonly host: LitElement;
  private readonly onClosed: (() => void) | undefined;

  /** @param onClosed - Told when it has been closed. */
  constructor(host: LitElement, onClosed?: () => void) {
    this.host = host;
    this.onClosed = onClosed;
    host.addController(this);
  }

  /** What is taken off the page is in no top layer when it comes back. */
  hostDisconnected(): void {
    if (this.isOpen) this.element?.close();
  }

  /** Opens it, with the focus on the first element that matches; `false` where the browser has no dialogs. */
  open(focused: string): boolean {
    if (typeof HTMLDialogElement === 'undefined' || !('showModal' in HTMLDialogElement.prototype))
      return false;
    this.isOpen = true;
    this.opener = this.host.shadowRoot?.activeElement ?? null;
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => {
      const {element} = this;
      if (element?.open !== false) return;
      element.showModal();
      element.querySelector<HTMLElement>(focused)?.focus();
    });
    return true;
  }

  readonly close = (): void => this.element?.close();

  render(
    content: unknown,
    {className, label, labelledBy, closesBeside}: DialogOptions,
  ): TemplateResult | typeof nothing {
    if (!this.isOpen) return nothing;
    return html`<dialog
      class=${className}
      part="dialog"
      aria-label=${label ?? nothing}
      aria-labelledby=${labelledBy ?? nothing}
      @close=${this.onClose}
      @click=${closesBeside ? this.onPress : nothing}
      @keydown=${this.onKey}
    >
      ${content}
    </dialog>`;
  }

  private readonly onClose = (): void => {
    const {opener} = this;
    this.isOpen = false;
    this.host.requestUpdate();
    // Old browsers leave the focus nowhere.
    if (opener instanceof HTMLElement) opener.focus({preventScroll: true});
    this.onClosed?.();
  };

  private readonly onPress = (event: Event): void => {
    if (event.target === event.currentTarget) this.close();
  };

  /** Pages swallow keys; this hears Escape before they can. */
  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || isComposing(event)) return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
  };

  private get element(): HTMLDialogElement | null {
    return this.host.renderRoot.querySelector('dialog');
  }
}
