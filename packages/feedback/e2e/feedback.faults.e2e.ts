import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {chromiumFlags, requireEngine} from '@zwgk/tooling';
import {type Browser, chromium} from 'playwright-core';

import {type County, type Fault, startCounty} from './county.js';
import {Writer, type WriterOptions} from './writer.js';

/** One answer to what was sent: what the writer reads, what is on record then, and the button that leads on. */
interface Row {
  readonly what: string;
  readonly fault: Fault;
  readonly shows: string;
  readonly records: number;
  readonly again?: string;
}

const rows: readonly Row[] = [
  {what: 'answer lost', fault: 'lost', shows: '谢谢，评价已收到', records: 1},
  {what: 'answer cut off', fault: 'cut', shows: '谢谢，评价已收到', records: 1},
  {what: 'connection reset once', fault: 'reset', shows: '谢谢，评价已收到', records: 1},
  {what: 'server error', fault: 'broken', shows: '系统繁忙，未确认提交', records: 0, again: '再次确认'},
  {
    what: 'server error after recording',
    fault: 'broken-after',
    shows: '系统繁忙，未确认提交',
    records: 1,
    again: '再次确认',
  },
  {what: 'maintenance', fault: 'maintenance', shows: '受理系统正在维护', records: 0, again: '再试一次'},
  {
    what: 'sign-in page of the network',
    fault: 'signIn',
    shows: '没有有效回执，未确认',
    records: 0,
    again: '再次确认',
  },
];

describe('a rating that meets faults on its way to the reference server', {concurrency: 2}, () => {
  let browser: Browser;
  let county: County;

  before(async () => {
    browser = await chromium.launch({executablePath: requireEngine('chromium'), args: [...chromiumFlags]});
    county = await startCounty();
  });
  after(async () => {
    await browser.close();
    await county.close();
  });

  for (const {what, fault, shows, records, again} of rows) {
    test(what, async () => {
      const writer = await Writer.begin(browser, county);
      writer.meet(fault, ...(again === undefined ? (['ok'] as const) : []));
      await writer.complain();
      await writer.sees(shows);
      writer.has(records);
      writer.meet('ok');
      if (again !== undefined) await writer.press(again);
      await writer.isThanked();
      await writer.sees('整改期限');
      await writer.end();
    });
  }

  const story = (what: string, options: WriterOptions, steps: (writer: Writer) => Promise<void>): void => {
    test(what, async () => {
      const writer = await Writer.begin(browser, county, options);
      await steps(writer);
      await writer.end();
    });
  };

  story('answers lost again and again: nobody says it has not arrived', {clock: true}, async (writer) => {
    writer.meet('lost');
    await writer.complain();
    await writer.sees('正在确认是否收到');
    const unconfirmed = writer.page.getByText('没有收到回执，未能确认');
    for (let seconds = 0; seconds < 300 && !(await unconfirmed.isVisible()); seconds++) await writer.wait(1);
    await unconfirmed.waitFor();
    writer.has(1);
    writer.meet('ok');
    await writer.press('再次确认');
    await writer.isThanked();
  });

  story('no answer in half a minute', {clock: true}, async (writer) => {
    writer.meet('never', 'ok');
    const asked = writer.page.waitForRequest('**/feedback');
    await writer.complain();
    await asked;
    await writer.wait(31);
    await writer.sees('等待超时，未能确认', '可能已收到');
    await writer.press('再次确认');
    await writer.isThanked();
  });

  story('double click and Enter make one', {}, async (writer) => {
    await writer.rate('不满意', '跑了三趟才办成');
    await writer.send.evaluate((button: HTMLElement) => {
      for (let clicks = 0; clicks < 20; clicks++) button.click();
    });
    await writer.isThanked();
    writer.has(1, 1);
  });

  story('two tabs with the same words make one', {}, async (writer) => {
    await writer.complain();
    await writer.isThanked();
    const twin = await writer.another();
    await twin.rate('不满意', '跑了三趟才办成');
    await twin.send.click();
    await twin.sees('谢谢，评价已收到');
    assert.equal(writer.traffic.codes.size, 1);
  });

  story('offline: nothing waits to be sent by itself', {clock: true}, async (writer) => {
    await writer.rate('不满意', '跑了三趟才办成');
    await writer.context.setOffline(true);
    await writer.send.click();
    await writer.sees('没有网络，没有提交', '恢复网络后请再点提交');
    await writer.context.setOffline(false);
    await writer.wait(120);
    writer.has(0, 0);
    await writer.press('再试一次');
    await writer.isThanked();
  });

  story('too many from one address: the seconds the server wants are counted', {}, async (writer) => {
    const flood = async (title: string): Promise<number> => {
      const answered = await fetch(
        `${county.origin}${new URL(await action(writer), county.origin).pathname}feedback`,
        {
          method: 'POST',
          headers: {'content-type': 'application/json', 'idempotency-key': crypto.randomUUID()},
          body: JSON.stringify({
            version: '1.0',
            type: 'message',
            about: {type: 'page', url: `${county.origin}/page`, title},
            text: title,
            trap: {website: '', seconds: 9},
          }),
        },
      );
      return answered.status;
    };
    assert.deepEqual(await Promise.all(['一', '二', '三'].map(flood)), [201, 201, 201]);
    await writer.complain();
    await writer.sees('提交太频繁，请稍候');
    const button = writer.page.getByRole('button', {name: /请等 \d+ 秒后再试/});
    await button.waitFor();
    assert.equal(await button.isDisabled(), true);
    assert.equal(writer.traffic.codes.size, 3);
  });

  story('a tap whose answer is lost counts once', {use: 'useful'}, async (writer) => {
    writer.meet('lost', 'ok');
    await writer.press('有帮助');
    await writer.sees('谢谢，已经记下');
    writer.has(1);
  });

  story('a correction written before a crash of the tab is there again', {use: 'report'}, async (writer) => {
    await writer.page.getByRole('radio', {name: /^纠错/}).check();
    await writer.page.getByRole('textbox', {name: '哪里有错'}).fill('第六条的面积写错了');
    writer.meet('never', 'ok');
    const asked = writer.page.waitForRequest('**/feedback');
    await writer.send.click();
    await asked;
    writer.page.on('dialog', (dialog) => void dialog.accept());
    await writer.page.reload();
    await writer.sees('上次提交没有等到结果', '可能已收到');
    await writer.press('返回修改');
    await writer.send.click();
    await writer.isThanked('谢谢，纠错已收到');
  });
});

/** Address of the service, as the page has it. */
async function action(writer: Writer): Promise<string> {
  return (await writer.page.locator('zwgk-feedback').getAttribute('action')) ?? '';
}
