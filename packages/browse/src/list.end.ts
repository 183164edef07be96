import {Late} from '@zwgk/ui';
import {html, type LitElement, nothing, type ReactiveController} from 'lit';

/**
 * Copying, exporting and printing, which are fetched when whoever reads a list comes to its end: a search pays nothing
 * for them. Their place is kept, so that nothing below moves when they come.
 */
export class ListEnd<T extends object> implements ReactiveController {
  private end: Element | null = null;
  private readonly host: LitElement;
  private readonly outputs: Late<T>;
  private observer: IntersectionObserver | undefined;

  /** @param fetchOutputs - Fetches what draws them. */
  constructor(host: LitElement, fetchOutputs: () => Promise<T>) {
    this.host = host;
    this.outputs = new Late(host, fetchOutputs);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.end = null;
  }

  /**
   * @param total - Records in the list; where there are none, nothing can be done with them.
   * @param kind - Class of the place, by which its height is known.
   */
  render(total: number | undefined, kind: string, draw: (outputs: T) => unknown): unknown {
    return total
      ? html`<div id="end" class=${kind}>${this.outputs.value && draw(this.outputs.value)}</div>`
      : nothing;
  }

  /** Looks out for the end; called when the widget has been drawn. */
  watch(): void {
    const end = this.host.renderRoot.querySelector('#end');
    if (end === this.end || this.outputs.value !== undefined) return;
    this.observer?.disconnect();
    this.end = end;
    if (end === null) return;
    this.observer = new IntersectionObserver((entries) => {
      if (entries.some(({isIntersecting}) => isIntersecting)) void this.outputs.request();
    });
    this.observer.observe(end);
  }
}
