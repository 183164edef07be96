/**
 * Why a service refuses, as the end of a problem's `type`: `urn:zwgk:problem:<code>`.
 *
 * - `invalid` (422): members are missing or wrong, each named in `errors`
 * - `keyMissing` (400), `keyReused` (422), `inProgress` (409): the `Idempotency-Key`
 * - `tooFast` (429), `rateLimited` (429): wait as long as `Retry-After` says, then send the same again
 * - `trapped` (422): the field people do not see is filled in
 * - `proofRequired` (422): the proof of work is missing, wrong, used or too old; ask the service for a new one
 * - `tooLarge` (413), `unsupportedType` (415): a body or file
 * - `malformed` (400): not JSON, or not what the address takes
 * - `notFound` (404), `notAllowed` (405), `originRefused` (403)
 * - `unavailable` (503), `internal` (500): nothing was stored; send the same again later
 */
export const problemCodes = [
  'invalid',
  'keyMissing',
  'keyReused',
  'inProgress',
  'tooFast',
  'rateLimited',
  'trapped',
  'proofRequired',
  'tooLarge',
  'unsupportedType',
  'malformed',
  'notFound',
  'notAllowed',
  'originRefused',
  'unavailable',
  'internal',
] as const;

/** Why a service refuses. */
export type ProblemCode = (typeof problemCodes)[number];

/** What is wrong with a member: see {@link FieldErrorCode}. */
export const fieldErrorCodes = [
  'required',
  'invalid',
  'tooLong',
  'tooMany',
  'checksum',
  'unknownAttachment',
] as const;

/**
 * What is wrong with a member of a submission.
 *
 * - `required`: missing or blank
 * - `invalid`: not what this member may be
 * - `tooLong`, `tooMany`: longer, or more, than is taken
 * - `checksum`: the check digit of a number says that a digit is wrong
 * - `unknownAttachment`: no such file was uploaded, or another request has it, or it was removed after a day
 */
export type FieldErrorCode = (typeof fieldErrorCodes)[number];

const prefix = 'urn:zwgk:problem:';

/** The `type` of a problem. */
export function problemType(code: ProblemCode): string {
  return `${prefix}${code}`;
}

/** The code in a problem's `type`; `undefined` for one this version does not know. */
export function problemCode(type: string): ProblemCode | undefined {
  return problemCodes.find((code) => problemType(code) === type);
}
