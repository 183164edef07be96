import {
  checkFeedback,
  checkRequest,
  type FeedbackReceipt,
  type ProofOfWork,
  readReceiptLookup,
  readReplyFileLookup,
  type Receipt,
  type Service,
} from '@zwgk/feed/submission';
import {fileTypeFromBuffer} from 'file-type';

import {keepAttachment} from '../store/attachments.js';
import {feedbackForm} from '../store/feedback.form.js';
import {feedbackStatusOf, findFeedbackByCode} from '../store/feedback.records.js';
import {type Form, type Proof, receive} from '../store/receive.js';
import {findByCode, statusOf} from '../store/records.js';
import type {RefusalReason} from '../store/refusal.js';
import {requestForm} from '../store/request.form.js';
import type {Store} from '../store/store.js';
import {readBytes, readJson} from './body.js';
import type {Metrics} from './metrics.js';
import {ProblemError} from './problem.js';
import {checkProof, newChallenge} from './proof.js';
import {Window} from './window.js';

/** One HTTP request, with what the server knows of its sender. */
export interface Call {
  readonly request: Request;
  /** What the sender is counted by; `undefined` for one that is not counted. */
  readonly address: string | undefined;
}

/** What tells people from programs. */
interface Trap {
  readonly website: string;
  readonly seconds: number;
}

/** A submission of any form. */
interface Guarded {
  readonly trap: Trap;
  readonly proof?: string;
}

/** How a submission came. */
interface Sent {
  readonly call: Call;
  readonly key: string;
  readonly minimumSeconds: number;
}

/** Most files received at the same time: each is held in memory until it is sealed. */
const mostUploads = 20;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What the submission API does. Every method answers one HTTP request, or throws a `ProblemError`. */
export class Routes {
  private readonly store: Store;
  private readonly metrics: Metrics;
  private readonly uploads: Window;
  private readonly lookups: Window;
  private uploading = 0;

  constructor(store: Store, metrics: Metrics) {
    this.store = store;
    this.metrics = metrics;
    const {uploadsPerFiveMinutes, lookupsPerMinute} = store.settings.limits;
    this.uploads = new Window(uploadsPerFiveMinutes, 5 * 60_000);
    this.lookups = new Window(lookupsPerMinute, 60_000);
  }

  async service(): Promise<Response> {
    const {name, attachments, minimumSeconds, feedback, notices} = this.store.settings;
    // Each form has a challenge of its own: an answer can be used once.
    const request = {attachments, minimumSeconds, ...(await this.challenge())};
    const {types, minimumSeconds: seconds} = feedback;
    const service: Service = {
      version: '1.0',
      name,
      forms: {
        request,
        ...(types.length > 0 && {
          feedback: {types, minimumSeconds: seconds, ...(await this.challenge())},
        }),
      },
      ...(notices.length > 0 && {notices}),
    };
    return json(service);
  }

  async request(call: Call): Promise<Response> {
    const key = keyOf(call);
    const checked = checkRequest(await readJson(call.request));
    if (checked.type === 'wrong') throw new ProblemError('invalid', {mistakes: checked.mistakes});
    this.refuseTooMany(checked.request.attachments?.length ?? 0);
    const {minimumSeconds} = this.store.settings;
    return this.receive(requestForm, checked.request, {call, key, minimumSeconds});
  }

  async feedback(call: Call): Promise<Response> {
    const {types, minimumSeconds} = this.store.settings.feedback;
    if (types.length === 0) throw new ProblemError('notFound');
    const key = keyOf(call);
    const checked = checkFeedback(await readJson(call.request));
    if (checked.type === 'wrong') throw new ProblemError('invalid', {mistakes: checked.mistakes});
    if (!types.includes(checked.feedback.type)) {
      throw new ProblemError('invalid', {mistakes: [{pointer: '/type', code: 'invalid'}]});
    }
    return this.receive(feedbackForm, checked.feedback, {call, key, minimumSeconds});
  }

  async attachment({request, address}: Call): Promise<Response> {
    this.take(this.uploads, address);
    if (this.uploading >= mostUploads) throw new ProblemError('unavailable', {retryAfter: 5});
    this.uploading++;
    try {
      const {bytes: most, mediaTypes} = this.store.settings.attachments;
      const bytes = await readBytes(request, most);
      const declared = (request.headers.get('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase();
      const mediaType = (await fileTypeFromBuffer(bytes))?.mime;
      if (mediaType === undefined || mediaType !== declared || !mediaTypes.includes(mediaType)) {
        throw new ProblemError('unsupportedType');
      }
      return json(await keepAttachment(this.store, {bytes, mediaType, name: nameOf(request)}), 201);
    } finally {
      this.uploading--;
    }
  }

  async lookup({request, address}: Call): Promise<Response> {
    this.take(this.lookups, address);
    const lookup = readReceiptLookup(await readJson(request)) ?? malformed();
    const found = await findByCode(this.store, lookup.receiptCode);
    if (found !== undefined) return json(statusOf(found));
    const feedback = await findFeedbackByCode(this.store, lookup.receiptCode);
    if (feedback === undefined) throw new ProblemError('notFound');
    return json(feedbackStatusOf(feedback));
  }

  async file({request, address}: Call): Promise<Response> {
    this.take(this.lookups, address);
    const {receiptCode, id} = readReplyFileLookup(await readJson(request)) ?? malformed();
    const found = await findByCode(this.store, receiptCode);
    const file = found?.files.find((each) => each.id === id && each.eventId !== null);
    if (file === undefined) throw new ProblemError('notFound');
    const bytes = await this.store.files.get(file.id);
    return new Response(new Uint8Array(bytes), {
      headers: {
        'Content-Type': file.mediaType,
        'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.title)}`,
      },
    });
  }

  /** What the forms have in common once what was sent is as it should be. */
  private async receive<S extends Guarded, R extends Receipt | FeedbackReceipt>(
    form: Form<S, R>,
    submission: S,
    {call: {address}, key, minimumSeconds}: Sent,
  ): Promise<Response> {
    refusePrograms(submission.trap, minimumSeconds);
    const proof = await this.proofOf(submission.proof);
    const received = await receive(this.store, form, {submission, key, address, proof});
    if (received.type === 'refused') throw refusalProblem(received.reason);
    this.metrics.received.inc({form: form.name, kind: received.isNew ? 'new' : 'repeated'});
    return json(received.receipt, 201);
  }

  private take(window: Window, address: string | undefined): void {
    const retryAfter = address === undefined ? 0 : window.take(address, this.store.now().getTime());
    if (retryAfter > 0) throw new ProblemError('rateLimited', {retryAfter});
  }

  private refuseTooMany(files: number): void {
    if (files <= this.store.settings.attachments.count) return;
    throw new ProblemError('invalid', {mistakes: [{pointer: '/attachments', code: 'tooMany'}]});
  }

  private async challenge(): Promise<{readonly proofOfWork?: ProofOfWork}> {
    const {settings, now} = this.store;
    const {proofOfWork} = settings;
    if (proofOfWork === undefined) return {};
    return {proofOfWork: await newChallenge(this.proofSecret(), proofOfWork.maxNumber, now())};
  }

  private async proofOf(proof: string | undefined): Promise<Proof> {
    if (this.store.settings.proofOfWork === undefined) return {type: 'notAsked'};
    return checkProof(proof, this.proofSecret());
  }

  private proofSecret(): string {
    return this.store.hasher.secretFor('proofOfWork');
  }
}

/** The key of a submission: a UUID, one per draft. */
function keyOf({request}: Call): string {
  const key = request.headers.get('Idempotency-Key');
  if (key === null || !uuid.test(key)) throw new ProblemError('keyMissing');
  return key;
}

function refusePrograms({website, seconds}: Trap, minimumSeconds: number): void {
  if (website !== '') throw new ProblemError('trapped');
  const missing = minimumSeconds - seconds;
  if (missing > 0) throw new ProblemError('tooFast', {retryAfter: missing});
}

function malformed(): never {
  throw new ProblemError('malformed');
}

function json(value: unknown, status = 200): Response {
  return new Response(JSON.stringify(value), {status, headers: {'Content-Type': 'application/json'}});
}

/** The name of a file, percent-encoded in a header because headers hold ASCII only. */
function nameOf(request: Request): string {
  const encoded = request.headers.get('Attachment-Name') ?? '';
  try {
    return decodeURIComponent(encoded);
  } catch {
    throw new ProblemError('malformed');
  }
}

function refusalProblem(reason: RefusalReason): ProblemError {
  switch (reason.type) {
    case 'rateLimited':
      return new ProblemError('rateLimited', {retryAfter: reason.retryAfter});
    case 'inProgress':
      return new ProblemError('inProgress', {retryAfter: 2});
    case 'unknownAttachments':
      return new ProblemError('invalid', {
        mistakes: reason.indexes.map((index) => ({
          pointer: `/attachments/${index}/id`,
          code: 'unknownAttachment',
        })),
      });
    default:
      return new ProblemError(reason.type);
  }
}
