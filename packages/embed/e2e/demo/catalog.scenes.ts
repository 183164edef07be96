import assert from 'node:assert/strict';
import {afterEach, describe, test} from 'node:test';

import {site} from './site.js';

/** Pages of the demo county with the tag pasted into them, and what only such a page says. */
const pages = [
  ['zwgk/index.htm', '基层政务公开标准目录'],
  ['zwgk/shjz.htm', '救助热线 0000-5550128'],
  ['town/index.htm', '示例镇'],
] as const;

/** The whole way of the data: the county's tables, the publisher, a web server, a pasted tag, a resident. */
describe('the demo county', () => {
  afterEach(() => assert.deepEqual(site.takeFaults(), []));

  for (const [path, words] of pages) {
    test(`${path} reads right and shows its matters instead of the fallback`, async () => {
      const page = await site.open(path);
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
    const page = await (await fetch(`${site.origin}zwgk/index.htm`)).text();
    assert.match(page, /可行性研究报告审批/);
  });

  test('a resident finds a matter, reads it, and opens a document published under it', async () => {
    const page = await site.open('zwgk/index.htm');
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
    const page = await site.open('zwgk/index.htm');
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
    const page = await site.open('zwgk/index.htm');
    await page.getByRole('searchbox').fill('吃低保');
    await page.getByRole('link', {name: '最低生活保障'}).click();
    await page.getByText('审批信息').first().waitFor();
    await page.close();
  });

  test('nothing beside the site is served', async () => {
    for (const path of ['feed/..%2fdata/publisher.json', 'zwgk-elements/..%2f..%2fpackage.json']) {
      assert.equal((await fetch(site.origin + path)).status, 404, path);
    }
  });
});
