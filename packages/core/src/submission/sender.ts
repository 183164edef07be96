import type {Service} from '@zwgk/feed/submission';

import {addressBelow} from './address.js';
import {deliver, pause, type Watch} from './delivery.js';
import type {DraftStore} from './draft.store.js';
import {jsonText} from './json.text.js';
import {LeaveGuard, type OnItsWay} from './leave.js';
import {Halt, type Outcome, outcomeOf} from './outcome.js';
import type {JsonRecord, Parcel} from './parcel.js';
import {askService} from './service.js';
import type {SubmissionProgress} from './submission.state.js';
import type {Letter} from './transport.js';
import {Uploads} from './uploads.js';

/** Who is told how an attempt goes on. */
export interface Audience {
  readonly onService: (service: Service) => void;
  readonly onProgress: (progress: SubmissionProgress) => void;
  readonly onConfirming: () => void;
  readonly wait: Watch['wait'];
}

/** A body that may have arrived. */
interface Sent {
  readonly key: string;
  readonly essence: string;
  readonly text: string;
}

const second = 1000;
/** Timers may be early by a moment, and some browsers tell the time to a tenth of a second only. */
const clockGrain = 100;
/** Longest wait for the answer to a form, in ms. */
const patience = 30_000;
/** Seconds to wait where a server that is asked too often does not say how long. */
const tooManyWait = 30;

/** Sends one draft, as often as it takes, under the key of the draft. */
export class Sender {
  private readonly action: string;
  private readonly path: string;
  private readonly form: string;
  private readonly draft: DraftStore;
  private readonly uploads: Uploads;
  private readonly guard = new LeaveGuard();
  private sent: Sent | undefined;
  /** Key under which the server has another version. */
  private reused: string | undefined;

  /**
   * @param action - Absolute address of the service.
   * @param path - Where the form goes, below it.
   * @param form - Name of the form.
   */
  constructor(action: string, path: string, form: string, draft: DraftStore) {
    this.action = action;
    this.path = path;
    this.form = form;
    this.draft = draft;
    this.uploads = new Uploads(addressBelow(action, 'attachments'));
  }

  /**
   * Makes one attempt, and another where the first shows that a file or a proof has to be renewed; never throws.
   *
   * @param besides - Whether it may go under a key of its own, once the server has said that it has another version.
   */
  async send(parcel: Parcel, besides: boolean, audience: Audience): Promise<Outcome> {
    this.guard.watch();
    const first = await this.attempt(parcel, besides, audience);
    if (first.type === 'stale') this.uploads.forget();
    const outcome = first.type === 'stale' ? await this.attempt(parcel, besides, audience) : first;
    this.guard.stop();
    return outcome;
  }

  /** Forgets what was sent. */
  forget(): void {
    this.sent = this.reused = undefined;
    this.uploads.forget();
  }

  private async attempt(parcel: Parcel, besides: boolean, audience: Audience): Promise<Outcome> {
    try {
      const service = await this.ask(audience);
      if (besides && this.reused === this.draft.key) {
        this.draft.renewKey();
        // What was taken with the other version belongs to that.
        this.forget();
      }
      const files = await this.uploads.send(parcel.files, audience.onProgress, audience.wait);
      const proof = await proofFor(service, this.form);
      const minimum = formOf(service, this.form)?.minimumSeconds ?? 0;
      const tooEarly = minimum - (parcel.seconds?.() ?? Infinity);
      if (tooEarly > 0) await pause(Math.min(tooEarly, minimum) * second + clockGrain);
      return await this.deliver(() => ({...parcel.body(files), proof}), audience);
    } catch (error) {
      return error instanceof Halt ? error.outcome : {type: 'notStored', problem: {code: 'refused'}};
    }
  }

  private async ask(audience: Audience): Promise<Service> {
    const answer = await askService(this.action);
    if (answer.type === 'none') {
      const {problem, retryAfter = tooManyWait} = answer;
      throw new Halt(
        problem.code === 'tooMany' ? {type: 'tooMany', seconds: retryAfter} : {type: 'notStored', problem},
      );
    }
    audience.onService(answer.service);
    if (formOf(answer.service, this.form) === undefined)
      throw new Halt({type: 'notStored', problem: {code: 'notTaken'}});
    return answer.service;
  }

  private async deliver(body: () => JsonRecord, audience: Audience): Promise<Outcome> {
    const {draft} = this;
    const {key} = draft;
    const essence = essenceOf(body());
    const isCopy = this.sent?.key === key && this.sent.essence === essence;
    let text = isCopy && this.sent ? this.sent.text : jsonText(body());
    const letter = this.letter(text);
    const renew = (): Letter & OnItsWay => {
      text = jsonText(body());
      const renewed = this.letter(text);
      this.guard.watch(renewed);
      return renewed;
    };
    const wasInDoubt = draft.inDoubt;
    audience.onProgress({sent: 0, total: text.length});
    // Noted before it goes: the page may not live to see the answer.
    draft.doubt(true);
    this.guard.watch(letter);
    const {verdict, inDoubt} = await deliver(letter, {
      onLost: audience.onConfirming,
      wait: audience.wait,
      renew,
    });
    draft.doubt(wasInDoubt || inDoubt);
    this.sent = inDoubt ? {key, essence, text} : undefined;
    const outcome = outcomeOf(verdict);
    if (outcome.type === 'rejected' && outcome.problem.code === 'keyReused') this.reused = key;
    return outcome;
  }

  private letter(body: string): Letter & OnItsWay {
    const headers = {'Content-Type': 'application/json', 'Idempotency-Key': this.draft.key};
    return {url: addressBelow(this.action, this.path), headers, body, patience};
  }
}

/** What of a body does not change from attempt to attempt. */
function essenceOf(body: JsonRecord): string {
  return jsonText({...body, trap: undefined, proof: undefined});
}

/** What a service says of a form; `undefined` where it does not take it. */
function formOf({forms}: Service, form: string): Service['forms'][keyof Service['forms']] {
  return Object.entries(forms).find(([name]) => name === form)?.[1];
}

/** Answers the proof of work of a service that asks for one with a form. */
async function proofFor(service: Service, form: string): Promise<string | undefined> {
  const asked = formOf(service, form)?.proofOfWork;
  if (asked === undefined) return undefined;
  const {proofOf} = await import('./proof.js').catch(() => {
    throw new Halt({type: 'notStored', problem: {code: 'unreachable'}});
  });
  return proofOf(asked);
}
