import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import path from 'node:path';
import {afterEach, describe, test} from 'node:test';
import {promisify} from 'node:util';
import type {Page} from 'playwright-core';

import {demo, site} from './site.js';

const run = promisify(execFile);

/** The whole way of feedback: a resident, the pasted tags, the county's receiver, its clerk, and the public ledger. */
describe('feedback to the demo county', () => {
  afterEach(() => assert.deepEqual(site.takeFaults(), []));

  /** What a clerk types, as the page of the ledger tells them. */
  const clerk = async (...args: readonly string[]): Promise<string> => {
    const {stdout} = await run(process.execPath, [path.join(demo, 'clerk.mjs'), ...args], {
      env: site.environment,
    });
    return stdout;
  };

  const receiptOf = (page: Page): Promise<string> =>
    page.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/).innerText();

  test('the ledger is not empty when the demo is first started', async () => {
    const page = await site.open('hdjl/index.htm#zwgk-ledger:view=messages');
    await page.getByText('东街小学门口的路灯什么时候修').waitFor();
    await page.getByText('node demo/clerk.mjs publish').waitFor();
    await page.close();
  });

  test('a bad rating under a matter, and a message, are dealt with by the clerk and shown to everybody', async () => {
    const page = await site.open('zwgk/index.htm#zwgk-catalog:matter=m-avumj5vullhs');
    await page.getByRole('radio', {name: '不满意', exact: true}).check();
    await page.getByText('关于：市政道路 › 道路养护计划').waitFor();
    await page.getByRole('textbox', {name: '具体情况'}).fill('滨河路的坑一直没有补，计划里也查不到。');
    await page.getByRole('button', {name: '提交', exact: true}).click();
    await page.getByText('整改期限').waitFor();
    const rating = await receiptOf(page);

    await page.goto(`${site.origin}hdjl/liuyan.htm`);
    await page.getByRole('textbox', {name: '留言内容'}).fill('请问图书馆新馆周末几点开门？');
    await page.getByRole('button', {name: '提交', exact: true}).click();
    await page.getByText('谢谢，留言已收到').waitFor();
    const message = await receiptOf(page);

    const waiting = await clerk('feedback', 'list', '--open');
    assert.match(waiting, /滨河路/);
    assert.match(waiting, /图书馆/);
    await clerk('feedback', 'rectify', rating, '--text', '坑槽已修补，养护计划已补充公布。');
    await clerk('feedback', 'publish', rating);
    await clerk('feedback', 'reply', message, '--text', '周末9:00至20:00开放。');
    await clerk('feedback', 'publish', message, '--title', '图书馆新馆的开放时间');
    await clerk('publish');

    await page.goto(`${site.origin}hdjl/index.htm#zwgk-ledger:view=ratings`);
    for (const words of ['滨河路的坑一直没有补', '坑槽已修补']) await page.getByText(words).first().waitFor();
    await page.getByRole('link', {name: '回应关切'}).click();
    for (const words of ['图书馆新馆的开放时间', '周末9:00至20:00开放'])
      await page.getByText(words).first().waitFor();
    await page.close();
  });

  test('what is written about one matter stays with it when the next is opened', async () => {
    const page = await site.open('zwgk/index.htm#zwgk-catalog:matter=SLX-05-02-02');
    const words = page.getByRole('textbox', {name: '还想说的话'});
    await words.focus();
    await page.getByText('写了号码会自动遮住').waitFor();
    await words.fill('公示照片看不清');
    await page.getByRole('link', {name: /^下一项/}).click();
    await page.getByText('关于：最低生活保障 › 审批信息').waitFor();
    assert.equal(await words.inputValue(), '');
    await page.goBack();
    await page.getByText('关于：最低生活保障 › 审核信息').waitFor();
    assert.equal(await words.inputValue(), '公示照片看不清');
    await page.close();
  });
});
