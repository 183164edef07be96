import {randomUUID} from 'node:crypto';
import {
  type FeedbackReceipt,
  isBadRating,
  type MessageSubmission,
  type Problem,
  type RatingSubmission,
  readFeedbackReceipt,
  readProblem,
  readReceipt,
  type Receipt,
  type RequestSubmission,
} from '@zwgk/feed/submission';
import {exampleCitizenRequest} from '@zwgk/feed/submission/examples';

import {readSettings, type Settings} from '../config/settings.js';
import {Log} from '../http/log.js';
import {type RunningReceiver, startReceiver} from '../server.js';
import type {TestDatabase} from './databases.js';

/** What a test changes of a receiver. */
export interface TestOptions {
  readonly settings?: Partial<Settings>;
  readonly now?: () => Date;
}

/** A receiver under test. */
export interface TestReceiver extends RunningReceiver {
  /** Ends in a slash. */
  readonly base: string;
  readonly settings: Settings;
  /** Everything it has logged. */
  readonly log: () => string;
}

/** Starts a receiver that believes the `X-Forwarded-For` of tests, so that every test is somebody else. */
export async function startTestReceiver(
  database: TestDatabase,
  options: TestOptions = {},
): Promise<TestReceiver> {
  const place = await database.place();
  const read = readSettings({...place, PORT: '0'});
  return startWith({...read, trustedProxies: ['127.0.0.1'], ...options.settings}, options);
}

/** Starts a receiver with settings a test has made. */
export async function startWith(settings: Settings, {now}: TestOptions = {}): Promise<TestReceiver> {
  const lines: string[] = [];
  const log = new Log((line) => void lines.push(line));
  const running = await startReceiver(settings, {log, ...(now && {now})});
  return {
    ...running,
    settings,
    base: `http://127.0.0.1:${running.port}${settings.basePath}`,
    log: () => lines.join(''),
  };
}

let strangers = 0;

/** Address of somebody who was not there before. */
export function newAddress(): string {
  strangers++;
  return `10.${strangers >> 16}.${(strangers >> 8) & 255}.${strangers & 255}`;
}

/** What a test sends along. */
export interface Sending {
  readonly address?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Posts JSON. */
export function post(
  base: string,
  path: string,
  body: unknown,
  {address, headers}: Sending = {},
): Promise<Response> {
  return fetch(base + path, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'X-Forwarded-For': address ?? newAddress(),
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** Posts a request for disclosure. */
export function postRequest(
  base: string,
  request: unknown,
  key: string = randomUUID(),
  {headers, ...sending}: Sending = {},
): Promise<Response> {
  return post(base, 'requests', request, {...sending, headers: {'Idempotency-Key': key, ...headers}});
}

/** Posts feedback. */
export function postFeedback(
  base: string,
  feedback: unknown,
  key: string = randomUUID(),
  {headers, ...sending}: Sending = {},
): Promise<Response> {
  return post(base, 'feedback', feedback, {...sending, headers: {'Idempotency-Key': key, ...headers}});
}

/** Letters nobody has written before, and no digits: those could look like a telephone number, which is masked. */
function newWord(): string {
  return randomUUID().replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));
}

/** A message nobody has sent before. */
export function newMessage(more: object = {}): MessageSubmission {
  return {
    version: '1.0',
    type: 'message',
    about: {type: 'page', title: '养老服务', url: 'https://example.gov.cn/yanglao/'},
    text: `留言 ${newWord()}`,
    trap: {website: '', seconds: 9},
    ...more,
  };
}

/** A rating of a matter nobody has rated before. */
export function newRating(rating: RatingSubmission['rating'], more: object = {}): RatingSubmission {
  const about = {
    type: 'matter',
    id: randomUUID(),
    title: '农村低保',
    url: 'https://example.gov.cn/dibao/',
  } as const;
  return {
    version: '1.0',
    type: 'rating',
    about,
    rating,
    ...(isBadRating(rating) && {reasons: ['tooSlow']}),
    trap: {website: '', seconds: 9},
    ...more,
  };
}

/** A request nobody has sent before. */
export function newRequest(more: Partial<RequestSubmission> = {}): RequestSubmission {
  return {...exampleCitizenRequest, description: {name: `信息 ${randomUUID()}`}, ...more};
}

/** The receipt of an answer, which must be one. */
export function receiptOf(response: Promise<Response>): Promise<Receipt> {
  return receiptBy(readReceipt, response);
}

/** The receipt for feedback of an answer, which must be one. */
export function feedbackReceiptOf(response: Promise<Response>): Promise<FeedbackReceipt> {
  return receiptBy(readFeedbackReceipt, response);
}

async function receiptBy<R>(read: (json: unknown) => R | undefined, response: Promise<Response>): Promise<R> {
  const answer = await response;
  const text = await answer.text();
  const receipt = answer.status === 201 ? read(JSON.parse(text)) : undefined;
  if (receipt === undefined) throw new Error(`No receipt but ${answer.status} ${text}`);
  return receipt;
}

/** A problem with its status and the seconds to wait, which an answer must be. */
export async function problemOf(response: Promise<Response>): Promise<{
  readonly code: string;
  readonly status: number;
  readonly errors: NonNullable<Problem['errors']>;
  readonly retryAfter: number;
}> {
  const answer = await response;
  const text = await answer.text();
  const problem =
    answer.headers.get('Content-Type') === 'application/problem+json'
      ? readProblem(JSON.parse(text))
      : undefined;
  if (problem === undefined || problem.status !== answer.status)
    throw new Error(`No problem but ${answer.status} ${text}`);
  const code = problem.type.split(':').pop() ?? '';
  return {
    code,
    status: problem.status,
    errors: problem.errors ?? [],
    retryAfter: Number(answer.headers.get('Retry-After')),
  };
}

/** Uploads a file. */
export function upload(
  base: string,
  bytes: Uint8Array | string,
  type: string,
  {address, headers}: Sending = {},
): Promise<Response> {
  return fetch(`${base}attachments`, {
    method: 'POST',
    headers: {'Content-Type': type, 'X-Forwarded-For': address ?? newAddress(), ...headers},
    body: typeof bytes === 'string' ? bytes : Buffer.from(bytes),
  });
}
