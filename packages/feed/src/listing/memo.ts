import {orAborted, reasonOf} from '../abort.js';

interface Work<T> {
  readonly result: Promise<T>;
  readonly controller: AbortController;
  wanted: number;
  isDone: boolean;
}

/**
 * Results by key, the last used kept: what several want at a time is worked out once, and is let go when the last of
 * them has lost interest. Failures are not kept.
 */
export class Memo<T> {
  private readonly works = new Map<string, Work<T>>();
  private readonly limit: number;

  /** @param limit - Greatest number of results kept. */
  constructor(limit: number) {
    this.limit = limit;
  }

  /**
   * The result of a key, from `make` unless it is known or on its way.
   *
   * @throws what `make` throws, or the reason of `signal` as soon as that is aborted.
   */
  async get(key: string, make: (signal: AbortSignal) => Promise<T>, signal?: AbortSignal): Promise<T> {
    if (signal?.aborted === true) throw reasonOf(signal);
    const work = this.works.get(key) ?? this.start(key, make);
    this.touch(key, work);
    if (work.isDone) return work.result;
    work.wanted++;
    try {
      return await orAborted(work.result, signal);
    } finally {
      work.wanted--;
      if (work.wanted === 0 && !work.isDone) this.drop(key, work);
    }
  }

  private start(key: string, make: (signal: AbortSignal) => Promise<T>): Work<T> {
    const controller = new AbortController();
    const work: Work<T> = {result: make(controller.signal), controller, wanted: 0, isDone: false};
    work.result.then(
      () => {
        work.isDone = true;
      },
      () => this.drop(key, work),
    );
    return work;
  }

  /** Marks a work as the last used, and lets go of the one used longest ago. */
  private touch(key: string, work: Work<T>): void {
    this.works.delete(key);
    this.works.set(key, work);
    if (this.works.size <= this.limit) return;
    const [oldest] = this.works.keys();
    if (oldest !== undefined) this.works.delete(oldest);
  }

  private drop(key: string, work: Work<T>): void {
    if (this.works.get(key) === work) this.works.delete(key);
    work.controller.abort();
  }
}
