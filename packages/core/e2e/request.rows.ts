import assert from 'node:assert/strict';

import {firstMatter, publishedFeed, secondMatter} from './feeds.js';
import type {ReadingRow} from './reading.row.js';
import type {VisitOptions} from './visit.js';
import {fallbackLink} from './words.js';

const feed = '/plain/feed.json';
const clock: VisitOptions = {clock: true};

/** Stories of requests: when they are made, and when not. */
export const requestRows: readonly ReadingRow[] = [
  {
    line: 1,
    what: 'a missing feed is not asked for again and again',
    options: clock,
    steps: async (visit) => {
      await visit.open('/plain/none.json');
      await visit.sees('找不到数据', fallbackLink, '版权所有');
      await visit.wait(600);
      assert.equal(visit.server.count('/plain/none.json'), 1);
      await visit.says(/notFound .*none\.json.*404.*上传/);
    },
  },
  {
    line: 2,
    what: 'a server error is retried once by itself',
    options: clock,
    steps: async (visit) => {
      await visit.open(`${feed}?fault=500,ok`);
      await visit.sees('网站繁忙', '稍后自动重试');
      await visit.wait(4);
      await visit.sees(firstMatter);
      assert.equal(visit.server.count(feed), 2);
    },
  },
  {
    line: 2,
    what: 'however often a resident tries, three requests a minute are the most',
    options: clock,
    steps: async (visit) => {
      await visit.open(`${feed}?fault=502,502,502,ok`);
      await visit.sees('网站繁忙');
      for (let tries = 0; tries < 6; tries++) {
        await visit.retry();
        await visit.sees('网站繁忙');
      }
      assert.equal(visit.server.count(feed), 3);
      await visit.wait(61);
      await visit.sees(firstMatter);
      assert.equal(visit.server.count(feed), 4);
    },
  },
  {
    line: 3,
    what: 'a server that asks for a minute gets it',
    options: clock,
    steps: async (visit) => {
      await visit.open(`${feed}?fault=busy-60,ok`);
      await visit.sees('网站繁忙');
      await visit.wait(45);
      assert.equal(visit.server.count(feed), 1);
      await visit.wait(16);
      await visit.sees(firstMatter);
    },
  },
  {
    line: 3,
    what: 'a server that asks for an hour gets five minutes, from residents too',
    options: clock,
    steps: async (visit) => {
      await visit.open(`${feed}?fault=busy-3600,ok`);
      await visit.sees('网站繁忙');
      await visit.retry();
      await visit.wait(290);
      assert.equal(visit.server.count(feed), 1);
      await visit.wait(15);
      await visit.sees(firstMatter);
    },
  },
  {
    line: 3,
    what: 'another origin hides how long, so it gets half a minute',
    options: clock,
    steps: async (visit) => {
      await visit.open(`${visit.server.otherOrigin}${feed}?fault=open-503,open`);
      await visit.sees('网站繁忙');
      await visit.wait(15);
      assert.equal(visit.server.count(feed), 1);
      await visit.wait(16);
      await visit.sees(firstMatter);
    },
  },
  {
    line: 4,
    what: 'a server that never answers is given ten seconds',
    options: clock,
    steps: async (visit) => {
      await visit.openAsking(`${feed}?fault=never`);
      await visit.sees(fallbackLink);
      // The page's clock goes on meanwhile, by as much as a busy machine takes for this.
      await visit.wait(4);
      await visit.seesNo('读取时间过长');
      await visit.wait(6);
      await visit.sees('读取时间过长', '重新读取', fallbackLink);
      await visit.server.until((ledger) => ledger.some((entry) => entry.aborted));
    },
  },
  {
    line: 5,
    what: 'ten seconds are the whole time, not the time between bytes',
    options: clock,
    steps: async (visit) => {
      await visit.openAsking(`${feed}?fault=drip`);
      await visit.wait(10);
      await visit.sees('读取时间过长', '重新读取');
    },
  },
  {
    line: 17,
    what: 'a 304 is no error',
    steps: async (visit) => {
      await visit.open(`${feed}?fault=etag`);
      await visit.sees(firstMatter);
      await visit.open(`${feed}?fault=etag`);
      await visit.sees(firstMatter);
      assert.deepEqual(
        visit.server.ledger.map((entry) => entry.status),
        [200, 304],
      );
    },
  },
  {
    line: 18,
    what: 'offline; the network comes back',
    steps: async (visit) => {
      await visit.open('/plain/none.json');
      await visit.sees('找不到数据');
      await visit.context.setOffline(true);
      await visit.addTag(feed);
      await visit.sees('当前没有网络', '重新读取');
      await visit.context.setOffline(false);
      await visit.sees(firstMatter);
    },
  },
  {
    line: 18,
    what: 'offline before any late part of the bundle was there',
    steps: async (visit) => {
      await visit.openBlank();
      await visit.context.setOffline(true);
      await visit.addTag(feed);
      await visit.sees('暂时无法读取');
      await visit.context.setOffline(false);
      await visit.sees(firstMatter);
    },
  },
  {
    line: 25,
    what: 'a feed published anew while it is read',
    steps: async (visit) => {
      await visit.open('/published/feed.json');
      await visit.sees('（甲版）');
      visit.server.publish('published', publishedFeed('乙'));
      await visit.search(secondMatter);
      await visit.sees('（乙版）', secondMatter);
      await visit.seesNo('（甲版）');
      assert.equal(visit.server.count('/published/feed.json'), 2);
    },
  },
  {
    line: 25,
    what: 'a page left open looks for a new version when the resident comes back, whole',
    options: clock,
    steps: async (visit) => {
      await visit.open('/published/feed.json');
      await visit.find(secondMatter);
      await visit.sees('（甲版）');
      visit.server.publish('published', publishedFeed('乙'));
      await visit.comeBack();
      await visit.seesNo('（乙版）');
      await visit.wait(3700);
      await visit.comeBack();
      await visit.sees('（乙版）', secondMatter);
      await visit.seesNo('（甲版）');
      assert.equal(visit.server.count('/published/feed.json'), 2);
    },
  },
  {
    line: 25,
    what: 'a new version whose parts are missing does not take the place of the old one',
    options: clock,
    steps: async (visit) => {
      await visit.open('/published/feed.json');
      await visit.find(secondMatter);
      await visit.sees('（甲版）');
      const {'rows-乙.json': missing, ...rest} = publishedFeed('乙');
      assert.ok(missing);
      visit.server.publish('published', rest);
      await visit.wait(3700);
      await visit.comeBack();
      await visit.sees('以下数据截至 2026-01-05', '（甲版）', secondMatter);
      await visit.seesNo('（乙版）');
    },
  },
  {
    line: 26,
    what: 'two widgets, one request',
    steps: async (visit) => {
      await visit.open(feed, {tags: '2'});
      await visit.page.getByText(firstMatter).nth(1).waitFor();
      assert.equal(visit.server.count(feed), 1);
    },
  },
];
