import type {LitElement, ReactiveController} from 'lit';

/** Tells once that a place of a widget has come into sight: what is there can be fetched only then. */
export class Sighting implements ReactiveController {
  private seen: Element | null = null;
  private observer: IntersectionObserver | undefined;
  private readonly host: LitElement;
  private readonly selector: string;
  private readonly act: () => void;
  private readonly margin: string;

  /**
   * @param selector - Of the place.
   * @param margin - How far below the screen it already counts, as a `rootMargin`.
   */
  constructor(host: LitElement, selector: string, act: () => void, margin = '0px') {
    this.host = host;
    this.selector = selector;
    this.act = act;
    this.margin = margin;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.seen = null;
  }

  /** Whether there is such a place. */
  get isWatching(): boolean {
    return this.seen !== null;
  }

  /** Looks out for the place; called when the widget has been drawn. */
  watch(): void {
    const place = this.host.renderRoot.querySelector(this.selector);
    if (place === this.seen) return;
    this.observer?.disconnect();
    this.seen = place;
    if (place === null) return;
    this.observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({isIntersecting}) => isIntersecting)) this.act();
      },
      {rootMargin: this.margin},
    );
    this.observer.observe(place);
  }
}
