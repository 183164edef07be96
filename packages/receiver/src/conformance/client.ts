import {randomUUID} from 'node:crypto';
import {
  type AttachmentReceipt,
  type Problem,
  readAttachment,
  readProblem,
  readReceipt,
  readRequestStatus,
  readService,
  type Receipt,
  type RequestStatus,
  type RequestSubmission,
  type Service,
} from '@zwgk/feed/submission';
import {solveChallenge} from 'altcha-lib/v1';

/** What a service does that it should not, in Chinese and English. */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly zh: string;
  readonly en: string;

  constructor(zh: string, en: string) {
    super(en);
    this.zh = zh;
    this.en = en;
  }
}

/** One answer of the service under test. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Longest an answer may take, in milliseconds. */
const patience = 30_000;

/** Speaks to the service under test, and remembers what every answer had in common. */
export class Client {
  readonly base: string;
  /** Every answer so far. */
  readonly answers: Answer[] = [];

  /** @param url - The `action`; with or without a slash at its end. */
  constructor(url: string) {
    this.base = url.endsWith('/') ? url : `${url}/`;
  }

  async send(path: string, init: RequestInit = {}): Promise<Answer> {
    const response = await fetch(this.base + path, {
      ...init,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    });
    const answer = {status: response.status, headers: response.headers, text: await response.text()};
    this.answers.push(answer);
    return answer;
  }

  post(path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return this.send(path, {
      method: 'POST',
      headers: {'Content-Type': 'application/json', ...headers},
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  request(body: unknown, key: string): Promise<Answer> {
    return this.post('requests', body, {'Idempotency-Key': key});
  }

  upload(bytes: Uint8Array, type: string): Promise<Answer> {
    const headers = {'Content-Type': type, 'Attachment-Name': encodeURIComponent('符合性测试.pdf')};
    return this.send('attachments', {method: 'POST', headers, body: Buffer.from(bytes)});
  }

  async service(): Promise<Service> {
    const answer = await this.send('');
    return expected(answer, 200, readService, ['服务说明', 'a service description']);
  }

  /** A request nobody has sent, with an answer to the computation where one is asked for. */
  async newRequest(more: object = {}): Promise<RequestSubmission> {
    const {forms} = await this.service();
    const request: RequestSubmission = {
      ...testRequest,
      description: {name: `符合性测试 ${randomUUID()}，请忽略`},
      ...more,
    };
    const challenge = forms.request?.proofOfWork;
    if (challenge === undefined) return request;
    const {salt, maxnumber, signature} = challenge;
    const solution = await solveChallenge(challenge.challenge, salt, 'SHA-256', maxnumber).promise;
    const proof = {
      algorithm: 'SHA-256',
      challenge: challenge.challenge,
      number: solution?.number,
      salt,
      signature,
    };
    return {...request, proof: Buffer.from(JSON.stringify(proof)).toString('base64')};
  }

  async lookup(receiptCode: string): Promise<RequestStatus> {
    const answer = await this.post('receipts/lookup', {receiptCode});
    return expected(answer, 200, readRequestStatus, ['办理情况', 'a status']);
  }
}

/** Plainly not of a person. The number is the example GB 11643 prints. */
const testRequest: RequestSubmission = {
  version: '1.0',
  agency: {name: '符合性测试'},
  applicant: {
    type: 'citizen',
    name: '符合性测试',
    identity: {type: 'residentId', number: '11010519491231002X'},
  },
  contact: {phone: '000-0000000'},
  description: {name: '符合性测试'},
  medium: 'electronic',
  delivery: 'pickup',
  trap: {website: '', seconds: 600},
};

type Named = readonly [zh: string, en: string];

/** What an answer must be. */
export function expected<T>(
  answer: Answer,
  status: number,
  read: (json: unknown) => T | undefined,
  [zh, en]: Named,
): T {
  const value = answer.status === status ? read(jsonOf(answer)) : undefined;
  if (value !== undefined) return value;
  const limited = answer.status === 429;
  throw new Fault(
    `应回答 ${status} 和${zh}，实际回答 ${answer.status}${limited ? '：请让测试的地址不受次数限制（limits.exempt）' : ''}`,
    `expected ${status} with ${en}, got ${answer.status}${limited ? ': exempt the address of this test from limits' : ''}`,
  );
}

/** The receipt an answer must be. */
export function receiptIn(answer: Answer): Receipt {
  return expected(answer, answer.status === 200 ? 200 : 201, readReceipt, ['有效的回执', 'a valid receipt']);
}

/** The attachment an answer must be. */
export function attachmentIn(answer: Answer): AttachmentReceipt {
  return expected(answer, 201, readAttachment, ['附件编号', 'an attachment']);
}

/** The problem an answer must be. */
export function problemIn(answer: Answer, status: number, code?: string): Problem {
  const problem = expected(answer, status, readProblem, ['problem+json', 'problem+json']);
  const type = answer.headers.get('Content-Type') ?? '';
  if (!type.startsWith('application/problem+json')) {
    throw new Fault(
      `错误的 Content-Type 应是 application/problem+json，不是 ${type}`,
      `errors are application/problem+json, not ${type}`,
    );
  }
  const wanted = `urn:zwgk:problem:${code ?? ''}`;
  if (code !== undefined && problem.type !== wanted) {
    throw new Fault(
      `type 应是 ${wanted}，不是 ${problem.type}`,
      `the type is ${wanted}, not ${problem.type}`,
    );
  }
  return problem;
}

function jsonOf({text}: Answer): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
