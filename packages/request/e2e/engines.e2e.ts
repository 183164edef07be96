import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {findEngine, requireEngine, WebKitLauncher} from '@zwgk/tooling';
import puppeteer from 'puppeteer-core';

import {bundled} from './bundled.js';
import type {StoryTold} from './engines/told.js';
import {type FaultServer, startFaultServer} from './fault-server.js';
import {countyFiles} from './pages.js';

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

/** How long a browser may take for all stories, in ms. */
const patience = 280_000;

/** Goes through the stories in a browser. */
async function storiesIn(open: Open, server: FaultServer): Promise<readonly StoryTold[]> {
  const close = await open(`${server.origin}/table`);
  try {
    return JSON.parse(await within(patience, server.told)) as readonly StoryTold[];
  } finally {
    await close();
  }
}

/** A browser that tells nothing must not keep the test from closing it. */
function within<T>(limit: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('浏览器没有报告结果')), limit);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

describe('a form is sent, and given back, alike in every engine', () => {
  const engines = [
    ['firefox', openFirefox],
    ['webkit', openWebKit],
  ] as const;
  // Where an engine is not installed its stories are left out; in CI that is an error.
  for (const [engine, open] of engines.filter(([name]) => process.env['CI'] || findEngine(name))) {
    test(engine, {timeout: patience + 20_000}, async (context) => {
      const table = await bundled(new URL('./engines/table.page.ts', import.meta.url));
      const server = await startFaultServer({
        ...countyFiles,
        '/table': `<!doctype html><meta charset="utf-8"><body><script>${table}</script>`,
      });
      context.after(() => server.close());
      for (const {line, what, name, records, error} of await storiesIn(open, server)) {
        await context.test(`line ${line}: ${what}`, () => {
          assert.equal(error, '');
          assert.equal(server.ledger(name).records.length, records);
          assert.ok(server.ledger(name).keys().length <= 1);
        });
      }
    });
  }
});
