import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {chromiumFlags, requireEngine, serveFolder, type StaticServer} from '@zwgk/tooling';
import {type Browser, chromium, type Page} from 'playwright-core';

import {pageIn, pageWith, publish} from './snapshot/snapshot.pages.js';
import {
  adopted,
  boxes,
  hold,
  losePatience,
  moved,
  shifts,
  watchShifts,
} from './snapshot/snapshot.resident.js';

/** What a webmaster may write on the tag; each shows something else first. */
const tags = {
  'plain.html': '',
  'area.html': 'area="义务教育"',
  'documents.html': 'list="documents"',
  'table.html': 'view="table" page-size="5"',
  'large.html': 'page-size="40"',
  'elder.html': 'elder lang="zh-Hant" heading="目錄" heading-level="3"',
} as const;

const strict = (style: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="script-src 'self'; style-src 'self' ${style}">`;

/** Name of a matter of the first rows. */
const firstMatter = '招标公告';

describe('a page with a snapshot', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'zwgk-snapshot-'));
  let server: StaticServer;
  let browser: Browser;

  before(async () => {
    symlinkSync(fileURLToPath(new URL('../dist', import.meta.url)), path.join(folder, 'zwgk'));
    const tagged = {...tags, 'short.html': 'area="扶贫" page-size="2"'};
    const pages = Object.entries(tagged).map(([name, attributes]) => [name, pageWith(attributes)] as const);
    const said = publish(folder, Object.fromEntries(pages));
    const [hash = ''] = /'sha256-[^']+'/.exec(said) ?? [];
    publish(folder, {'strict.html': pageWith('', strict('')), 'allowed.html': pageWith('', strict(hash))});
    server = await serveFolder(folder);
    browser = await chromium.launch({executablePath: requireEngine('chromium'), args: [...chromiumFlags]});
  });

  after(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, {recursive: true});
  });

  const open = async (width: number, options = {}): Promise<Page> => {
    const page = await browser.newPage({viewport: {width, height: 800}, ...options});
    page.setDefaultTimeout(30_000);
    return page;
  };

  for (const name of Object.keys(tags)) {
    for (const width of [360, 1280]) {
      test(`${name} stays where it is at ${width} px when the widget takes over`, async () => {
        const page = await open(width);
        await watchShifts(page);
        const script = await hold(page, '**/zwgk-catalog.js');
        await page.goto(`${server.url}/${name}`, {waitUntil: 'commit'});
        await page.locator('#below').waitFor();
        const before = await boxes(page);
        script.release();
        await adopted(page);
        assert.deepEqual(moved(before, await boxes(page)), []);
        assert.deepEqual(await shifts(page), []);
        await page.close();
      });
    }
  }

  test('nothing moves on a slow network either', async () => {
    const page = await open(360);
    await watchShifts(page);
    const client = await page.context().newCDPSession(page);
    const [download, upload] = [1_474_560 / 8, 675_000 / 8];
    await client.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 562,
      downloadThroughput: download,
      uploadThroughput: upload,
    });
    await page.goto(`${server.url}/plain.html`);
    await adopted(page);
    assert.deepEqual(await shifts(page), []);
    await page.close();
  });

  for (const width of [360, 1280]) {
    test(`the buttons at the end of a short list move nothing below at ${width} px`, async () => {
      const page = await open(width, {viewport: {width, height: 2000}});
      await watchShifts(page);
      await page.goto(`${server.url}/short.html`);
      await adopted(page);
      await page.getByRole('button', {name: '导出 Excel'}).waitFor();
      assert.deepEqual(await shifts(page), []);
      await page.close();
    });
  }

  test('controls that nobody would answer cannot be reached; once the widget is there they can', async () => {
    const page = await open(1280);
    const script = await hold(page, '**/zwgk-catalog.js');
    await page.goto(`${server.url}/plain.html`, {waitUntil: 'commit'});
    await page.locator('#below').waitFor();
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.localName), 'body');
    script.release();
    await adopted(page);
    await page.getByRole('searchbox').fill('招标');
    await page.getByRole('heading', {name: '找到'}).waitFor();
    await page.close();
  });

  test('without scripts residents read the plain content and find the webmaster’s link', async () => {
    const page = await open(1280, {javaScriptEnabled: false});
    await page.goto(`${server.url}/plain.html`);
    assert.ok(await page.getByRole('listitem').filter({hasText: firstMatter}).first().isVisible());
    assert.ok(await page.getByRole('link', {name: '下载公开目录'}).isVisible());
    assert.equal(await page.getByRole('searchbox').count(), 0);
    await page.close();
  });

  test('where the script never comes the plain content takes the place of the snapshot', async () => {
    const page = await open(1280);
    await page.route('**/zwgk-catalog.js', (route) => route.abort());
    await page.goto(`${server.url}/plain.html`);
    assert.equal(await page.getByRole('link', {name: '下载公开目录'}).isVisible(), false);
    await losePatience(page);
    assert.ok(await page.getByRole('link', {name: '下载公开目录'}).isVisible());
    assert.ok(await page.getByRole('listitem').filter({hasText: firstMatter}).first().isVisible());
    assert.equal(await page.locator('#wide').isVisible(), false);
    await page.close();
  });

  test('where the feed cannot be read residents are told so at once, and read the plain content', async () => {
    const page = await open(1280);
    await page.route('**/feed.json*', (route) => route.fulfill({status: 404}));
    await page.goto(`${server.url}/plain.html`);
    await page.getByRole('alert').waitFor();
    assert.ok(await page.getByRole('listitem').filter({hasText: firstMatter}).first().isVisible());
    assert.ok(await page.getByRole('link', {name: '下载公开目录'}).isVisible());
    assert.equal(await page.locator('#wide').isVisible(), false);
    await page.close();
  });

  test('a page that allows no inline styles shows the plain content, then the widget', async () => {
    const page = await open(1280);
    const script = await hold(page, '**/zwgk-catalog.js');
    await page.goto(`${server.url}/strict.html`, {waitUntil: 'commit'});
    await page.locator('#below').waitFor();
    assert.ok(await page.getByRole('listitem').filter({hasText: firstMatter}).first().isVisible());
    assert.equal(await page.locator('#wide').isVisible(), false);
    script.release();
    await adopted(page);
    assert.ok(await page.getByRole('searchbox').isVisible());
    await page.close();
  });

  test('a page that allows the styles by the hash the publisher tells shows the snapshot', async () => {
    const page = await open(1280);
    const script = await hold(page, '**/zwgk-catalog.js');
    await page.goto(`${server.url}/allowed.html`, {waitUntil: 'commit'});
    await page.locator('#below').waitFor();
    assert.ok(await page.locator('#wide').isVisible());
    script.release();
    await page.close();
  });

  test('a second build of the same tables leaves the page as it is', () => {
    const before = pageIn(folder, 'plain.html');
    publish(folder, {'plain.html': before});
    assert.equal(pageIn(folder, 'plain.html'), before);
  });
});
