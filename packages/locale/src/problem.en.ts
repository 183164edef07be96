import type {ProblemWords} from './problem.zh-hans.js';

export const problemEn: ProblemWords = {
  problems: {
    noAddress: ['No data connected yet', 'Please come back later or contact the publisher'],
    offline: ['You are offline', 'Check your connection; it loads once you are back'],
    timeout: ['Loading took too long', 'Try again now or later'],
    network: ['Cannot be read right now', 'Check your connection and try again'],
    notFound: ['The data is missing', 'Try later or contact the publisher'],
    server: ['The website is busy', 'It retries by itself; you can also try again now'],
    webPage: ['Got a page, not the data', 'If your network asks you to sign in, do so and try again'],
    malformed: ['The data is incomplete', 'Try again now or later'],
    invalid: ['The data is damaged', 'Try later or contact the publisher'],
    unsupportedVersion: ['The data is too new', 'Reload the page or contact the publisher'],
    tooLarge: ['The data is too large', 'Please contact the publisher'],
  },
  phone: 'Publisher’s telephone: ',
  stale: (date) => `The latest data cannot be read; this is as of ${date}`,
  tooOld: 'This has not been updated for long and may no longer be right',
};
