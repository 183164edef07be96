import {randomUUID} from 'node:crypto';
import {
  type FeedbackReceipt,
  type FeedbackStatus,
  type FeedbackSubmission,
  maxFeedbackLength,
  readFeedbackReceipt,
  readFeedbackStatus,
  readReceipt,
  readRequestStatus,
  type Receipt,
  type RequestStatus,
  type RequestSubmission,
} from '@zwgk/feed/submission';

import {type Answer, type Client, expected} from './client.js';

/** A form of the service, as the checks send it. */
export interface FormUnderTest {
  readonly name: 'request' | 'feedback';
  readonly path: 'requests' | 'feedback';
  /** Begins the ids of its checks, where other forms have the same ones, and their names. */
  readonly prefix: readonly [id: string, zh: string, en: string];
  /** A submission nobody has sent, with the answer to the computation where one is asked for. */
  readonly fresh: (client: Client, more?: object) => Promise<object>;
  /** What makes it wrong in three places, and these places. */
  readonly wrong: {readonly members: object; readonly pointers: readonly string[]};
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

/** Requests for disclosure. */
export const requestUnderTest: FormUnderTest = {
  name: 'request',
  path: 'requests',
  prefix: ['', '', ''],
  fresh: async (client, more) => ({
    ...testRequest,
    description: {name: `符合性测试 ${randomUUID()}，请忽略`},
    ...(await client.proofFor('request')),
    ...more,
  }),
  wrong: {
    members: {contact: {phone: ''}, medium: 'stone', delivery: 'pigeon'},
    pointers: ['/contact/phone', '/medium', '/delivery'],
  },
};

/** What feedback of each type has beyond a text, which any may have. */
const testFeedback = {
  message: {type: 'message'},
  correction: {type: 'correction'},
  rating: {type: 'rating', rating: 'satisfied'},
  useful: {type: 'useful', useful: true},
} as const satisfies Record<FeedbackSubmission['type'], object>;

const about: FeedbackSubmission['about'] = {
  type: 'page',
  title: '符合性测试',
  url: 'https://example.invalid/',
};

/** The type of feedback the checks send where none needs another: a service need not take them all. */
async function feedbackTypeOf(client: Client): Promise<FeedbackSubmission['type']> {
  const {forms} = await client.service();
  const [first = 'message'] = forms.feedback?.types ?? [];
  return first;
}

/** Feedback, of a type that the service says it takes. */
export const feedbackUnderTest: FormUnderTest = {
  name: 'feedback',
  path: 'feedback',
  prefix: ['feedback.', '评价和留言：', 'feedback: '],
  fresh: async (client, more) => ({
    version: '1.0',
    ...testFeedback[await feedbackTypeOf(client)],
    about,
    trap: {website: '', seconds: 600},
    text: `符合性测试 ${randomUUID()}，请忽略`,
    ...(await client.proofFor('feedback')),
    ...more,
  }),
  wrong: {
    members: {
      about: {...about, url: 'javascript:alert(1)'},
      agency: {name: ''},
      text: '长'.repeat(maxFeedbackLength + 1),
    },
    pointers: ['/about/url', '/agency/name', '/text'],
  },
};

const aReceipt = ['有效的回执', 'a valid receipt'] as const;
const aStatus = ['办理情况', 'a status'] as const;

function statusOf({status}: Answer): number {
  return status === 200 ? 200 : 201;
}

/** The receipt an answer must be. */
export function receiptIn(answer: Answer): Receipt {
  return expected(answer, statusOf(answer), readReceipt, aReceipt);
}

/** The receipt for feedback an answer must be. */
export function feedbackReceiptIn(answer: Answer): FeedbackReceipt {
  return expected(answer, statusOf(answer), readFeedbackReceipt, aReceipt);
}

/** The receipt code an answer must have. */
export function codeIn(answer: Answer, {name}: FormUnderTest): string {
  return (name === 'request' ? receiptIn(answer) : feedbackReceiptIn(answer)).receiptCode;
}

/** How far a request is. */
export async function requestStatus(client: Client, receiptCode: string): Promise<RequestStatus> {
  return expected(await client.post('receipts/lookup', {receiptCode}), 200, readRequestStatus, aStatus);
}

/** What became of feedback. */
export async function feedbackStatus(client: Client, receiptCode: string): Promise<FeedbackStatus> {
  return expected(await client.post('receipts/lookup', {receiptCode}), 200, readFeedbackStatus, aStatus);
}
