import {FeedFailure, type FeedProblem, type FeedReady, type Part, type PartName, problemOf} from '@zwgk/core';
import type {Listing, ListQuery, ListRow} from '@zwgk/feed';
import type {ReactiveController} from 'lit';

import {gather, type Gathered} from './gather.js';
import type {Page} from './page.js';

/** What is being done about an output. */
export type WorkState =
  | {readonly type: 'idle'}
  | {readonly type: 'gathering'; readonly done: number; readonly total: number}
  | {readonly type: 'failed'; readonly problem: FeedProblem; readonly again: () => void};

/** Gathers what goes into files and onto paper, one output at a time. */
export class Work implements ReactiveController {
  state: WorkState = {type: 'idle'};
  /** What screen readers are told, and all others read. */
  told = '';
  /** What is unfolded below the buttons. */
  open: string | undefined;
  /** What has been chosen there. */
  choice: string | undefined;

  private page: Page;
  private onDrawn: (() => void) | undefined;
  private stopping = new AbortController();

  constructor(page: Page) {
    this.page = page;
  }

  /** Whoever takes the widget off the page wants nothing from it any more. */
  hostDisconnected(): void {
    this.stop();
  }

  /** The widget has been drawn, perhaps because more of the feed is there. */
  drawn(page: Page): void {
    this.page = page;
    this.onDrawn?.();
  }

  /** Unfolds a panel, or folds it. */
  toggle(panel: string): void {
    this.open = this.open === panel ? undefined : panel;
    this.page.host.requestUpdate();
  }

  choose(choice: string): void {
    this.choice = choice;
    this.page.host.requestUpdate();
  }

  /** Ends what is under way. */
  stop(told = ''): void {
    this.stopping.abort();
    this.page.host.removeController(this);
    this.settle({type: 'idle'}, told);
  }

  /**
   * Does one output from beginning to end; another that is under way is given up.
   *
   * @param started - What is told at once.
   * @param task - Gives what is told at the end.
   */
  async run(started: string, task: (signal: AbortSignal) => Promise<string>): Promise<void> {
    this.stop(started);
    const {signal} = (this.stopping = new AbortController());
    this.page.host.addController(this);
    try {
      const told = await task(signal);
      if (!signal.aborted) this.stop(told);
    } catch (error) {
      if (signal.aborted) return;
      this.stop();
      const again = (): void => void this.run(started, task);
      this.settle({type: 'failed', problem: problemOf(error, ''), again}, '');
    }
  }

  /** A part of the feed, once it is there. */
  async part<T>(name: PartName, of: (ready: FeedReady) => Part<T> | undefined): Promise<T> {
    for (;;) {
      const part = of(this.page.ready);
      if (part?.type === 'ready') return part.value;
      if (part?.type === 'failed') throw new FeedFailure(part.problem);
      this.page.need(name);
      await new Promise<void>((resolve) => (this.onDrawn = resolve));
    }
  }

  /** Whole records of a query, while the resident sees how many are there. */
  async *gathered<Row extends ListRow, Full>(
    listing: Listing<Row, Full>,
    query: ListQuery,
    total: number,
    signal: AbortSignal,
  ): AsyncGenerator<readonly Gathered<Row, Full>[]> {
    let done = 0;
    this.settle({type: 'gathering', done, total}, this.told);
    for await (const batch of gather(listing, query, total, signal)) {
      yield batch;
      if (signal.aborted) return;
      done += batch.length;
      this.settle({type: 'gathering', done, total}, this.told);
    }
  }

  private settle(state: WorkState, told: string): void {
    this.state = state;
    this.told = told;
    this.page.host.requestUpdate();
  }
}
