/** Counts what an address does within a span of time, in memory: for what is cheap to repeat and not worth a row. */
export class Window {
  private readonly most: number;
  private readonly span: number;
  private readonly times = new Map<string, readonly number[]>();

  /** @param span - In milliseconds. */
  constructor(most: number, span: number) {
    this.most = most;
    this.span = span;
  }

  /** Counts one more; answers the seconds to wait when it is one too many. What a clock that was set back has not reached again does not count. */
  take(address: string, now: number): number {
    const recent = (this.times.get(address) ?? []).filter((time) => time > now - this.span && time <= now);
    const oldest = recent[recent.length - this.most];
    if (oldest !== undefined) return Math.ceil((oldest + this.span - now) / 1000);
    this.times.delete(address);
    this.times.set(address, [...recent, now]);
    this.forget(now);
    return 0;
  }

  /** Drops addresses that were not heard of within the span; the map is in the order they were last heard of. */
  private forget(now: number): void {
    for (const [address, times] of this.times) {
      if ((times[times.length - 1] ?? 0) > now - this.span) return;
      this.times.delete(address);
    }
  }
}
