import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {findEngine, requireEngine, WebKitLauncher} from '@zwgk/tooling';
import puppeteer from 'puppeteer-core';

import {startFaultServer} from './fault-server.js';
import {everyFeed} from './feeds.js';
import type {RowResult} from './pages.js';

/** Opens a page in a browser; returns what closes it. */
type Open = (url: string) => Promise<() => Promise<void>>;

const openFirefox: Open = async (url) => {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireEngine('firefox'),
    headless: true,
    timeout: 60_000,
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(url);
  return () => browser.close();
};

const openWebKit: Open = async (url) => {
  const launcher = new WebKitLauncher(requireEngine('webkit'));
  await launcher.startSession(url, url);
  return () => launcher.stop();
};

/** Goes through the table of transports in a browser. */
async function resultsIn(open: Open): Promise<readonly RowResult[]> {
  const server = await startFaultServer(everyFeed());
  const close = await open(`${server.origin}/table`);
  try {
    return JSON.parse(await within(170_000, server.told)) as readonly RowResult[];
  } finally {
    await close();
    await server.close();
  }
}

/** A browser that tells nothing must not keep the test from closing it. */
function within<T>(limit: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('浏览器没有报告结果')), limit);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

describe('a feed arrives, or not, alike in every engine', () => {
  const engines = [
    ['firefox', openFirefox],
    ['webkit', openWebKit],
  ] as const;
  // Where an engine is not installed its table is left out; in CI that is an error.
  for (const [engine, open] of engines.filter(([name]) => process.env['CI'] || findEngine(name))) {
    test(engine, {timeout: 180_000}, async (context) => {
      for (const {row, text} of await resultsIn(open)) {
        await context.test(`line ${row.line}: ${row.what}`, () => {
          for (const words of row.shows)
            assert.ok(text.includes(words), `没有看到“${words}”，只看到：${text}`);
          assert.ok(!text.includes('\ufffd'), text);
        });
      }
    });
  }
});
