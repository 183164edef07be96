import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How long (ms) words must stay the same before more is fetched for them than their results. */
const rest = 400;

/** Knows when typing has come to rest; its host is drawn again then. */
export class Rest implements ReactiveController {
  private words = '';
  private rested = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  /** Whether these words have rested; asking begins the wait. */
  has(words: string): boolean {
    if (words !== this.words) {
      this.words = words;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => {
        this.rested = words;
        this.host.requestUpdate();
      }, rest);
    }
    return words === this.rested;
  }
}
