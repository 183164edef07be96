import {reasonOf} from '@zwgk/feed';

/** Lets a number of works run at a time; the others wait their turn, or until nobody wants them any more. */
export class Gate {
  private free: number;
  private readonly waiting = new Set<() => void>();

  /** @param width Works that may run at a time. */
  constructor(width: number) {
    this.free = width;
  }

  /** Does a work in its turn. Rejects with the reason of `signal` when that is aborted before its turn has come. */
  async run<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
    await this.turn(signal);
    try {
      return await work();
    } finally {
      this.free++;
      const [next] = this.waiting;
      next?.();
    }
  }

  private turn(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        this.waiting.delete(enter);
        signal.removeEventListener('abort', refuse);
      };
      const enter = (): void => {
        leave();
        this.free--;
        resolve();
      };
      const refuse = (): void => {
        leave();
        reject(reasonOf(signal));
      };
      if (signal.aborted) return refuse();
      if (this.free > 0) return enter();
      this.waiting.add(enter);
      signal.addEventListener('abort', refuse);
    });
  }
}
