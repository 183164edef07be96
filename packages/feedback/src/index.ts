export {FeedbackOpenEvent} from './feedback.events.js';
export {Feedback} from './feedback.js';
