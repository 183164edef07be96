import type {LitElement, ReactiveController} from 'lit';

/**
 * Whether a widget has little room, measured in its own text size: a narrow column of a wide page counts, and so does
 * a wide screen with very large text. Media queries can tell neither, and old browsers lack container queries.
 */
export class Narrow implements ReactiveController {
  private observer: ResizeObserver | undefined;
  private narrow: boolean | undefined;
  private readonly host: LitElement;
  private readonly ems: number;

  /** @param ems - Width, in the host's text size, from which there is room. */
  constructor(host: LitElement, ems: number) {
    this.host = host;
    this.ems = ems;
    host.addController(this);
  }

  /** Measured at the first call, so that the first rendering needs no second one. */
  get value(): boolean {
    return (this.narrow ??= this.measure());
  }

  hostConnected(): void {
    this.observer = new ResizeObserver(() => {
      // Drawing at once could resize the host again, which browsers report to the page as an error.
      requestAnimationFrame(() => {
        const narrow = this.measure();
        if (narrow === this.narrow) return;
        this.narrow = narrow;
        this.host.requestUpdate();
      });
    });
    this.observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }

  private measure(): boolean {
    return this.host.offsetWidth < this.ems * parseFloat(getComputedStyle(this.host).fontSize);
  }
}
