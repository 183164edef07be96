import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {fetchBrowser, type OldChromium, startOldChromium} from '@zwgk/tooling';

import {countyFeed} from './host/county-feed.js';
import {countyPage} from './host/county-page.js';
import {type CountyServer, startCountyServer} from './host/county-server.js';
import {type OldPage, openOldPage} from './host/old-page.js';

/** The oldest browser county pages still ask for by way of 360, QQ and Sogou: the pasted bundle itself, no build for tests. */
describe('in Chromium 80', () => {
  let server: CountyServer;
  let browser: OldChromium;

  before(async () => {
    server = await startCountyServer(fileURLToPath(new URL('../dist', import.meta.url)));
    server.serve({'/index.html': countyPage({}), '/feed/feed.json': countyFeed});
    browser = await startOldChromium(await fetchBrowser('80'));
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  const open = (): Promise<OldPage> => openOldPage(browser.cdp, `${server.origin}/index.html`);

  test('a resident sees the matters and no fallback', async () => {
    const page = await open();
    await page.ask('see', '低保对象名单公示');
    await page.ask('miss', '政务公开目录全文');
    assert.deepEqual(await page.errors(), []);
  });

  test('a resident opens a matter and reads its basis', async () => {
    const page = await open();
    await page.ask('click', '低保对象名单公示');
    await page.ask('see', '《社会救助暂行办法》');
    assert.deepEqual(await page.errors(), []);
  });

  test('a resident searches while typing', async () => {
    const page = await open();
    await page.ask('see', '义务教育学校招生方案');
    await page.ask('focus', '搜索公开事项');
    await page.type('低保对象');
    await page.ask('miss', '义务教育学校招生方案');
    await page.ask('see', '低保对象名单公示');
    assert.deepEqual(await page.errors(), []);
  });
});
