import type {Service} from '@zwgk/feed/submission';

import {countDown} from './countdown.js';
import type {DraftForm} from './draft.js';
import {DraftStore} from './draft.store.js';
import type {Outcome} from './outcome.js';
import type {JsonValue, Parcel} from './parcel.js';
import {type Audience, Sender} from './sender.js';
import {askService} from './service.js';
import type {SubmissionProblem, SubmissionState, SubmissionWaiting} from './submission.state.js';

/** One form that residents send. */
export interface SubmissionForm<Receipt extends JsonValue> {
  /** Where it goes, below the address of the service, for example `requests`. */
  readonly path: string;
  readonly draft: DraftForm;
  /** Reads the answer; `undefined` for anything that is not a receipt. */
  readonly readReceipt: (answer: unknown) => Receipt | undefined;
}

/** How something is sent. */
export interface SubmitOptions {
  /**
   * The resident has been told that another version has arrived (`keyReused`) and wants this one sent besides: it gets a
   * key of its own. Without effect otherwise.
   */
  readonly besides?: boolean;
}

/** How long what was sent is remembered after the last form of a page has gone, in ms. */
const memory = 1000;
const second = 1000;

/**
 * One submission of one form, from the first letter typed to the receipt.
 *
 * Laws: all attempts to send a draft carry one idempotency key; `received` needs a receipt; what may have arrived is
 * never called `failed`; nothing is sent unless the resident has just asked for it; nothing is ever thrown.
 */
export class Submission<Receipt extends JsonValue> {
  /** What has been typed, and the key it is sent under. */
  readonly draft: DraftStore;

  private readonly action: string;
  private readonly form: SubmissionForm<Receipt>;
  private readonly sender: Sender;
  private readonly listeners = new Set<() => void>();
  private now: SubmissionState<Receipt> = {type: 'idle'};
  private known: Service | undefined;
  private isSending = false;
  /** Instant before which the server does not want the form, ms since 1970. */
  private notBefore = 0;
  private stopCounting = (): void => undefined;
  /** What may have to be sent again, and the edition of the draft it was made of. */
  private last: {readonly parcel: Parcel; readonly edition: number} | undefined;

  /**
   * @param action - Absolute address of the service; an empty one takes nothing.
   * @param scope - What tells its draft from others of the form.
   */
  constructor(form: SubmissionForm<Receipt>, action: string, scope = action) {
    this.form = form;
    this.action = action;
    this.draft = new DraftStore(form.draft, scope);
    this.sender = new Sender(action, form.path, form.draft.form, this.draft);
    const receipt = form.readReceipt(this.draft.receipt);
    if (receipt !== undefined) this.now = {type: 'received', receipt};
    else if (this.draft.inDoubt) this.now = {type: 'unconfirmed', problem: {code: 'interrupted'}};
  }

  /** What is known now. */
  get state(): SubmissionState<Receipt> {
    return this.now;
  }

  /** What the service takes, as it last said. */
  get service(): Service | undefined {
    return this.known;
  }

  /** Whether something is on its way or has to wait, so that the form cannot be sent now. */
  get isBusy(): boolean {
    return this.isSending || this.now.type === 'waiting';
  }

  /** Whether {@link retry} has something to send: nothing has been written since it was sent. */
  get canRetry(): boolean {
    return this.last?.edition === this.draft.edition && !this.isBusy;
  }

  /** Calls back after every change until the function it returns is called. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
      // A page that moves or re-creates a form has it back before this.
      setTimeout(() => this.forgetIfAlone(), memory);
    };
  }

  /** Asks the service what it takes, so that files can be checked while the form is filled in. */
  async ask(): Promise<void> {
    const answer = await askService(this.action);
    if (answer.type === 'service') this.learn(answer.service);
  }

  /** Sends the form. While something is on its way, and after the receipt, it does nothing: a second click is harmless. */
  async submit(parcel: Parcel, {besides = false}: SubmitOptions = {}): Promise<void> {
    if (this.isBusy || this.now.type === 'received') return;
    if (this.notBefore > Date.now()) return this.pause((this.notBefore - Date.now()) / second);
    this.last = {parcel, edition: this.draft.edition};
    this.isSending = true;
    this.show({type: 'preparing'});
    const outcome = await this.sender.send(parcel, besides, this.audience());
    this.isSending = false;
    this.conclude(outcome);
    this.forgetIfAlone();
  }

  /** Sends the same again under the same key, if it is still what is written. */
  async retry(): Promise<void> {
    if (this.last && this.canRetry) await this.submit(this.last.parcel);
  }

  /** Goes back to editing; that something may have arrived is remembered with the key, and how long to wait as well. */
  edit(): void {
    if (this.isSending || this.now.type === 'received') return;
    this.stopCounting();
    this.show({type: 'idle'});
  }

  /** Leaves the receipt, or what may have arrived: what comes next is a submission of its own, under a key of its own. */
  startOver(): void {
    if (this.isSending) return;
    this.stopCounting();
    this.forget();
    this.draft.startOver();
    this.show({type: 'idle'});
  }

  private audience(): Audience {
    return {
      onService: (service) => this.learn(service),
      onProgress: (progress) => this.show({type: 'sending', progress}),
      onConfirming: () => this.show({type: 'confirming'}),
      wait: async (seconds, isInProgress) => {
        const before = this.now;
        await new Promise<void>((resolve) =>
          this.count(seconds, isInProgress ? 'inProgress' : 'tooMany', resolve),
        );
        this.show(before);
      },
    };
  }

  private conclude(outcome: Outcome): void {
    switch (outcome.type) {
      case 'accepted':
        return this.receive(outcome.json);
      case 'rejected':
      case 'stale':
        return this.reject(outcome.problem);
      case 'notStored':
        return this.show(this.notStored(outcome.problem));
      case 'unknown':
        return this.show({type: 'unconfirmed', problem: outcome.problem});
      case 'tooMany':
        return this.pause(outcome.seconds);
    }
  }

  private receive(json: unknown): void {
    const receipt = this.form.readReceipt(json);
    if (receipt === undefined) {
      this.draft.doubt(true);
      return this.show({type: 'unconfirmed', problem: {code: 'invalidAnswer'}});
    }
    this.forget();
    this.draft.receive(receipt);
    this.show({type: 'received', receipt});
  }

  private reject(problem: SubmissionProblem): void {
    const mayHaveArrived = this.draft.inDoubt || problem.code === 'keyReused';
    this.show({type: 'rejected', problem, mayHaveArrived});
  }

  private notStored(problem: SubmissionProblem): SubmissionState<Receipt> {
    return {type: this.draft.inDoubt ? 'unconfirmed' : 'failed', problem};
  }

  /** Has the resident wait; what comes then is for them to say. */
  private pause(seconds: number): void {
    this.notBefore = Date.now() + seconds * second;
    this.count(seconds, 'tooMany', () => this.show(this.notStored({code: 'tooMany', status: 429})));
  }

  private count(seconds: number, reason: SubmissionWaiting['reason'], onEnd: () => void): void {
    const onTick = (secondsLeft: number, until: number): void =>
      this.show({type: 'waiting', reason, until, secondsLeft, mayHaveArrived: this.draft.inDoubt});
    this.stopCounting = countDown(seconds, onTick, onEnd);
  }

  private learn(service: Service): void {
    this.known = service;
    this.tell();
  }

  private forget(): void {
    this.last = undefined;
    this.sender.forget();
  }

  /** Nobody who could send it again is left on the page. */
  private forgetIfAlone(): void {
    if (this.listeners.size === 0 && !this.isSending) this.forget();
  }

  private show(state: SubmissionState<Receipt>): void {
    this.now = state;
    this.tell();
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}
