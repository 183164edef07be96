import {read} from '../read.js';
import {emailMistakes, phoneMistakes} from './contact.rules.js';
import {foldIdentityNumber, isCreditCode, isResidentIdNumber} from './identity-number.js';
import {type Mistake, shapeMistakes} from './mistakes.js';
import type {RequestSubmission} from './schemas.js';
import {requestSubmissionShape} from './shapes.generated.js';

/** A request as read, or everything that is wrong with it, in the order of the form. */
export type CheckedRequest =
  | {readonly type: 'right'; readonly request: RequestSubmission}
  | {readonly type: 'wrong'; readonly mistakes: readonly Mistake[]};

/**
 * Checks a request whole, as a service must and a form may before it sends: the shape of every member, and what
 * members ask of one another. Unknown members are left out, so that none is stored that nobody asked for.
 */
export function checkRequest(json: unknown): CheckedRequest {
  const mistakes = shapeMistakes(requestSubmissionShape, json);
  if (mistakes.length > 0) return {type: 'wrong', mistakes};
  const request = read(requestSubmissionShape, json);
  if (request === undefined) return {type: 'wrong', mistakes: [{pointer: '', code: 'invalid'}]};
  const unmet = rules.flatMap((rule) => rule(request));
  return unmet.length > 0 ? {type: 'wrong', mistakes: unmet} : {type: 'right', request};
}

type Rule = (request: RequestSubmission) => readonly Mistake[];

const hasSaidWhat: Rule = ({description: {name, docNumber, features}}) =>
  (name ?? docNumber ?? features) ? [] : [{pointer: '/description', code: 'required'}];

const hasIdentity: Rule = ({applicant, attachments = []}) => {
  if (applicant.type !== 'citizen') return [];
  const {type, number} = applicant.identity;
  const pointer = '/applicant/identity/number';
  if (number === undefined) {
    return attachments.some(({purpose}) => purpose === 'identity') ? [] : [{pointer, code: 'required'}];
  }
  if (type !== 'residentId' || isResidentIdNumber(number)) return [];
  return [{pointer, code: /^\d{17}[\dX]$/.test(foldIdentityNumber(number)) ? 'checksum' : 'invalid'}];
};

const hasRightCreditCode: Rule = ({applicant}) =>
  applicant.type !== 'organization' ||
  applicant.creditCode === undefined ||
  isCreditCode(applicant.creditCode)
    ? []
    : [
        {
          pointer: '/applicant/creditCode',
          code: foldIdentityNumber(applicant.creditCode).length === 18 ? 'checksum' : 'invalid',
        },
      ];

const canBePhoned: Rule = ({contact}) => phoneMistakes(contact.phone);

const canBeReached: Rule = ({contact, delivery}) => [
  ...emailMistakes(contact.email),
  ...(delivery === 'email' && contact.email === undefined
    ? [{pointer: '/contact/email', code: 'required'} as const]
    : []),
  ...(delivery === 'mail' && contact.address === undefined
    ? [{pointer: '/contact/address', code: 'required'} as const]
    : []),
];

const claimsEachFileOnce: Rule = ({attachments = []}) =>
  attachments.flatMap(({id}, index) =>
    attachments.findIndex((other) => other.id === id) < index
      ? [{pointer: `/attachments/${index}/id`, code: 'invalid'}]
      : [],
  );

const rules: readonly Rule[] = [
  hasIdentity,
  hasRightCreditCode,
  canBePhoned,
  canBeReached,
  hasSaidWhat,
  claimsEachFileOnce,
];
