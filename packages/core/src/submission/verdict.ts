import {type Problem, problemCode, readProblem} from '@zwgk/feed/submission';

import {jsonIn} from './json.in.js';
import type {SubmissionProblem, SubmissionProblemCode} from './submission.state.js';
import type {Answer, Answered} from './transport.js';

/** What an answer means for what was sent. */
export type Verdict =
  /** Taken, if the caller can read the answer. */
  | {readonly type: 'accepted'; readonly json: unknown}
  /** Not now: in some seconds; `byItself` when the same may then be sent without asking the resident. */
  | {
      readonly type: 'wait';
      readonly seconds: number;
      readonly byItself: boolean;
      readonly isInProgress: boolean;
    }
  /** Not as it is. */
  | {readonly type: 'rejected'; readonly problem: SubmissionProblem}
  /** Certainly not stored, through no fault of what was sent. */
  | {readonly type: 'notStored'; readonly problem: SubmissionProblem}
  /** Stored or not: nobody can say. */
  | {readonly type: 'unknown'; readonly problem: SubmissionProblem}
  /** The proof of work is not valid any more. */
  | {readonly type: 'proofRequired'};

/** Seconds to wait where a server asks for patience without saying how much, or hides it from other origins. */
const inProgressWait = 2;
const tooFastWait = 5;
const tooManyWait = 30;
/** Longest wait that passes by itself, in seconds. */
const patience = 10;

/** Judges an answer by its status first, because proxies answer in a server's place. */
export function verdictOf(answer: Answer): Verdict {
  if (answer.type !== 'answered') return {type: 'unknown', problem: {code: answer.type}};
  const {status} = answer;
  const json = jsonIn(answer.text);
  if (status >= 200 && status < 300) return {type: 'accepted', json};
  const problem = readProblem(json);
  if (status === 409 || status === 429) return waitOf(answer, problem);
  if (status === 503) return {type: 'notStored', problem: told('maintenance', status, problem)};
  if (status === 404 || status === 405)
    return {type: 'notStored', problem: told('notService', status, problem)};
  if (status === 408 || status >= 500) return {type: 'unknown', problem: told('busy', status, problem)};
  if (status < 400) return {type: 'unknown', problem: told('invalidAnswer', status, problem)};
  return rejectionOf(status, problem);
}

/** A problem with everything the answer says about it. */
function told(code: SubmissionProblemCode, status: number, problem: Problem | undefined): SubmissionProblem {
  const {detail, errors} = problem ?? {};
  return {code, status, ...(detail !== undefined && {detail}), ...(errors !== undefined && {errors})};
}

function waitOf({status, retryAfter}: Answered, problem: Problem | undefined): Verdict {
  if (status === 409) {
    const seconds = Math.min(retryAfter ?? inProgressWait, patience);
    return {type: 'wait', seconds, byItself: true, isInProgress: true};
  }
  const isTooFast = problemCode(problem?.type ?? '') === 'tooFast';
  const seconds = retryAfter ?? (isTooFast ? tooFastWait : tooManyWait);
  return {type: 'wait', seconds, byItself: isTooFast && seconds <= patience, isInProgress: false};
}

function rejectionOf(status: number, problem: Problem | undefined): Verdict {
  const type = problemCode(problem?.type ?? '');
  if (type === 'proofRequired') return {type};
  return {type: 'rejected', problem: told(rejectionCode(status, problem), status, problem)};
}

function rejectionCode(status: number, problem: Problem | undefined): SubmissionProblemCode {
  switch (problemCode(problem?.type ?? '')) {
    case 'keyReused':
      return 'keyReused';
    case 'invalid':
      return 'invalid';
    case 'originRefused':
    case 'trapped':
      return 'refused';
    default:
      if (problem?.errors) return 'invalid';
      return codeByStatus[status] ?? 'refused';
  }
}

const codeByStatus: Readonly<Record<number, SubmissionProblemCode>> = {
  401: 'signedOut',
  403: 'signedOut',
  413: 'tooLarge',
  415: 'unsupported',
};
