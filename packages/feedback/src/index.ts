export {
  type EntrustedFeedback,
  type FeedbackSummary,
  FeedbackSubmitEvent,
  FeedbackSubmittedEvent,
} from './feedback.events.js';
export {Feedback} from './feedback.js';
export {Ledger} from './ledger.js';
