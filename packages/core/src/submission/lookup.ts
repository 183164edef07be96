import {
  type FeedbackStatus,
  readFeedbackStatus,
  readProblem,
  readRequestStatus,
  type ReplyFile,
  type RequestStatus,
} from '@zwgk/feed/submission';

import {absoluteAddress} from '../feed.address.js';
import {addressBelow} from './address.js';
import {jsonIn} from './json.in.js';
import {jsonText} from './json.text.js';
import type {SubmissionProblem} from './submission.state.js';
import {type Answer, post} from './transport.js';
import {verdictOf} from './verdict.js';

/** What came of looking a receipt code up. */
export type LookupResult =
  | {readonly type: 'request'; readonly status: RequestStatus}
  | {readonly type: 'feedback'; readonly status: FeedbackStatus}
  | {readonly type: 'unknown'}
  | LookupFailure;

/** What came of asking for a file of a reply. */
export type ReplyFileResult =
  {readonly type: 'file'; readonly file: Blob} | {readonly type: 'unknown'} | LookupFailure;

/** Nothing could be learnt. */
export interface LookupFailure {
  readonly type: 'failed';
  readonly problem: SubmissionProblem;
  /** Seconds the server wants to be left alone, where it says so. */
  readonly retryAfter?: number;
}

/** A service and a receipt at it. */
export interface ReceiptAddress {
  /** Address of the service as the webmaster wrote it. */
  readonly action: string;
  readonly receiptCode: string;
  /** Ends the exchange, whose result is then of no interest. */
  readonly signal?: AbortSignal;
}

/** Longest wait for a status, and for a file of which not a byte comes, in ms. */
const patience = 30_000;

/**
 * Asks how far a request or a piece of feedback is. The code is sent in the body and never in an address, where logs would keep it; never
 * throws. An answer that is no status is a failure, never an unknown code: only 404 by a service says that.
 */
export async function lookUp({action, receiptCode, signal}: ReceiptAddress): Promise<LookupResult> {
  const answer = await ask(action, 'receipts/lookup', {receiptCode}, {signal});
  if (isUnknown(answer)) return {type: 'unknown'};
  const verdict = verdictOf(answer);
  return (verdict.type === 'accepted' && foundIn(verdict.json)) || failure(answer);
}

/** What a status tells of; one of feedback says so and could else be taken for that of a request. */
function foundIn(json: unknown): LookupResult | undefined {
  const feedback = readFeedbackStatus(json);
  if (feedback !== undefined) return {type: 'feedback', status: feedback};
  const request = readRequestStatus(json);
  return request && {type: 'request', status: request};
}

/**
 * Fetches a file of a reply; never throws. What has not the bytes that the status tells is no file: somebody else's page
 * may answer in the server's place.
 */
export async function fetchReplyFile(
  {action, receiptCode, signal}: ReceiptAddress,
  {id, bytes}: ReplyFile,
): Promise<ReplyFileResult> {
  const answer = await ask(action, 'receipts/files', {receiptCode, id}, {signal, asBytes: true});
  if (isUnknown(answer)) return {type: 'unknown'};
  const isFile = answer.type === 'answered' && answer.status < 300 && answer.bytes.size === bytes;
  return isFile ? {type: 'file', file: answer.bytes} : failure(answer);
}

function ask(
  action: string,
  path: string,
  body: Readonly<Record<string, string>>,
  {signal, asBytes = false}: {readonly signal: AbortSignal | undefined; readonly asBytes?: boolean},
): Promise<Answer> {
  return post({
    url: addressBelow(absoluteAddress(action), path),
    headers: {'Content-Type': 'application/json'},
    body: jsonText(body),
    patience,
    asBytes,
    ...(signal && {signal}),
  });
}

/** A web server that knows no such address answers 404 as well, but not with a problem document. */
function isUnknown(answer: Answer): boolean {
  return (
    answer.type === 'answered' && answer.status === 404 && readProblem(jsonIn(answer.text)) !== undefined
  );
}

function failure(answer: Answer): LookupFailure {
  const verdict = verdictOf(answer);
  const retryAfter = answer.type === 'answered' ? answer.retryAfter : undefined;
  return {
    type: 'failed',
    problem: problemIn(verdict),
    ...(retryAfter !== undefined && {retryAfter}),
  };
}

function problemIn(verdict: ReturnType<typeof verdictOf>): SubmissionProblem {
  switch (verdict.type) {
    case 'accepted':
      return {code: 'invalidAnswer'};
    case 'wait':
      return {code: verdict.isInProgress ? 'busy' : 'tooMany'};
    case 'proofRequired':
      return {code: 'refused'};
    case 'unknown':
      // Nothing is in doubt where nothing was to be stored.
      return verdict.problem.code === 'lost'
        ? {code: navigator.onLine ? 'unreachable' : 'offline'}
        : verdict.problem;
    default:
      return verdict.problem;
  }
}
