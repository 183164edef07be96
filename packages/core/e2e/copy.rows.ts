import {firstMatter} from './feeds.js';
import type {ReadingRow} from './reading.row.js';
import type {Visit} from './visit.js';
import {fallbackLink} from './words.js';

const feed = '/plain/feed.json';
/** A visit that leaves a stored copy, and then the feed breaks. */
async function afterGoodVisit(visit: Visit, fault: string): Promise<void> {
  const address = `${feed}?fault=ok,${fault}`;
  await visit.open(address);
  await visit.sees(firstMatter);
  await visit.hasCopy();
  await visit.open(address);
}

/** Stories of stored copies. */
export const copyRows: readonly ReadingRow[] = [
  ...['404', '500', 'destroyed', 'truncated', 'login', 'empty'].map((fault): ReadingRow => ({
    line: 6,
    what: `the last good copy is shown with its date when the answer is ${fault}`,
    options: {clock: true},
    steps: async (visit) => {
      await afterGoodVisit(visit, fault);
      await visit.sees(firstMatter, '2026-01-05');
      await visit.seesNo('较久没有更新');
    },
  })),
  {
    line: 19,
    what: 'offline with a stored copy',
    options: {clock: true},
    steps: async (visit) => {
      await visit.open(feed);
      await visit.sees(firstMatter);
      await visit.hasCopy();
      // Chromium, made offline by a test, does not even read its cache: late parts have to be there.
      await visit.open('/plain/none.json');
      await visit.sees('找不到数据');
      await visit.context.setOffline(true);
      await visit.addTag(feed);
      await visit.sees(firstMatter, '以下数据截至 2026-01-05');
    },
  },
  {
    line: 20,
    what: 'a copy of more than seven days is never shown without a warning',
    options: {clock: true},
    steps: async (visit) => {
      await visit.open(`${feed}?fault=ok,404`);
      await visit.sees(firstMatter);
      await visit.hasCopy();
      await visit.openBlank();
      await visit.page.clock.setSystemTime(Date.now() + 8 * 24 * 3600 * 1000);
      await visit.addTag(`${feed}?fault=ok,404`);
      await visit.sees(firstMatter, '以下数据截至 2026-01-05', '较久没有更新');
    },
  },
  {
    line: 21,
    what: 'storage that throws is done without',
    options: {
      // As text: the compiler's helpers are not in the page.
      before: `Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      })`,
    },
    steps: async (visit) => {
      await visit.open(feed);
      await visit.sees(firstMatter);
      await visit.open('/plain/none.json');
      await visit.sees('找不到数据', fallbackLink);
    },
  },
];
