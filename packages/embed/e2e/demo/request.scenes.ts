import assert from 'node:assert/strict';
import {afterEach, describe, test} from 'node:test';
import type {Page} from 'playwright-core';

import {site} from './site.js';

/** Nobody's number; its check digit is right. */
const applicant = {name: '王小明', number: '11010519491231002X', phone: '13800000000'};

/** The whole way of a request: a resident, the pasted tags, the county's receiver, its receipt and its status. */
describe('a request to the demo county', () => {
  afterEach(() => assert.deepEqual(site.takeFaults(), []));

  const press = async (page: Page, name: string): Promise<void> => {
    await page.getByRole('button', {name, exact: true}).click();
  };

  const fillIn = async (page: Page): Promise<void> => {
    await page.getByRole('textbox', {name: '其他特征'}).fill('2026 年第三季度，城关镇范围');
    await press(page, '下一步');
    await page.getByRole('searchbox', {name: '查找机关'}).fill('民政');
    await page.getByRole('button', {name: /选择\s*示例县民政局/}).click();
    await press(page, '下一步');
    await page.getByRole('radio', {name: '自行领取'}).check();
    await press(page, '下一步');
  };

  const identify = async (page: Page): Promise<void> => {
    await page.getByRole('textbox', {name: '姓名'}).fill(applicant.name);
    await page.getByRole('textbox', {name: '证件号码'}).fill(applicant.number);
    await page.getByRole('textbox', {name: '联系电话'}).fill(applicant.phone);
    await press(page, '下一步');
  };

  test('is sent, proved by a receipt, and followed by its code', async () => {
    const page = await site.open('ysqgk/index.htm');
    await page.getByRole('textbox', {name: '信息名称'}).fill('临时困难群众慰问金领取清单');
    await fillIn(page);
    await page.getByText('保存十年').waitFor();
    await page.getByRole('checkbox', {name: '我同意'}).check();
    await identify(page);
    await page.getByText('110105**********2X').waitFor();
    await press(page, '提交申请');
    await page.getByText('申请已收到').waitFor();
    await page.getByText('预计最晚答复日期').waitFor();
    const code = (await page.locator('.code').textContent()) ?? '';
    assert.match(code, /^[0-9A-Z-]{8,}$/);
    const kept = await page.evaluate(() =>
      JSON.stringify([{...sessionStorage}, {...localStorage}, location]),
    );
    for (const personal of Object.values(applicant)) assert.ok(!kept.includes(personal), personal);

    await page.reload();
    await page.getByText(code).waitFor();

    await page.getByRole('link', {name: '查看办理进度'}).click();
    await page.getByRole('textbox', {name: '查询码'}).fill(code);
    await page.getByRole('button', {name: '查询'}).click();
    await page.getByText('已登记').first().waitFor();
    await page.getByText('示例县民政局').first().waitFor();
    assert.ok(!page.url().includes(code));
    await page.close();
  });

  test('that a clerk writes for somebody is marked so', async () => {
    const page = await site.open('ysqgk/chuangkou.htm');
    await page.getByRole('textbox', {name: '信息名称'}).fill('口头申请的一份清单');
    await fillIn(page);
    await page.getByRole('checkbox', {name: '申请人在场'}).check();
    await identify(page);
    const asked = page.waitForRequest((request) => request.url().endsWith('/api/requests'));
    await press(page, '提交申请');
    assert.equal((await asked).postDataJSON().assisted, true);
    await page.getByText('申请已收到').waitFor();
    await press(page, '下一位申请人');
    assert.equal(await page.getByRole('textbox', {name: '信息名称'}).inputValue(), '');
    await page.close();
  });

  test('begins at a matter of the catalogue that nothing has been published under', async () => {
    const page = await site.open('zwgk/index.htm#zwgk-catalog:gap=none');
    // The page carries the whole catalogue's first rows until the widget has read the address.
    await page.getByRole('link', {name: '尚无公开信息'}).waitFor();
    const matter = page.locator('[part=row] a').first();
    const name = ((await matter.textContent()) ?? '').trim();
    await matter.click();
    await page.getByRole('link', {name: '申请公开这项信息'}).click();
    await page.waitForURL(/\/ysqgk\//);
    assert.ok((await page.getByRole('textbox', {name: '信息名称'}).inputValue()).includes(name), name);
    await page.close();
  });
});
