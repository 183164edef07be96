import type {LedgerWords} from './ledger.zh-hans.js';

const counted =
  (one: string, many: string) =>
  (count: number): string =>
    `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
const tallies = counted('entry', 'entries');
const ratings = counted('bad rating', 'bad ratings');
const messages = counted('message', 'messages');

export const ledgerEn: LedgerWords = {
  title: 'Ratings and replies',
  absentTitle: 'This site has not published any ratings',
  absentNext: 'Please ask the publisher',
  failedTitle: 'The ratings cannot be read right now',
  views: 'What is published',
  filters: 'Filters',
  comma: ', ',
  back: 'Back to the list',
  source: (date, publisher) => `Published by ${publisher} · Data of ${date}`,
  privacy: 'What is published has been reviewed and holds no writer’s name or contact.',
  tallies: {
    all: 'Ratings in numbers',
    search: 'Search by name',
    total: tallies,
    found: (count) => `${tallies(count)} found`,
    caption: (name) => `Ratings in numbers: ${name}`,
    emptyTitle: 'There are no ratings in this period',
    emptyNext: 'Please choose another period',
    pages: 'Pages',
  },
  ratings: {
    all: 'Bad ratings',
    search: 'Search bad ratings and what was done',
    total: ratings,
    found: (count) => `${ratings(count)} found`,
    emptyTitle: 'There are no bad ratings',
    emptyNext: 'When there are, what is done about them is published here',
    pages: 'Pages',
  },
  messages: {
    all: 'Messages and replies',
    search: 'Search messages and replies',
    total: messages,
    found: (count) => `${messages(count)} found`,
    emptyTitle: 'No messages and replies have been published yet',
    emptyNext: 'Please come back later',
    pages: 'Pages',
  },
};
