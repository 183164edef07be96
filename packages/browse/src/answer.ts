import {type FeedProblem, problemOf} from '@zwgk/core';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

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

/**
 * A question and what has come of it; the widget is drawn again whenever more is known. It rests while the widget is
 * not on the page.
 *
 * What was answered about the same before, by an earlier edition of the feed, stays until the new answer is there.
 */
export class Question<T> implements ReactiveController {
  answer: Answer<T> = {type: 'loading', soFar: {}};

  private stopping = new AbortController();
  private readonly host: ReactiveControllerHost;
  private readonly about: string;
  private readonly ask: Ask<T>;

  constructor(host: ReactiveControllerHost, about: string, ask: Ask<T>, last?: Question<T>) {
    this.host = host;
    this.about = about;
    this.ask = ask;
    if (last?.about === about && last.answer.type === 'ready') this.answer = last.answer;
    host.addController(this);
    void this.put();
  }

  hostConnected(): void {
    if (this.stopping.signal.aborted) void this.put();
  }

  hostDisconnected(): void {
    this.stopping.abort();
  }

  /** Asks again what could not be answered. */
  readonly retry = (): void => {
    this.answer = {type: 'loading', soFar: {}};
    this.host.addController(this);
    this.host.requestUpdate();
    void this.put();
  };

  /** Nobody waits for the answer any more. */
  stop(): void {
    this.stopping.abort();
    this.host.removeController(this);
  }

  private async put(): Promise<void> {
    const {signal} = (this.stopping = new AbortController());
    // A late answer never overwrites that to a newer question.
    const show = (answer: Answer<T>): void => {
      if (signal.aborted) return;
      this.answer = answer;
      if (answer.type !== 'loading') this.host.removeController(this);
      this.host.requestUpdate();
    };
    let soFar: Partial<T> = {};
    const tell = (more: Partial<T>): void => {
      soFar = {...soFar, ...more};
      if (this.answer.type !== 'ready') show({type: 'loading', soFar});
    };
    try {
      // Not while the widget is being drawn.
      await Promise.resolve();
      const value = await this.ask(signal, tell);
      show({type: 'ready', value});
    } catch (error) {
      show({type: 'failed', soFar, problem: problemOf(error, '')});
    }
  }
}
