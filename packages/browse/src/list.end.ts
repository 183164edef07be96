import {Late} from '@zwgk/ui';
import {html, type LitElement, nothing} from 'lit';

import {Sighting} from './sighting.js';

/** What tells that somebody has turned from the search box to what was found. */
const turns = ['focusout', 'pointermove', 'pointerdown', 'wheel'] as const;
/** How long to wait for that, in ms: who has a page read out goes through it without a sign of it. */
const longestTyping = 5_000;

/**
 * Copying, exporting and printing, which are fetched when whoever reads a list comes to its end: a search pays nothing
 * for them. Their place is kept, so that nothing below moves when they come.
 */
export class ListEnd<T extends object> {
  private readonly host: LitElement;
  private readonly outputs: Late<T>;
  private readonly sighting: Sighting;

  /** @param fetchOutputs - Fetches what draws them. */
  constructor(host: LitElement, fetchOutputs: () => Promise<T>) {
    this.host = host;
    this.outputs = new Late(host, fetchOutputs);
    this.sighting = new Sighting(host, '#end', () => this.come());
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
    if (this.outputs.value === undefined) this.sighting.watch();
  }

  private come(): void {
    const {renderRoot} = this.host;
    // Where few are found, the end is in sight of who still types.
    if (renderRoot.querySelector('#search:focus') === null) this.send();
    else {
      for (const turn of turns) renderRoot.addEventListener(turn, this.send, {once: true});
      setTimeout(this.send, longestTyping);
    }
  }

  private readonly send = (): void => void this.outputs.request();
}
