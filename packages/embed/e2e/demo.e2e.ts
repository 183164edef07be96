import assert from 'node:assert/strict';
import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {after, afterEach, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {chromiumFlags, requireEngine} from '@zwgk/tooling';
import {type Browser, chromium, type Page} from 'playwright-core';

const start = fileURLToPath(new URL('../../../demo/start.mjs', import.meta.url));

/** Pages of the demo county with the tag pasted into them, and what only such a page says. */
const pages = [
  ['zwgk/index.htm', '基层政务公开标准目录'],
  ['zwgk/shjz.htm', '救助热线 0000-5550128'],
  ['town/index.htm', '示例镇'],
] as const;

/** The whole way of the data: the county's tables, the publisher, a web server, a pasted tag, a resident. */
describe('the demo county', () => {
  let site: ChildProcess;
  let origin: string;
  let browser: Browser;

  before(async () => {
    site = spawn(process.execPath, [start], {
      env: {...process.env, PORT: '0'},
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    assert.ok(site.stdout);
    const [line] = (await once(site.stdout, 'data')) as [Buffer];
    origin = /http:\/\/localhost:\d+\//.exec(line.toString())?.[0] ?? '';
    browser = await chromium.launch({executablePath: requireEngine('chromium'), args: [...chromiumFlags]});
  });

  after(async () => {
    await browser.close();
    site.kill();
  });

  /** What goes wrong on a page without a resident being told. */
  const faults: string[] = [];

  const open = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    page.on('pageerror', ({message}) => faults.push(message));
    page.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
    page.on(
      'response',
      (answer) => answer.status() >= 400 && faults.push(`${answer.status()} ${answer.url()}`),
    );
    page.setDefaultTimeout(15_000);
    await page.goto(origin + path);
    return page;
  };

  afterEach(() => assert.deepEqual(faults.splice(0), []));

  for (const [path, words] of pages) {
    test(`${path} reads right and shows its matters instead of the fallback`, async () => {
      const page = await open(path);
      await page.getByText(words).first().waitFor();
      await page
        .getByText(/^共 \d+ 项$/)
        .filter({visible: true})
        .first()
        .waitFor();
      await page.getByText('目录正在读取').waitFor({state: 'hidden'});
      await page.close();
    });
  }

  test('the page itself says what the catalogue shows first, to whoever runs no script', async () => {
    const page = await (await fetch(`${origin}zwgk/index.htm`)).text();
    assert.match(page, /可行性研究报告审批/);
  });

  test('a resident finds a matter, reads it, and opens a document published under it', async () => {
    const page = await open('zwgk/index.htm');
    await page.getByRole('searchbox', {name: '搜索公开事项'}).fill('低保');
    await page
      .getByText(/^找到 \d+ 项$/)
      .first()
      .waitFor();
    await page.locator('[part=row] a').first().click();
    await page.getByText('公开依据', {exact: true}).waitFor();
    const document = page.locator('#documents ~ ul > li a').first();
    const title = (await document.textContent()) ?? '';
    await document.click();
    await page.getByRole('heading', {name: title.trim(), exact: true}).waitFor();
    await page.close();
  });

  test('the county shows its town’s matters with its own, the same matter once with the documents of both', async () => {
    const page = await open('zwgk/index.htm');
    await page.getByRole('searchbox').fill('审核信息');
    await page.getByText('找到 1 项').first().waitFor();
    await page.locator('[part=row] a').first().click();
    for (const words of ['县级', '乡级', '0000-5551000']) await page.getByText(words).first().waitFor();
    await page.getByRole('link', {name: '2026年11月最低生活保障审核公示'}).click();
    await page.getByRole('link', {name: '查看原文网页'}).click();
    await page.getByRole('heading', {name: '2026年11月最低生活保障审核公示'}).waitFor();
    await page.close();
  });

  test('a resident finds by an everyday word what has an official name', async () => {
    const page = await open('zwgk/index.htm');
    await page.getByRole('searchbox').fill('吃低保');
    await page.getByRole('link', {name: '最低生活保障'}).click();
    await page.getByText('审批信息').first().waitFor();
    await page.close();
  });

  test('nothing beside the site is served', async () => {
    for (const path of ['feed/..%2fdata/publisher.json', 'zwgk-elements/..%2f..%2fpackage.json']) {
      assert.equal((await fetch(origin + path)).status, 404, path);
    }
  });
});
