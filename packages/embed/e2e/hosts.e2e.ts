import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {requireEngine} from '@zwgk/tooling';
import {type Browser, chromium, type Page} from 'playwright-core';

import {type CountyServer, type Resource, startCountyServer} from './host/county-server.js';
import {absent, present} from './host/resident.js';
import type {Row} from './host/row.js';
import {siteOf} from './host/site.js';
import {trace} from './host/trace.js';
import {rows as groups} from './rows/index.js';

const missing: Resource = {status: 404, type: 'text/html', body: '<h1>404</h1>'};
const withoutBundles = {'/zwgk/zwgk.js': missing, '/zwgk/zwgk-catalog.js': missing};

describe('a county page', () => {
  let server: CountyServer;
  let browser: Browser;

  before(async () => {
    server = await startCountyServer(fileURLToPath(new URL('../dist', import.meta.url)));
    browser = await chromium.launch({executablePath: requireEngine('chromium'), args: ['--no-sandbox']});
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  for (const [promise, rows] of Object.entries(groups)) {
    describe(promise, () => {
      for (const row of rows) test(row.name, () => check(row));
    });
  }

  async function check(row: Row): Promise<void> {
    const bare = await visit(row, withoutBundles);
    await present(bare.page, 'fallback');
    const before = await trace(bare.page);
    await bare.page.context().close();

    const {page, heard} = await visit(row, {});
    await present(page, row.outcome);
    assert.deepEqual(differences(before, await trace(page)), [], 'the bundle changed the host page');
    await row.then?.(page, server);
    await present(page, row.outcome);
    if (row.keepsFallback !== true) await absent(page, row.outcome);
    assert.deepEqual(heard.foreign, [], 'requests to other origins');
    assert.deepEqual(
      heard.errors.filter((text) => !row.tolerates?.test(text)),
      [],
      'errors and policy violations',
    );
    if (row.says) assert.match(heard.lines.join('\n'), row.says);
    assert.equal(heard.lines.length, row.says ? 1 : 0, `console lines: ${heard.lines.join('\n')}`);
    await page.context().close();
  }

  async function visit(
    row: Row,
    files: Readonly<Record<string, Resource>>,
  ): Promise<{page: Page; heard: Heard}> {
    server.serve(siteOf(row, server, files));
    const context = await browser.newContext(row.context);
    const page = await context.newPage();
    const heard = listen(page);
    await page.goto(`${server.origin}/zwgk/index.html`);
    return {page, heard};
  }

  /** What a visit made the page say and ask for. */
  interface Heard {
    readonly lines: string[];
    readonly errors: string[];
    readonly foreign: string[];
  }

  function listen(page: Page): Heard {
    const heard: Heard = {lines: [], errors: [], foreign: []};
    page.on('console', (message) => {
      const text = message.text();
      if (text.startsWith('[zwgk]')) heard.lines.push(text);
      if (/Content Security Policy|TrustedHTML/.test(text)) heard.errors.push(text);
    });
    page.on('pageerror', (error) => heard.errors.push(error.message));
    page.on('request', (request) => {
      const {protocol, origin} = new URL(request.url());
      if (protocol.startsWith('http') && origin !== server.origin && origin !== server.elsewhere)
        heard.foreign.push(request.url());
    });
    return heard;
  }
});

/** Lines only one of two traces has; `-` went, `+` came. */
function differences(before: readonly string[], now: readonly string[]): readonly string[] {
  const [known, found] = [new Set(before), new Set(now)];
  const gone = before.filter((line) => !found.has(line)).map((line) => `- ${line}`);
  return [...gone, ...now.filter((line) => !known.has(line)).map((line) => `+ ${line}`)];
}
