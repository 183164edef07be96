import assert from 'node:assert/strict';

import {secondMatter} from './feeds.js';
import type {ReadingRow} from './reading.row.js';
import type {Visit, VisitOptions} from './visit.js';

const clock: VisitOptions = {clock: true};
const feed = '/published/feed.json';
/** The first file that a search needs, and one that only a matter's page does. */
const rows = '/published/rows-甲.json';
const details = '/published/details/0.aaaaaa.json';

/** A visit to a feed whose first screen is there, and some file behind it is not. */
async function afterFirstScreen(visit: Visit, path: string, ...faults: readonly Fault[]): Promise<void> {
  visit.server.spoil(path, ...faults);
  await visit.open(feed);
  await visit.sees('（甲版）');
}

type Fault = Parameters<Visit['server']['spoil']>[1];

/** Stories of files behind the first screen. */
export const partRows: readonly ReadingRow[] = [
  ...(['404', 'truncated', 'login', 'empty'] as const).map((fault): ReadingRow => ({
    line: 1,
    what: `a part that answers ${fault} makes the page look once for a newer feed, and is told to be missing`,
    steps: async (visit) => {
      await afterFirstScreen(visit, rows, fault);
      await visit.search(secondMatter);
      await visit.sees('重新读取');
      assert.equal(visit.server.count(feed), 2);
    },
  })),
  {
    line: 2,
    what: 'a part that a busy server refuses is asked for again by itself',
    options: clock,
    steps: async (visit) => {
      await afterFirstScreen(visit, rows, '500', 'ok');
      await visit.search(secondMatter);
      await visit.sees('网站繁忙', '稍后自动重试');
      await visit.wait(5);
      await visit.sees('找到 1 项');
      assert.equal(visit.server.count(rows), 2);
    },
  },
  {
    line: 2,
    what: 'however often a resident tries, a part is asked for three times a minute at most',
    options: clock,
    steps: async (visit) => {
      await afterFirstScreen(visit, rows, '502', '502', '502', 'ok');
      await visit.search(secondMatter);
      await visit.sees('网站繁忙');
      for (let tries = 0; tries < 6; tries++) {
        await visit.retry();
        await visit.sees('网站繁忙');
      }
      assert.ok(visit.server.count(rows) <= 3, `${visit.server.count(rows)} 次`);
      await visit.wait(65);
      await visit.sees('找到 1 项');
    },
  },
  {
    line: 3,
    what: 'a server that asks for a minute gets it for parts too',
    options: clock,
    steps: async (visit) => {
      await afterFirstScreen(visit, rows, 'busy-60', 'ok');
      await visit.search(secondMatter);
      await visit.sees('网站繁忙');
      await visit.retry();
      await visit.wait(45);
      assert.equal(visit.server.count(rows), 1);
      await visit.wait(20);
      await visit.sees('找到 1 项');
    },
  },
  {
    line: 4,
    what: 'a part that never comes is given a minute',
    options: clock,
    steps: async (visit) => {
      await afterFirstScreen(visit, details, 'never');
      const asked = visit.page.waitForRequest((request) => request.url().endsWith(details));
      await visit.page.getByRole('link', {name: '低保对象名单公示'}).click();
      await asked;
      await visit.wait(45);
      await visit.seesNo('读取时间过长');
      await visit.wait(16);
      await visit.sees('读取时间过长', '重新读取');
      await visit.server.until((ledger) => ledger.some(({path, aborted}) => path === details && aborted));
    },
  },
  {
    line: 18,
    what: 'offline in the middle of a search; the network comes back',
    steps: async (visit) => {
      await visit.open(feed);
      await visit.sees('（甲版）');
      await visit.page.getByRole('searchbox').focus();
      // Chromium, made offline by a test, does not even read its cache: late parts have to be there.
      await visit.find(secondMatter);
      await visit.context.setOffline(true);
      await visit.page.getByRole('link', {name: secondMatter, exact: true}).click();
      await visit.sees('重新读取');
      await visit.context.setOffline(false);
      await visit.sees('公开内容（要素）');
    },
  },
];
