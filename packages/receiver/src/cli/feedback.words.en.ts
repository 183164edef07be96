import type {FeedbackWords} from './feedback.words.js';

const states: FeedbackWords['states'] = {
  accepted: 'Accepted',
  rectified: 'Rectified',
  revisited: 'Revisited',
  replied: 'Replied',
  closed: 'Not adopted',
};

/** English. */
export const feedbackWordsEn: FeedbackWords = {
  commands: {
    feedback: 'handle ratings, corrections and messages',
    list: 'list ratings, corrections and messages',
    show: 'show one, its steps and when it is due',
    replied: 'reply; replying again replaces the reply that is published',
    rectified:
      'note that what a bad rating or correction says was rectified (bad ratings: in 15 working days)',
    revisited: 'note that whoever gave a bad rating was asked again, which ends it',
    closed: 'do not adopt: given by mistake or in bad faith, or spam; it counts no more',
    publish: 'let the text and the reply of a bad rating, correction or message be published',
    withdraw: 'take back what was published of one',
    publishAll: 'write tallies, the ledger and what may be published into the feed of the website',
  },
  options: {
    feedback: 'its number or receipt code',
    kind: 'only those of a kind: useful, rating (not bad), badRating, correction, message',
    open: 'only those with something to be done',
    on: 'day of the step, today by default',
    text: 'what the writer is told',
    textFile: 'read the text from a file',
    publicText: "what is published in place of the writer's text",
    publicTitle: 'title it is published under',
    withoutText: "publish the steps and the reply without the writer's text",
    out: 'folder of the feed (it has feed.json)',
  },
  failures: {
    none: (reference) => `There is no feedback ${reference}`,
    step: (mistake) => {
      switch (mistake.type) {
        case 'notNow':
          return mistake.possible.length === 0
            ? 'It was not adopted; nothing more can be done about it'
            : `Its state is "${states[mistake.state]}". Possible now: ${mistake.possible.map((step) => states[step]).join(', ')}`;
        case 'beforeLast':
          return `The day cannot be before that of the last step, ${mistake.day}`;
        case 'inFuture':
          return `The day cannot be after today, ${mistake.today}`;
      }
    },
    stale: 'Somebody else has just taken a step: look at it again',
    noText: 'Say it with --text or --text-file',
    tooLong: (most) => `A text has ${most} characters at most`,
    notPublic: 'Only bad ratings, corrections and messages are published one by one; others are counted',
    noReply: 'Reply before you publish',
    noPublicText: 'Messages and corrections are published with a text: say it with --text',
    closed: 'It was not adopted and cannot be published',
    personal: (kinds) =>
      `Not published: the text or reply has ${kinds}. Say with --text what is to be published, or reply anew`,
    personalStep: (kinds) =>
      `Not recorded: this piece is public, and what the step says has ${kinds}. Say it otherwise, or withdraw it first`,
    noFeed: (folder) => `There is no feed.json in ${folder}`,
    unreadableFeed: (path) => `A file of the feed cannot be read: ${path}`,
    feedBusy: (folder) => `Another command is updating ${folder}; try again later`,
  },
  results: {
    nothing: 'No feedback',
    columns: ['No.', 'Received', 'Kind', 'State', 'Rectify by', 'Public', 'About', 'Text'],
    done: (number, state) => `Feedback ${number}: ${state}`,
    missed: (day) => `Note: the day to rectify by, ${day}, was missed; recorded as it was`,
    published: (number) => `Feedback ${number} may be published. What will be public:`,
    withdrawn: (number) => `Feedback ${number} is no longer published`,
    thenPublish: 'The website shows it after zwgk-receiver publish --out <folder>.',
    column: (ratings, ledger, messages, folder) =>
      `Wrote ${ratings} ratings, ${ledger} entries of the ledger and ${messages} messages to ${folder}`,
    unchanged: (folder) => `Nothing has changed: ${folder}`,
    wouldStrip: (count) =>
      `${count} pieces of feedback besides: their counts and what is public stay, the rest is removed.`,
    stripped: (count) => `Removed from ${count} pieces of feedback what was not public`,
  },
  fields: {
    code: 'Receipt code',
    kind: 'Kind',
    received: 'Received',
    due: 'Rectify by',
    about: 'About',
    page: 'Page',
    agency: 'Body',
    rating: 'Rating',
    useful: 'Useful',
    yes: 'Yes',
    no: 'No',
    reasons: 'Reasons',
    quote: 'Selected text',
    text: 'Text',
    name: 'Name',
    phone: 'Telephone',
    email: 'Email',
    counts: 'Tallies',
    notCounted: 'not counted (the same address rated the same thing that day, or it was not adopted)',
    published: 'Published',
    history: 'Steps',
  },
  kinds: {
    useful: 'Useful or not',
    rating: 'Good rating',
    badRating: 'Bad rating',
    correction: 'Correction',
    message: 'Message',
  },
  states,
};
