import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {exampleFeedbackReceipt, exampleReceipt, exampleService} from '@zwgk/feed/submission/examples';
import {fetchBrowser, type OldChromium, startOldChromium} from '@zwgk/tooling';

import {countyFeed, policyText} from './host/county-feed.js';
import {countyPage} from './host/county-page.js';
import {type CountyServer, startCountyServer} from './host/county-server.js';
import {type OldPage, openOldPage} from './host/old-page.js';

/** The oldest browser county pages still ask for by way of 360, QQ and Sogou: the pasted bundle itself, no build for tests. */
describe('in Chromium 80', () => {
  let server: CountyServer;
  let browser: OldChromium;

  before(async () => {
    server = await startCountyServer(fileURLToPath(new URL('../dist', import.meta.url)));
    server.serve({
      '/index.html': countyPage({}),
      '/zc.html': countyPage({
        script: '<script src="/zwgk/zwgk-policy.js" defer></script>',
        tag: '<zwgk-policies feed="/feed/feed.json"></zwgk-policies>',
      }),
      '/ysq.html': countyPage({
        script: '<script src="/zwgk/zwgk-request.js" defer></script>',
        tag: '<zwgk-request feed="/feed/feed.json" action="/api/" agency="示例县民政局"></zwgk-request>',
      }),
      '/jc.html': countyPage({
        script: '<script src="/zwgk/zwgk-feedback.js" defer></script>',
        tag: '<zwgk-feedback use="report" dialog action="/api/"></zwgk-feedback>',
      }),
      '/feed/feed.json': countyFeed,
      '/api/': {body: JSON.stringify(exampleService)},
      '/api/feedback': {body: JSON.stringify(exampleFeedbackReceipt), status: 201},
      '/api/requests': {body: JSON.stringify(exampleReceipt), status: 201},
    });
    browser = await startOldChromium(await fetchBrowser('80'));
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  const open = (page = 'index'): Promise<OldPage> =>
    openOldPage(browser.cdp, `${server.origin}/${page}.html`);

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

  test('a resident finds a policy and reads what it means', async () => {
    const page = await open('zc');
    await page.ask('see', policyText.list);
    await page.ask('focus', '搜索政策文件');
    await page.type('最低生活');
    await page.ask('see', '找到 1 份');
    await page.ask('click', policyText.list);
    await page.ask('see', policyText.card);
    await page.ask('see', '政策咨询');
    assert.deepEqual(await page.errors(), []);
  });

  test('a resident requests what is not public, and gets a receipt', async () => {
    const page = await open('ysq');
    const write = async (field: string, text: string): Promise<void> => {
      await page.ask('focus', field);
      await page.type(text);
    };
    await write('信息名称', '低保对象名单');
    await page.ask('see', '想要的信息会暂存');
    await page.ask('click', '下一步');
    await page.ask('see', '第 2 步');
    await page.ask('click', '下一步');
    await page.ask('see', '第 3 步');
    await page.ask('click', '自行领取');
    await page.ask('click', '下一步');
    await page.ask('click', '我同意');
    await write('姓名', '王小明');
    await write('证件号码', '11010519491231002X');
    await write('联系电话', '13800000000');
    await page.ask('click', '下一步');
    await page.ask('click', '提交申请');
    await page.ask('see', exampleReceipt.receiptCode);
    await page.ask('see', '预计最晚答复日期');
    assert.deepEqual(await page.errors(), []);
  });

  test('a resident says in a dialog what is wrong, and is thanked', async () => {
    const page = await open('jc');
    await page.ask('see', '纠错留言');
    await page.ask('click', '纠错留言');
    await page.ask('see', '哪里有错');
    await page.ask('focus', '哪里有错');
    await page.type('联系电话打不通');
    await page.ask('click', '提交');
    await page.ask('see', '谢谢，纠错已收到');
    assert.deepEqual(await page.errors(), []);
  });
});
