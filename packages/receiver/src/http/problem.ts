import {type Mistake, type Problem, type ProblemCode, problemType} from '@zwgk/feed/submission';

import {fieldDetails, type Lang, problemTitles} from './problem.words.js';

const statuses: Readonly<Record<ProblemCode, number>> = {
  invalid: 422,
  keyMissing: 400,
  keyReused: 422,
  inProgress: 409,
  tooFast: 429,
  rateLimited: 429,
  trapped: 422,
  proofRequired: 422,
  tooLarge: 413,
  unsupportedType: 415,
  malformed: 400,
  notFound: 404,
  notAllowed: 405,
  originRefused: 403,
  unavailable: 503,
  internal: 500,
};

/** HTTP status of a problem. */
export function statusOfProblem(code: ProblemCode): number {
  return statuses[code];
}

interface Circumstances {
  /** Seconds to wait before the same is sent again. */
  readonly retryAfter?: number;
  readonly mistakes?: readonly Mistake[];
  /** Methods the address takes. */
  readonly allow?: string;
}

/** Ends the handling of an HTTP request with a problem document. Its message is the code: nothing of what was sent. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;
  readonly circumstances: Circumstances;

  constructor(code: ProblemCode, circumstances: Circumstances = {}) {
    super(code);
    this.code = code;
    this.circumstances = circumstances;
  }
}

/** The answer to whoever sent what cannot be taken. */
export function problemResponse({code, circumstances}: ProblemError, lang: Lang): Response {
  const {retryAfter, mistakes, allow} = circumstances;
  const status = statusOfProblem(code);
  const problem: Problem = {
    type: problemType(code),
    title: problemTitles[lang][code],
    status,
    ...(mistakes && {
      errors: mistakes.map((mistake) => ({...mistake, detail: fieldDetails[lang][mistake.code]})),
    }),
  };
  const headers = new Headers({'Content-Type': 'application/problem+json', 'Content-Language': lang});
  if (retryAfter !== undefined) headers.set('Retry-After', String(retryAfter));
  if (allow !== undefined) headers.set('Allow', allow);
  return new Response(JSON.stringify(problem), {status, headers});
}
