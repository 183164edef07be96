import type {ratingCodes} from './codelists.generated.js';

/** Level of a rating (好差评), one of five. */
export type RatingCode = (typeof ratingCodes)[number];

/** Whether a level is a bad rating (差评): one needs a reason, and is rectified (整改) within 15 working days. */
export function isBadRating(rating: string | undefined): rating is 'dissatisfied' | 'veryDissatisfied' {
  return rating === 'dissatisfied' || rating === 'veryDissatisfied';
}

/** Working days within which a bad rating is rectified where a column of feedback does not say. */
export const rectificationDays = 15;
