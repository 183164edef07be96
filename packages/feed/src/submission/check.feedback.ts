import {isBadRating} from '../rating.js';
import {read} from '../read.js';
import {emailMistakes, phoneMistakes} from './contact.rules.js';
import {maxReasons} from './feedback.limits.js';
import {type Mistake, shapeMistakes} from './mistakes.js';
import type {FeedbackSubmission} from './schemas.js';
import {feedbackSubmissionShape} from './shapes.generated.js';

/** Feedback as read, or everything that is wrong with it. */
export type CheckedFeedback =
  | {readonly type: 'right'; readonly feedback: FeedbackSubmission}
  | {readonly type: 'wrong'; readonly mistakes: readonly Mistake[]};

/**
 * Checks feedback whole, as a service must and a form may before it sends: the shape of every member, and what members
 * ask of one another. Members that its type has not are left out, so that none is stored that nobody asked for.
 */
export function checkFeedback(json: unknown): CheckedFeedback {
  const mistakes = shapeMistakes(feedbackSubmissionShape, json);
  if (mistakes.length > 0) return {type: 'wrong', mistakes};
  const feedback = read(feedbackSubmissionShape, json);
  if (feedback === undefined) return {type: 'wrong', mistakes: [{pointer: '', code: 'invalid'}]};
  const unmet = rules.flatMap((rule) => rule(feedback));
  return unmet.length > 0 ? {type: 'wrong', mistakes: unmet} : {type: 'right', feedback};
}

type Rule = (feedback: FeedbackSubmission) => readonly Mistake[];

const namesWhatItIsAbout: Rule = ({about}) =>
  about.type === 'page' || about.id !== undefined ? [] : [{pointer: '/about/id', code: 'required'}];

const saysWhyItIsBad: Rule = (feedback) =>
  feedback.type === 'rating' &&
  isBadRating(feedback.rating) &&
  feedback.text === undefined &&
  (feedback.reasons ?? []).length === 0
    ? [{pointer: '/reasons', code: 'required'}]
    : [];

const namesFewReasons: Rule = (feedback) =>
  'reasons' in feedback && feedback.reasons.length > maxReasons
    ? [{pointer: '/reasons', code: 'tooMany'}]
    : [];

const canBeReached: Rule = (feedback) => {
  if (!('contact' in feedback)) return [];
  const {phone, email} = feedback.contact;
  return phone === undefined && email === undefined
    ? [{pointer: '/contact', code: 'required'}]
    : [...phoneMistakes(phone), ...emailMistakes(email)];
};

const rules: readonly Rule[] = [namesWhatItIsAbout, saysWhyItIsBad, namesFewReasons, canBeReached];
