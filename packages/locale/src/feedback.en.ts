import type {FeedbackWords} from './feedback.zh-hans.js';

export const feedbackEn: FeedbackWords = {
  titles: {
    useful: 'Was this useful?',
    rating: 'How satisfied are you?',
    report: 'Corrections and messages',
    message: 'Leave a message',
  },
  openers: {
    useful: 'Was this useful?',
    rating: 'Rate this',
    report: 'Report or comment',
    message: 'Leave a message',
  },
  about: (title) => `About: ${title}`,
  useful: {yes: 'Yes', no: 'No'},
  levels: 'Satisfaction',
  levelsHint: 'If you are dissatisfied, please say why; it is put right, and in public.',
  kind: 'You want to',
  kinds: {correction: 'Report a mistake here', message: 'Leave a message'},
  texts: {
    correction: 'What is wrong, and what is right',
    message: 'Your message',
    rating: 'Anything else',
    bad: 'What happened',
  },
  optional: '(optional)',
  submit: 'Send',
  lost: 'The form has not come whole',
  lostNext: 'What you wrote is still here; please check the network and try again',
};
