import {type FeedProblem, problemOf} from '@zwgk/core';
import type {ReactiveControllerHost} from 'lit';

/** What has come of a question put to the feed; `soFar` is what is known before everything is. */
export type Answer<T> =
  | {readonly type: 'loading'; readonly soFar: Partial<T>}
  | {readonly type: 'failed'; readonly soFar: Partial<T>; readonly problem: FeedProblem}
  | {readonly type: 'ready'; readonly value: T};

/**
 * Puts a question to the feed.
 *
 * @param tell - Shows what is known already.
 * @returns all of it.
 */
export type Ask<T> = (signal: AbortSignal, tell: (soFar: Partial<T>) => void) => Promise<T>;

/** A question and what has come of it; the widget is drawn again whenever more is known. */
export class Question<T> {
  answer: Answer<T> = {type: 'loading', soFar: {}};

  private stopping = new AbortController();
  private readonly host: ReactiveControllerHost;
  private readonly ask: Ask<T>;

  constructor(host: ReactiveControllerHost, ask: Ask<T>) {
    this.host = host;
    this.ask = ask;
    void this.put();
  }

  /** Asks again what could not be answered. */
  readonly retry = (): void => {
    this.stop();
    this.stopping = new AbortController();
    this.answer = {type: 'loading', soFar: {}};
    this.host.requestUpdate();
    void this.put();
  };

  stop(): void {
    this.stopping.abort();
  }

  private async put(): Promise<void> {
    const {signal} = this.stopping;
    // A late answer never overwrites that to a newer question.
    const settle = (answer: Answer<T>): void => {
      if (signal.aborted) return;
      this.answer = answer;
      this.host.requestUpdate();
    };
    let soFar: Partial<T> = {};
    try {
      // Not while the widget is being drawn.
      await Promise.resolve();
      const value = await this.ask(signal, (more) =>
        settle({type: 'loading', soFar: (soFar = {...soFar, ...more})}),
      );
      settle({type: 'ready', value});
    } catch (error) {
      settle({type: 'failed', soFar, problem: problemOf(error, '')});
    }
  }
}
