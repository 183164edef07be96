import {
  checkRequest,
  readReceiptLookup,
  readReplyFileLookup,
  type Receipt,
  type Service,
} from '@zwgk/feed/submission';
import {fileTypeFromBuffer} from 'file-type';

import {keepAttachment} from '../store/attachments.js';
import {type Proof, receiveRequest} from '../store/receive.js';
import {findByCode, statusOf} from '../store/records.js';
import type {RefusalReason} from '../store/refusal.js';
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
    const {name, attachments, minimumSeconds, proofOfWork, notices} = this.store.settings;
    const challenge =
      proofOfWork && (await newChallenge(this.proofSecret(), proofOfWork.maxNumber, this.store.now()));
    const service: Service = {
      version: '1.0',
      name,
      forms: {request: {attachments, minimumSeconds, ...(challenge && {proofOfWork: challenge})}},
      ...(notices.length > 0 && {notices}),
    };
    return json(service);
  }

  async request({request, address}: Call): Promise<Response> {
    const key = request.headers.get('Idempotency-Key');
    if (key === null || !uuid.test(key)) throw new ProblemError('keyMissing');
    const checked = checkRequest(await readJson(request));
    if (checked.type === 'wrong') throw new ProblemError('invalid', {mistakes: checked.mistakes});
    const submission = checked.request;
    this.refuseTooMany(submission.attachments?.length ?? 0);
    this.refusePrograms(submission.trap);
    const proof = await this.proofOf(submission.proof);
    const received = await receiveRequest(this.store, {request: submission, key, address, proof});
    if (received.type === 'refused') throw refusalProblem(received.reason);
    this.metrics.received.inc({form: 'request', kind: received.isNew ? 'new' : 'repeated'});
    return json(received.receipt satisfies Receipt, 201);
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
    if (found === undefined) throw new ProblemError('notFound');
    return json(statusOf(found));
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

  private take(window: Window, address: string | undefined): void {
    const retryAfter = address === undefined ? 0 : window.take(address, this.store.now().getTime());
    if (retryAfter > 0) throw new ProblemError('rateLimited', {retryAfter});
  }

  private refuseTooMany(files: number): void {
    if (files <= this.store.settings.attachments.count) return;
    throw new ProblemError('invalid', {mistakes: [{pointer: '/attachments', code: 'tooMany'}]});
  }

  private refusePrograms({website, seconds}: {readonly website: string; readonly seconds: number}): void {
    if (website !== '') throw new ProblemError('trapped');
    const missing = this.store.settings.minimumSeconds - seconds;
    if (missing > 0) throw new ProblemError('tooFast', {retryAfter: missing});
  }

  private async proofOf(proof: string | undefined): Promise<Proof> {
    if (this.store.settings.proofOfWork === undefined) return {type: 'notAsked'};
    return checkProof(proof, this.proofSecret());
  }

  private proofSecret(): string {
    return this.store.hasher.secretFor('proofOfWork');
  }
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
