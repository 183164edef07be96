import {
  type Parcel,
  type Submission,
  SubmissionFollower,
  Submissions,
  type SubmissionState,
} from '@zwgk/core/submission.js';
import {
  checkFeedback,
  type FeedbackReceipt,
  type FieldError,
  readFeedbackReceipt,
} from '@zwgk/feed/submission';
import type {LitElement} from 'lit';

import type {Draft} from './body.js';
import {type EntrustedFeedback, FeedbackSubmitEvent, FeedbackSubmittedEvent} from './feedback.events.js';
import {draftKeys} from './form.js';

/** All feedback of this page, by where it is sent and what it is about: a form the page creates anew finds its own again. */
const submissions = new Submissions<FeedbackReceipt>({
  path: 'feedback',
  draft: {form: 'feedback', version: 1, fields: draftKeys},
  readReceipt: readFeedbackReceipt,
});

/** What becomes of feedback when it is sent. */
export interface OutboxEvents {
  /** Something is known that was not before. */
  readonly onChange: () => void;
  /** There is a receipt. */
  readonly onReceived: () => void;
  /** The service has found mistakes. */
  readonly onMistakes: (mistakes: readonly FieldError[]) => void;
}

/** Sends feedback, or hands it to the page if that wants to send it itself. */
export class Outbox {
  /** Whether the page has taken the sending upon itself. */
  isEntrusted = false;
  /** What was sent last from here. */
  sent: Draft | undefined;

  /** What a page that sends itself says was received. */
  private entrustedReceipt: FeedbackReceipt | undefined;
  private action: string;
  private scope: string;
  private readonly host: LitElement;
  private readonly events: OutboxEvents;
  private readonly follower: SubmissionFollower<FeedbackReceipt>;

  /**
   * @param action - Address of the service.
   * @param scope - What the feedback is about, and of which use it is.
   */
  constructor(host: LitElement, action: string, scope: string, events: OutboxEvents) {
    this.host = host;
    this.events = events;
    this.action = action;
    this.scope = scope;
    this.follower = new SubmissionFollower(host, submissions.at(action, scope), this.onState);
  }

  get submission(): Submission<FeedbackReceipt> {
    return this.follower.submission;
  }

  get receipt(): FeedbackReceipt | undefined {
    const {state} = this.submission;
    return this.entrustedReceipt ?? (state.type === 'received' ? state.receipt : undefined);
  }

  /** Whether the service is known not to take this type of feedback. */
  isRefused(type: Draft['type']): boolean {
    const {service, state} = this.submission;
    if (state.type === 'failed' && state.problem.code === 'notTaken') return true;
    return service !== undefined && !service.forms.feedback?.types.includes(type);
  }

  /** Sends elsewhere, or about something else, from now on; `false` where both are the same. */
  address(action: string, scope: string): boolean {
    if (action === this.action && scope === this.scope) return false;
    this.action = action;
    this.scope = scope;
    this.isEntrusted = false;
    this.sent = this.entrustedReceipt = undefined;
    this.follower.follow(submissions.at(action, scope));
    return true;
  }

  /**
   * Sends feedback, unless the page does.
   *
   * @param seconds - How long the form has been on the page.
   * @param besides - Whether it goes although an earlier version of it may have arrived.
   */
  send(draft: () => Draft, seconds: () => number, besides: boolean): void {
    if (this.submission.isBusy) return;
    const first = draft();
    this.sent = first;
    const entrust = (): EntrustedFeedback => {
      const checked = checkFeedback(first);
      if (checked.type === 'wrong') throw new TypeError('Feedback is checked before it is sent.');
      return {feedback: checked.feedback, receive: this.receive};
    };
    const wish = new FeedbackSubmitEvent(summaryOf(first), entrust);
    if (!this.host.dispatchEvent(wish)) {
      this.isEntrusted = true;
      this.events.onChange();
      return;
    }
    // Whom the service has asked for patience comes later with the next try.
    const parcel: Parcel = {files: [], body: draft, seconds};
    void this.submission.submit(parcel, {besides});
  }

  /** Begins another submission. */
  startOver(): void {
    this.isEntrusted = false;
    this.sent = this.entrustedReceipt = undefined;
    this.submission.startOver();
  }

  private readonly receive = (receipt: FeedbackReceipt): void => {
    this.entrustedReceipt = receipt;
    this.isEntrusted = false;
    this.tell(receipt);
  };

  private readonly onState = (state: SubmissionState<FeedbackReceipt>, isNew: boolean): void => {
    if (isNew && state.type === 'received') this.tell(state.receipt);
    else if (isNew && state.type === 'rejected') this.learn(state.problem.errors ?? []);
    else this.events.onChange();
  };

  private tell(receipt: FeedbackReceipt): void {
    this.events.onReceived();
    if (this.sent === undefined) return;
    const fact = new FeedbackSubmittedEvent(summaryOf(this.sent), receipt);
    this.host.dispatchEvent(fact);
  }

  private learn(errors: readonly FieldError[]): void {
    if (errors.length > 0) this.events.onMistakes(errors);
    this.events.onChange();
  }
}

function summaryOf({type, about}: Draft): ConstructorParameters<typeof FeedbackSubmitEvent>[0] {
  const {id} = about;
  return {type, about: {type: about.type, ...(id !== undefined && {id})}};
}
