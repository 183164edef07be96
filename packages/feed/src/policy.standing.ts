import type {Policy} from './schemas.js';

/**
 * Whether a policy holds on a day.
 *
 * - `repealed`, `lapsed`, `amended`, `inForce`: as its source says (废止, 失效, 修改, 现行有效)
 * - `elapsed`: its term has ended by its own dates (有效期已满), though the source does not say so
 * - `pending`: it will come into force (尚未施行)
 * - `unstated`: the source says nothing that tells
 */
export type Standing = 'repealed' | 'lapsed' | 'elapsed' | 'pending' | 'amended' | 'inForce' | 'unstated';

/** What the standing of a policy is told by; a row of a list has it too. */
export type Term = Pick<Policy, 'validity' | 'effectiveOn' | 'validUntil'>;

/**
 * Tells whether a policy holds on a day. What the source says of the end of a policy counts more than dates; dates that
 * are no more exact than a year or month count from its beginning, and to its end.
 *
 * @param day - Civil date in China, `YYYY-MM-DD`: today, as {@link civilDay} gives it, or that of the feed's `updated`.
 */
export function standingOf({validity, effectiveOn, validUntil}: Term, day: string): Standing {
  if (validity === 'repealed' || validity === 'lapsed') return validity;
  if (validUntil !== undefined && day.slice(0, validUntil.length) > validUntil) return 'elapsed';
  if (effectiveOn !== undefined && day < effectiveOn) return 'pending';
  return validity ?? (validUntil === undefined ? 'unstated' : 'inForce');
}
