import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How long (ms) typing must rest before a result is told, so that it is told once. */
const rest = 600;

/** Words for a polite live region: told once things have settled, and told again when the same comes of something new. */
export class Announcer implements ReactiveController {
  /** What the live region says. */
  text = '';

  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  /** To be called while drawing, once for each result. */
  say(text: string): void {
    // Only what changes is read out.
    this.text = '';
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.text = text;
      this.host.requestUpdate();
    }, rest);
  }
}
