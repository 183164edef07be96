import {
  type Parcel,
  type Submission,
  SubmissionFollower,
  Submissions,
  type SubmissionState,
  type UploadedFile,
} from '@zwgk/core/submission.js';
import {readReceipt, type Receipt, type RequestSubmission} from '@zwgk/feed/submission';
import type {LitElement} from 'lit';

import type {Files} from './files.js';
import {draftKeys} from './form.definition.js';
import type {FieldError, Form} from './form.js';
import {type EntrustedRequest, RequestSubmitEvent, RequestSubmittedEvent} from './request.events.js';
import type {Scene} from './scene.js';
import {fieldAt, requestOf} from './submission.body.js';

/** The requests of this page, by where they are sent: a form that the page creates anew finds its own again. */
const submissions = new Submissions<Receipt>({
  path: 'requests',
  draft: {form: 'request', version: 1, fields: draftKeys},
  readReceipt,
});

/** What becomes of a form when it is sent. */
export interface OutboxEvents {
  /** Something is known that was not before. */
  readonly onChange: () => void;
  /** There is a receipt: nothing of the form needs to be remembered. */
  readonly onReceived: () => void;
  /** Words for a mistake the service has found in a field, in place of its own. */
  readonly mistake: (error: FieldError['key'], detail: string | undefined) => string;
}

/** Sends what the form holds, or hands it to the page if that wants to send it itself. */
export class Outbox {
  /** Whether the page has taken the sending upon itself. */
  isEntrusted = false;
  /** What a page that sends itself says was received. */
  private entrustedReceipt: Receipt | undefined;
  private action: string;
  private readonly follower: SubmissionFollower<Receipt>;
  private readonly host: LitElement;
  private readonly form: Form;
  private readonly files: Files;
  private readonly events: OutboxEvents;

  constructor(host: LitElement & {readonly action: string}, form: Form, files: Files, events: OutboxEvents) {
    this.host = host;
    this.form = form;
    this.files = files;
    this.events = events;
    this.action = host.action;
    this.follower = new SubmissionFollower(host, submissions.at(host.action), this.onChange);
  }

  get submission(): Submission<Receipt> {
    return this.follower.submission;
  }

  get receipt(): Receipt | undefined {
    const {state} = this.submission;
    return this.entrustedReceipt ?? (state.type === 'received' ? state.receipt : undefined);
  }

  /** Sends to another address from now on; does nothing where it is the same. */
  address(action: string): void {
    if (action === this.action) return;
    this.action = action;
    this.follower.follow(submissions.at(action));
  }

  /** Sends the form, unless the page does. `besides` sends it although an earlier version of it may have arrived. */
  send(scene: Scene, besides = false): void {
    if (this.submission.isBusy) return;
    const {values, begunAt} = this.form;
    const told = {
      assisted: scene.settings.assisted,
      language: scene.words.language,
      website: this.host.renderRoot.querySelector<HTMLInputElement>('[name=website]')?.value ?? '',
    };
    // Whom the service has asked for patience comes later with the next try.
    const request = (uploaded: readonly UploadedFile[] = []): RequestSubmission =>
      requestOf(values, uploaded, {...told, seconds: Math.round((Date.now() - begunAt) / 1000)});
    const files = this.files.chosen.map(({file}) => ({file, purpose: 'identity' as const}));
    const entrust = (): EntrustedRequest => ({request: request(), files, receive: this.receive});
    const wish = new RequestSubmitEvent(values.agency ?? '', entrust);
    if (!this.host.dispatchEvent(wish)) {
      this.isEntrusted = true;
      this.events.onChange();
      return;
    }
    const parcel: Parcel = {files, body: request};
    void this.submission.submit(parcel, {besides});
  }

  /** Begins another request. */
  startOver(): void {
    this.isEntrusted = false;
    this.entrustedReceipt = undefined;
    this.submission.startOver();
  }

  private readonly receive = (receipt: Receipt): void => {
    this.entrustedReceipt = receipt;
    this.isEntrusted = false;
    this.tell(receipt);
  };

  private readonly onChange = (state: SubmissionState<Receipt>, isNew: boolean): void => {
    if (isNew && state.type === 'received') this.tell(state.receipt);
    else if (isNew && state.type === 'rejected') this.learn();
    else this.events.onChange();
  };

  private tell({agency, receivedAt}: Receipt): void {
    this.events.onReceived();
    const fact = new RequestSubmittedEvent(agency.name, receivedAt);
    this.host.dispatchEvent(fact);
  }

  /** Mistakes the service names are mended like our own; the form is open again for it. */
  private learn(): void {
    const {state} = this.submission;
    const errors = state.type === 'rejected' ? (state.problem.errors ?? []) : [];
    const mistakes = errors.flatMap(({pointer, detail}) => {
      const key = fieldAt(pointer, this.form.values);
      return key === undefined ? [] : [{key, text: this.events.mistake(key, detail)}];
    });
    if (mistakes.length > 0) {
      this.form.errors = mistakes;
      this.submission.edit();
    }
    this.events.onChange();
  }
}
