import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {findEngine} from '@zwgk/tooling';
import {type Browser, launch} from 'puppeteer-core';

import {matterText} from './host/county-feed.js';
import {type CountyServer, startCountyServer} from './host/county-server.js';
import {residentSource} from './host/in-page.js';
import type {Row} from './host/row.js';
import {siteOf} from './host/site.js';
import {rows} from './rows/index.js';

const executablePath = findEngine('firefox');
const everywhere = Object.values(rows)
  .flat()
  .filter((row) => row.everywhere);

/** Rows in which engines differ, where Firefox is installed. */
describe('a county page in Firefox', {skip: executablePath === undefined}, () => {
  let server: CountyServer;
  let browser: Browser;

  before(async () => {
    server = await startCountyServer(fileURLToPath(new URL('../dist', import.meta.url)));
    browser = await launch({
      browser: 'firefox',
      executablePath: executablePath ?? '',
      headless: true,
      timeout: 60_000,
    });
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  for (const row of everywhere) test(row.name, () => check(row));

  async function check(row: Row): Promise<void> {
    server.serve(siteOf(row, server));
    // Its own storage: a copy of the feed kept by another row would be shown where this one has none.
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const errors: string[] = [];
    page.on('pageerror', (error) => {
      errors.push(String(error));
    });
    await page.goto(`${server.origin}/zwgk/index.html`);
    await page.evaluate(`${residentSource}.see(${JSON.stringify(row.sees ?? matterText)})`);
    assert.deepEqual(errors, []);
    await context.close();
  }
});
