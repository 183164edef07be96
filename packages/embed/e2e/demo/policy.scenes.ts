import assert from 'node:assert/strict';
import {afterEach, describe, test} from 'node:test';

import {site} from './site.js';

/** The demo county's policies, from its workbook to what residents see on its pages. */
describe('policies of the demo county', () => {
  afterEach(() => assert.deepEqual(site.takeFaults(), []));

  test('are listed with whether they hold and how they are interpreted', async () => {
    const page = await site.open('zcwj/index.htm');
    // Whether a policy holds depends on the day.
    await page.clock.setFixedTime('2026-11-20T09:00:00+08:00');
    await page.reload();
    await page.getByText('共 12 份').waitFor();
    const standings = ['尚未施行', '试行', '现行有效', '修改', '已过期限', '失效', '废止', '暂无解读'];
    for (const words of standings) await page.getByText(words, {exact: true}).first().waitFor();
    await page.close();
  });

  test('explain themselves beside the article of an old page, and name whom to phone', async () => {
    const page = await site.open('zcwj/2025/t20250312_1.htm');
    await page.getByText('有效期至 2030-04-14').waitFor();
    await page.getByText('第三十二条').waitFor();
    const phone = page.getByRole('link', {name: /0000-5550129/}).first();
    assert.match((await phone.getAttribute('href')) ?? '', /^tel:0000-?5550129$/);
    await page.getByText('保留入户调查，对行动不便的申请人可以视频核实').waitFor();
    await page.getByText('只能在户籍地').waitFor();
    await page.close();
  });

  test('are found by a number in half-width brackets on a page in GBK, and answer questions', async () => {
    const page = await site.open('zcwj/2026/t20260722_2.htm');
    const question = page.getByText('外地人在本县遇到急难能申请吗？').first();
    await question.click();
    await page.getByText('由急难发生地的乡镇受理').waitFor();
    await page.close();
  });

  test('lead from what was repealed to what replaced it', async () => {
    const page = await site.open('zcwj/2016/t20160708_6.htm');
    await page
      .getByRole('link', {name: /征收土地补偿安置实施办法/})
      .first()
      .click();
    await page.getByRole('heading', {name: '示例县征收土地补偿安置实施办法'}).first().waitFor();
    await page.close();
  });

  test('lead to the body when who explained them has left', async () => {
    const page = await site.open('zcwj/2023/t20230803_3.htm');
    await page
      .getByRole('link', {name: /0000-5550172/})
      .first()
      .waitFor();
    assert.equal(await page.getByRole('link', {name: '0000-5550171'}).count(), 0);
    await page.close();
  });

  test('have pictures, recordings, forms and pages of their own where they say so', async () => {
    const files = [
      'dibao.png',
      'gongzufang.webm',
      'gongzufang.png',
      'yujing.wav',
      'shenqingbiao.docx',
      'xize.ofd',
    ];
    const pages = ['2022/t20220221_5.htm', '2021/t20210903_8.htm', '2026/t20260211_10.htm'];
    for (const path of [...files.map((name) => `files/${name}`), ...pages]) {
      const response = await fetch(`${site.origin}zcwj/${path}`);
      assert.deepEqual([path, response.status], [path, 200]);
      await response.arrayBuffer();
    }
  });

  test('remain articles where the script does not come', async () => {
    const page = await site.browser.newPage();
    await page.route('**/zwgk-policy.js', (route) => route.abort());
    await page.goto(`${site.origin}zcwj/2026/t20260722_2.htm`);
    await page.getByText('第二十条　本办法自2026年8月1日起施行，试行2年。').waitFor();
    await page.close();
  });
});
