/** The submission API: what is sent, what comes back, and what is checked on both sides. Carries no Valibot. */
export * from '../rating.js';
export * from './check.feedback.js';
export * from './check.request.js';
export {maxFeedbackLength, maxQuoteLength} from './feedback.limits.js';
export * from './identity-number.js';
export * from './mask.js';
export type {Mistake} from './mistakes.js';
export * from './problems.js';
export * from './read.js';
export * from './receipt-code.js';
export type * from './schemas.js';
export * from './shapes.generated.js';
