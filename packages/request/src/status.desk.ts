import {styles as calculationStyles} from '@zwgk/browse/calculation.js';
import type {PartName} from '@zwgk/core';
import {countDown, lookUp, type LookupResult, type SubmissionProblemCode} from '@zwgk/core/submission.js';
import {type Language, type LookupProblemCode, lookupWords} from '@zwgk/locale';
import {addStyles} from '@zwgk/ui';
import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';

import {notices} from './notices.js';
import {styles as ownStyles} from './status.desk.styles.js';
import {feedbackFound} from './status.feedback.found.js';
import {ReplyFiles} from './status.files.js';
import {requestFound} from './status.request.found.js';
import type {FoundPage, StatusHost, StatusScene} from './status.scene.js';
import {hasRealDays} from './status.view.js';
import {ways} from './status.ways.js';

/** What the desk asks of the widget it works for. */
export interface StatusErrands {
  readonly need: (part: PartName) => void;
}

/** What is known of the code that was typed. */
type Lookup =
  | {readonly type: 'idle'}
  | {readonly type: 'mistake'; readonly mistake: 'empty' | 'badCode'}
  | {readonly type: 'asking'}
  | {readonly type: 'cleared'}
  | {readonly type: 'failed'; readonly problem: LookupProblemCode; readonly secondsLeft?: number}
  | {readonly type: 'found'; readonly receiptCode: string; readonly record: Found};

/** A record that was found: of a request or of feedback. */
type Found = Extract<LookupResult, {readonly status: unknown}>;

/** Seconds to wait where the service asks for patience without saying how much. */
const usualWait = 30;

/** What a receipt code looks like on the wire. */
const codePattern = /^[0-9A-Za-z-]{8,64}$/;

/** Looks codes up and draws what comes of it. The code is held in memory alone, until the result is cleared. */
export class StatusDesk implements ReactiveController {
  readonly styles = ownStyles;

  private lookup: Lookup = {type: 'idle'};
  private run = new AbortController();
  private language: Language = 'zh-Hans';
  private focusNext: string | undefined;
  private readonly host: StatusHost;
  private readonly errands: StatusErrands;
  private readonly files: ReplyFiles;

  constructor(host: StatusHost, errands: StatusErrands) {
    this.host = host;
    this.errands = errands;
    this.files = new ReplyFiles(host);
    if (host.shadowRoot) addStyles(host.shadowRoot, calculationStyles);
    host.addController(this);
  }

  hostUpdated(): void {
    const target = this.focusNext && this.host.renderRoot.querySelector<HTMLElement>(`#${this.focusNext}`);
    if (!target) return;
    this.focusNext = undefined;
    target.focus();
  }

  hostDisconnected(): void {
    this.run.abort();
    if (this.isBusy) this.show({type: 'idle'});
  }

  /** Whether nothing can be asked now. */
  get isBusy(): boolean {
    const {lookup} = this;
    return lookup.type === 'asking' || (lookup.type === 'failed' && lookup.secondsLeft !== undefined);
  }

  /** What is wrong with what was typed. */
  get mistake(): TemplateResult | undefined {
    const {lookup} = this;
    if (lookup.type !== 'mistake') return undefined;
    return html`<p id="mistake" class="error">${lookupWords[this.language][lookup.mistake]}</p>`;
  }

  /** Looks a code up as it was typed: spaces and full-width characters do not matter. */
  look(typed: string): void {
    if (this.isBusy) return;
    const receiptCode = typed
      .normalize('NFKC')
      .replace(/[‐-―−]/g, '-')
      .replace(/\s/g, '');
    if (!codePattern.test(receiptCode)) {
      this.focusNext = 'code';
      this.show({type: 'mistake', mistake: receiptCode === '' ? 'empty' : 'badCode'});
      return;
    }
    void this.ask(receiptCode);
  }

  /** Draws what has come of it. */
  render({language, feed}: StatusScene): TemplateResult {
    this.language = language;
    const words = lookupWords[language];
    const {lookup, host} = this;
    if (host.action === '') return this.renderProblem('noService', {language, feed});
    switch (lookup.type) {
      case 'idle':
      case 'mistake':
        return html``;
      case 'asking':
        return html`<p id="wait" class="note" role="status">${words.asking}</p>`;
      case 'cleared':
        return html`<p class="note" role="status">${words.cleared}</p>`;
      case 'failed':
        return this.renderProblem(lookup.problem, {language, feed}, lookup.secondsLeft);
      case 'found':
        return this.renderFound(lookup.record, {
          scene: {language, feed},
          receiptCode: lookup.receiptCode,
          host,
          need: this.errands.need,
          clear: this.onClear,
        });
    }
  }

  private renderFound(record: Found, page: FoundPage): TemplateResult {
    if (record.type === 'feedback') return feedbackFound({...page, status: record.status});
    return requestFound({
      ...page,
      status: record.status,
      fileState: (file) => this.files.stateOf(file),
      save: (file) => void this.files.save(page.receiptCode, file),
    });
  }

  private renderProblem(
    problem: LookupProblemCode,
    scene: StatusScene,
    secondsLeft?: number,
  ): TemplateResult {
    const words = lookupWords[scene.language];
    const [headline, next] = words.problems[problem];
    this.errands.need('agencies');
    return html`<div class="message" role="alert" part="message">
        <p><strong>${headline}</strong></p>
        <p>${next}</p>
      </div>
      ${notices({feed: scene.feed, words: scene})}
      ${secondsLeft === undefined ? nothing : html`<p id="wait" class="note">${words.wait(secondsLeft)}</p>`}
      ${ways(scene)}<slot></slot>`;
  }

  private async ask(receiptCode: string): Promise<void> {
    this.run.abort();
    const {signal} = (this.run = new AbortController());
    this.files.reset();
    this.show({type: 'asking'});
    const result = await lookUp({action: this.host.action, receiptCode, signal});
    if (signal.aborted) return;
    switch (result.type) {
      case 'request':
      case 'feedback':
        if (!hasRealDays(result.status)) return this.show({type: 'failed', problem: 'invalidAnswer'});
        this.focusNext = 'state';
        return this.show({type: 'found', receiptCode, record: result});
      case 'unknown':
        return this.show({type: 'failed', problem: 'unknown'});
      case 'failed': {
        const problem = problemOf(result.problem.code);
        this.show({type: 'failed', problem});
        if (problem === 'tooMany') this.wait(result.retryAfter ?? usualWait, signal);
      }
    }
  }

  private wait(seconds: number, signal: AbortSignal): void {
    const stop = countDown(
      seconds,
      (secondsLeft) => this.show({type: 'failed', problem: 'tooMany', secondsLeft}),
      () => this.show({type: 'idle'}),
    );
    signal.addEventListener('abort', stop, {once: true});
  }

  private readonly onClear = (): void => {
    this.run.abort();
    this.files.reset();
    const field = this.host.renderRoot.querySelector('input');
    if (field) field.value = '';
    this.focusNext = 'code';
    this.show({type: 'cleared'});
  };

  private show(lookup: Lookup): void {
    this.lookup = lookup;
    this.host.requestUpdate();
  }
}

/** What a resident is told of a problem of the exchange. */
function problemOf(code: SubmissionProblemCode): LookupProblemCode {
  switch (code) {
    case 'offline':
    case 'unreachable':
    case 'timeout':
    case 'tooMany':
    case 'busy':
    case 'maintenance':
    case 'invalidAnswer':
      return code;
    case 'notService':
      return 'unreachable';
    case 'invalid':
      return 'unknown';
    default:
      return 'refused';
  }
}
