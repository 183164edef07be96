import {readService, type Service} from '@zwgk/feed/submission';

import {FeedFailure, requestText} from '../request.js';
import {warn} from '../warn.js';
import {jsonIn} from './json.in.js';
import type {SubmissionProblem, SubmissionProblemCode} from './submission.state.js';
import {retryAfterIn} from './transport.js';

/** What came of asking a service what it takes. */
export type ServiceAnswer =
  | {readonly type: 'service'; readonly service: Service}
  /** `retryAfter`: seconds the server wants to be left alone, where it says so. */
  | {readonly type: 'none'; readonly problem: SubmissionProblem; readonly retryAfter?: number};

const deadline = 30_000;
const maxBytes = 200_000;

/**
 * Asks the service at an address what it takes. Done before anything personal is sent: then the server is known to be
 * there, and to be a submission service and not the sign-in page of some network.
 *
 * @param action - Absolute address of the service; an empty one is none.
 */
export async function askService(action: string): Promise<ServiceAnswer> {
  if (action === '') return {type: 'none', problem: {code: 'notService'}};
  try {
    const text = await requestText(action, {deadline, maxBytes, fresh: true});
    const service = readService(jsonIn(text));
    if (service) return {type: 'service', service};
    warn({code: 'noService', url: action, answered: 200});
    return {type: 'none', problem: {code: 'notService'}};
  } catch (error) {
    return error instanceof FeedFailure
      ? noneFor(action, error)
      : {type: 'none', problem: {code: 'unreachable'}};
  }
}

function noneFor(action: string, {problem: {code, status}, headers}: FeedFailure): ServiceAnswer {
  const retryAfter = retryAfterIn(headers, Date.now());
  const problem = {code: codeFor(code, status), ...(status !== undefined && {status})};
  if (problem.code === 'notService') warn({code: 'noService', url: action, answered: status ?? 200});
  if (problem.code === 'unreachable') warn({code: 'noService', url: action});
  return {type: 'none', problem, ...(retryAfter !== undefined && {retryAfter})};
}

function codeFor(code: FeedFailure['problem']['code'], status: number | undefined): SubmissionProblemCode {
  switch (code) {
    case 'offline':
      return 'offline';
    case 'network':
    case 'timeout':
      return 'unreachable';
    case 'server':
      return status === 429 ? 'tooMany' : status === 503 ? 'maintenance' : 'busy';
    default:
      return status === 401 || status === 403 ? 'signedOut' : 'notService';
  }
}
