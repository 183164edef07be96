const minute = 60_000;
const triesPerMinute = 3;

/** Keeps a feed from asking its server too often, and waits until the next try. */
export class Pace {
  /** Instant before which the server does not want to be asked. */
  notBefore = 0;

  private tries: readonly number[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly act: () => void;

  constructor(act: () => void) {
    this.act = act;
  }

  /** Counts a try made now, which takes the place of one that was planned; returns whether it is the first. */
  count(): boolean {
    this.stop();
    this.tries = [Date.now(), ...this.tries].slice(0, triesPerMinute);
    return this.tries.length === 1;
  }

  /** Acts after a wait in ms, or later if the server may not be asked before; returns the instant. */
  plan(wait: number): number {
    const now = Date.now();
    const at = Math.max(now + wait, this.opensAt(now));
    this.stop();
    if (at <= now) this.act();
    else this.timer = setTimeout(this.act, at - now);
    return at;
  }

  /** Instant from which the server may be asked. */
  opensAt(now: number): number {
    const third = this.tries[triesPerMinute - 1];
    // A clock that was set back must not make anyone wait for hours.
    return Math.max(third === undefined ? now : Math.min(third, now) + minute, this.notBefore);
  }

  /** Forgets what was planned. */
  stop(): void {
    clearTimeout(this.timer);
  }
}
