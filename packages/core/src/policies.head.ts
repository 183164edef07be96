import {type Counts, parsePolicyHead, type PolicyHeadReading, type PolicyRow} from '@zwgk/feed';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {readColumnFile} from './column.file.js';
import {inlineIssue} from './feed.inline.js';
import type {FeedReady} from './feed.state.js';
import {warn} from './warn.js';

/** What the head of published policies tells a list, before anything is asked of it. */
export interface FirstPolicies {
  readonly total: number;
  /** The newest, newest first: enough for a first screen. */
  readonly rows: readonly PolicyRow[];
  readonly facets: Readonly<Record<string, Counts>>;
}

/** What is known of that head. */
export type PoliciesHeadState =
  | {readonly type: 'loading'}
  /** There is none, or it cannot be read: whoever keeps the lists knows more. */
  | {readonly type: 'none'}
  | {readonly type: 'ready'; readonly first: FirstPolicies};

/**
 * Reads for a widget the newest policies of a feed, by the inlined head where there is one that can be used, else by one
 * file, and nothing of what keeps the lists.
 */
export class PoliciesHead implements ReactiveController {
  private known: PoliciesHeadState = {type: 'loading'};
  /** Address of the head that was asked for. */
  private asked = '';
  private run = new AbortController();
  private readonly host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.run.abort();
    if (this.known.type === 'loading') this.asked = '';
  }

  /** What is known of the head of a feed; called while the widget is drawn, which is drawn again when more is known. */
  read({feed: {columns}, url}: FeedReady): PoliciesHeadState {
    const {policies} = columns;
    if (policies === undefined || !('head' in policies)) return {type: 'none'};
    const {head, inline} = policies;
    if (this.asked !== `${url} ${head}`) {
      this.asked = `${url} ${head}`;
      // Of an edition that follows another the rows shown until now stay.
      if (this.known.type === 'none') this.known = {type: 'loading'};
      this.run.abort();
      this.run = new AbortController();
      const inlined = parsePolicyHead(inline);
      if (inlined.type === 'parsed') this.known = firstOf(inlined.value);
      else {
        void this.load(head, url, this.run.signal);
        if (inline !== undefined)
          warn({code: 'dropped', url, issues: [inlineIssue('policies', inlined.issue, url)]});
      }
    }
    return this.known;
  }

  private async load(head: string, url: string, signal: AbortSignal): Promise<void> {
    let known: PoliciesHeadState = {type: 'none'};
    try {
      known = firstOf(await readColumnFile(head, url, parsePolicyHead, signal));
    } catch {
      // Whoever keeps the lists reads it again, and tells why it cannot.
    }
    if (signal.aborted) return;
    this.known = known;
    this.host.requestUpdate();
  }
}

function firstOf({head: {total, facets}, first: rows}: PolicyHeadReading): PoliciesHeadState {
  return {type: 'ready', first: {total, facets, rows}};
}
