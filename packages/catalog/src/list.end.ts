import {Late} from '@zwgk/ui';
import {html, type LitElement, nothing, type ReactiveController} from 'lit';

import type {Page} from './page.js';

/**
 * Copying, exporting and printing, which are fetched when whoever reads a list comes to its end: a search pays nothing
 * for them. Their place is kept, so that nothing below moves when they come.
 */
export class ListEnd implements ReactiveController {
  private end: Element | null = null;
  private readonly host: LitElement;
  private readonly outputs;
  private observer: IntersectionObserver | undefined;

  constructor(host: LitElement) {
    this.host = host;
    this.outputs = new Late(host, () => import('./outputs.js'));
    host.addController(this);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.end = null;
  }

  /** @param total - Records in the list; where there are none, nothing can be done with them. */
  render(page: Page, total: number | undefined): unknown {
    return total
      ? html`<div id="end" class=${page.scene.query.list}>${this.outputs.value?.outputs(page)}</div>`
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
