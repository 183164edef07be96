import {
  type AttachmentReceipt,
  type Problem,
  readAttachment,
  readProblem,
  readService,
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

  /** Sends a submission to the address of its form. */
  submit(path: string, body: unknown, key: string): Promise<Answer> {
    return this.post(path, body, {'Idempotency-Key': key});
  }

  upload(bytes: Uint8Array, type: string): Promise<Answer> {
    const headers = {'Content-Type': type, 'Attachment-Name': encodeURIComponent('符合性测试.pdf')};
    return this.send('attachments', {method: 'POST', headers, body: Buffer.from(bytes)});
  }

  async service(): Promise<Service> {
    const answer = await this.send('');
    return expected(answer, 200, readService, ['服务说明', 'a service description']);
  }

  /** The answer to the computation a form asks for, as a member of what is sent. */
  async proofFor(form: 'request' | 'feedback'): Promise<{readonly proof?: string}> {
    const {forms} = await this.service();
    const challenge = forms[form]?.proofOfWork;
    if (challenge === undefined) return {};
    const {salt, maxnumber, signature} = challenge;
    const solution = await solveChallenge(challenge.challenge, salt, 'SHA-256', maxnumber).promise;
    const proof = {
      algorithm: 'SHA-256',
      challenge: challenge.challenge,
      number: solution?.number,
      salt,
      signature,
    };
    return {proof: Buffer.from(JSON.stringify(proof)).toString('base64')};
  }
}

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
