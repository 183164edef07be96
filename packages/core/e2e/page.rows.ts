import assert from 'node:assert/strict';

import {firstMatter, secondMatter} from './feeds.js';
import type {ReadingRow} from './reading.row.js';
import {fallbackLink} from './words.js';

const feed = '/plain/feed.json';

/** Stories of what other parts of the page, and the browser, do. */
export const pageRows: readonly ReadingRow[] = [
  {
    line: 13,
    what: 'the webmaster is told which record is wrong',
    options: {clock: true},
    steps: async (visit) => {
      await visit.open('/mixed/feed.json');
      await visit.sees(firstMatter);
      await visit.wait(10);
      await visit.says(/dropped .*1 处格式有误，没有采用：\/columns\/catalog\/items\/1/);
    },
  },
  {
    line: 14,
    what: 'the webmaster is told where the file is wrong',
    steps: async (visit) => {
      await visit.open('/strange/feed.json');
      await visit.says(/invalid .*\/columns\/catalog.*zwgk check/);
    },
  },
  {
    line: 22,
    what: 'the webmaster is told the header another origin must send',
    steps: async (visit) => {
      await visit.open(`${visit.server.otherOrigin}${feed}`);
      await visit.sees('目录暂时无法读取', fallbackLink);
      await visit.says(new RegExp(`Access-Control-Allow-Origin: ${visit.server.origin}`));
    },
  },
  {
    line: 22,
    what: 'the webmaster is told what a policy must allow',
    steps: async (visit) => {
      await visit.open(feed, {policy: "connect-src 'none'"});
      await visit.sees('目录暂时无法读取', fallbackLink);
      await visit.says(/connect-src 须允许 'self'/);
    },
  },
  {
    line: 23,
    what: 'markup is text, a script is no link, a prototype stays as it is',
    steps: async (visit) => {
      await visit.open('/hostile/feed.json');
      await visit.sees('<img src=x onerror="window.pwned=1">');
      const state = await visit.page.evaluate(() => ({
        pwned: 'pwned' in window,
        polluted: 'polluted' in {},
        images: document.querySelector('zwgk-catalog')?.shadowRoot?.querySelectorAll('img').length,
        links: [...(document.querySelector('zwgk-catalog')?.shadowRoot?.querySelectorAll('a') ?? [])].filter(
          (link) => link.protocol === 'javascript:',
        ).length,
      }));
      assert.deepEqual(state, {pwned: false, polluted: false, images: 0, links: 0});
      await visit.seesNo('重复的编号');
    },
  },
  ...[-10, 10].map((years): ReadingRow => ({
    line: 24,
    what: `a clock ${years} years off changes no date`,
    options: {clock: true},
    steps: async (visit) => {
      const wrong = new Date();
      wrong.setFullYear(wrong.getFullYear() + years);
      await visit.page.clock.setSystemTime(wrong);
      await visit.open(feed);
      await visit.sees(firstMatter, '2026-01-05');
    },
  })),
  {
    line: 26,
    what: 'widgets inside and after a <zwgk-feed>, one request',
    steps: async (visit) => {
      await visit.openBlank();
      await visit.page.evaluate((address) => {
        const provider = document.createElement('zwgk-feed');
        provider.setAttribute('src', address);
        provider.append(document.createElement('zwgk-catalog'));
        document.querySelector('main')?.append(provider, document.createElement('zwgk-catalog'));
      }, feed);
      await visit.page.getByText(firstMatter).nth(1).waitFor();
      assert.equal(visit.server.count(feed), 1);
    },
  },
  {
    line: 27,
    what: 'an element removed while loading stops the request',
    options: {clock: true},
    steps: async (visit) => {
      await visit.open(`${feed}?fault=never`);
      await visit.sees(fallbackLink);
      await visit.page.evaluate(() => document.querySelector('zwgk-catalog')?.remove());
      await visit.server.until((ledger) => ledger.some((entry) => entry.aborted));
      await visit.wait(600);
      assert.equal(visit.server.count(feed), 1);
    },
  },
  {
    line: 27,
    what: 'an element moved while loading keeps its request',
    steps: async (visit) => {
      await visit.open(`${feed}?fault=late`);
      await visit.page.evaluate(() => {
        const tag = document.querySelector('zwgk-catalog');
        for (let moves = 0; moves < 20; moves++) {
          tag?.remove();
          if (tag) document.body.prepend(tag);
        }
      });
      await visit.sees(firstMatter);
      assert.deepEqual(
        visit.server.ledger.map(({status, aborted}) => ({status, aborted})),
        [{status: 200, aborted: false}],
      );
    },
  },
  {
    line: 28,
    what: 'a page that writes itself anew does not load anew',
    steps: async (visit) => {
      await visit.open(feed);
      await visit.sees(firstMatter);
      await visit.page.evaluate(() => {
        // eslint-disable-next-line no-restricted-syntax -- what floating advertisements do
        document.body.innerHTML += '<p>漂浮广告</p>';
      });
      await visit.sees('漂浮广告', firstMatter);
      assert.equal(visit.server.count(feed), 1);
    },
  },
  {
    line: 29,
    what: 'the fallback stays when the script is missing',
    steps: async (visit) => {
      await visit.open(feed, {script: '/zwgk/none.js'});
      await visit.sees(fallbackLink, '版权所有');
      assert.equal(visit.server.count(feed), 0);
    },
  },
  {
    line: 29,
    what: 'the first screen is shown when the late parts that follow it are missing',
    steps: async (visit) => {
      await visit.page.route('**/chunks/feed.upkeep*', (route) => route.abort());
      await visit.open('/published/feed.json');
      await visit.sees(firstMatter);
      await visit.page.unroute('**/chunks/feed.upkeep*');
      await visit.search(secondMatter);
      await visit.sees(secondMatter);
    },
  },
  {
    line: 29,
    what: 'the fallback is shown when the part that answers residents is missing, until it can be had',
    steps: async (visit) => {
      await visit.page.route('**/chunks/desk*', (route) => route.abort());
      await visit.open('/published/feed.json');
      await visit.sees(firstMatter);
      await visit.seesNo(fallbackLink);
      await visit.page.getByRole('button', {name: '筛选'}).click();
      await visit.sees('内容暂时无法读取', fallbackLink);
      await visit.page.unroute('**/chunks/desk*');
      await visit.retry();
      await visit.sees(firstMatter);
      await visit.seesNo(fallbackLink);
    },
  },
  {
    line: 30,
    what: 'the fallback stays without scripts',
    options: {javaScriptEnabled: false},
    steps: async (visit) => {
      await visit.open(feed);
      await visit.sees(fallbackLink, '0818-1111111');
    },
  },
];
