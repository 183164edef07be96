import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How long (ms) typing must rest before a result is told, so that it is told once. */
const rest = 600;

/** Words for a polite live region: told once things have settled, and only when they differ from the last. */
export class Announcer implements ReactiveController {
  /** What the live region says. */
  text = '';

  private timer: ReturnType<typeof setTimeout> | undefined;
  private next = '';
  private readonly host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  say(text: string): void {
    if (text === this.next) return;
    this.next = text;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.text = text;
      this.host.requestUpdate();
    }, rest);
  }
}
