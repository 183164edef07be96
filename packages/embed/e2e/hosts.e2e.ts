import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {requireEngine} from '@zwgk/tooling';
import {type Browser, chromium} from 'playwright-core';

import {type CountyServer, type Resource, startCountyServer} from './host/county-server.js';
import {absent, present} from './host/resident.js';
import type {Row} from './host/row.js';
import {trace} from './host/trace.js';
import {visit} from './host/visit.js';
import {rows as groups} from './rows/index.js';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const missing: Resource = {status: 404, type: 'text/html', body: '<h1>404</h1>'};
const withoutBundles = {
  '/zwgk/zwgk.js': missing,
  '/zwgk/zwgk-catalog.js': missing,
  '/zwgk/zwgk-policy.js': missing,
  '/zwgk/zwgk-request.js': missing,
  '/zwgk/zwgk-feedback.js': missing,
};

/** Every row is visited twice, without the bundle and with it: what differs is what the bundle did to the page. */
describe('a county page', {concurrency: 2}, () => {
  let browser: Browser;

  before(async () => {
    browser = await chromium.launch({executablePath: requireEngine('chromium'), args: ['--no-sandbox']});
  });

  after(() => browser.close());

  for (const [promise, rows] of Object.entries(groups)) {
    describe(promise, () => {
      for (const row of rows) {
        test(row.name, async (t) => {
          const server = await startCountyServer(dist);
          t.after(() => server.close());
          await check(row, server);
        });
      }
    });
  }

  async function check(row: Row, server: CountyServer): Promise<void> {
    // One resident for both visits: a page without the bundle leaves nothing behind.
    const context = await browser.newContext(row.context);
    const bare = await visit(context, server, row, withoutBundles);
    await present(bare.page, row, 'fallback');
    const before = await trace(bare.page);
    await bare.page.close();

    const {page, lines, errors, foreign} = await visit(context, server, row);
    await present(page, row);
    assert.deepEqual(differences(before, await trace(page)), [], 'the bundle changed the host page');
    await row.then?.(page, server);
    await present(page, row);
    if (row.keepsFallback !== true) await absent(page, row);
    const blamed = errors.filter((text) => !row.tolerates?.test(text));
    assert.deepEqual(blamed, [], 'errors and policy violations');
    assert.deepEqual(foreign, [], 'requests to other origins');
    // The words of a warning are a part that loads late.
    if (row.says && lines.length === 0) {
      await page.waitForEvent('console', (message) => message.text().startsWith('[zwgk]'));
    }
    if (row.says) assert.match(lines.join('\n'), row.says);
    assert.equal(lines.length, row.says ? 1 : 0, `console lines: ${lines.join('\n')}`);
    await context.close();
  }
});

/** Lines only one of two traces has; `-` went, `+` came. */
function differences(before: readonly string[], now: readonly string[]): readonly string[] {
  const [known, found] = [new Set(before), new Set(now)];
  const gone = before.filter((line) => !found.has(line)).map((line) => `- ${line}`);
  return [...gone, ...now.filter((line) => !known.has(line)).map((line) => `+ ${line}`)];
}
