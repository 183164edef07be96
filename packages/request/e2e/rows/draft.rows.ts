import assert from 'node:assert/strict';

import {personal, type Resident, wanted} from '../resident.js';
import type {Row} from './row.js';

/** Says that what was wanted stands in its fields again. */
async function isBack({page}: Resident): Promise<void> {
  assert.equal(await page.getByRole('textbox', {name: '信息名称'}).inputValue(), wanted.name);
  assert.equal(await page.getByRole('textbox', {name: '其他特征'}).inputValue(), wanted.features);
}

/** Takes what an earlier visit has left. */
async function restore(resident: Resident): Promise<void> {
  await resident.sees('恢复上次未提交的内容？');
  await resident.press('恢复');
  await isBack(resident);
}

/** Says that what residents say of themselves is nowhere in the browser's stores. */
async function keepsNothingPersonal(resident: Resident): Promise<void> {
  const stored = await resident.stored();
  assert.ok(stored.includes(wanted.name));
  for (const value of Object.values(personal)) assert.ok(!stored.includes(value), value);
}

const blocked = `Object.defineProperty(window, 'sessionStorage', {get() { throw new DOMException('', 'SecurityError'); }});`;

/** Stories of forms that go away, and of what is there when they are back. */
export const draftRows: readonly Row[] = [
  ...([401, 403] as const).map((status): Row => ({
    line: 40,
    what: `signed out: ${status}`,
    steps: async (resident) => {
      await resident.open({fault: `requests:${status},ok`});
      await resident.apply();
      await resident.sees('请刷新网页后继续');
      resident.has({records: 0});
      await resident.page.reload();
      await resident.ready();
      await restore(resident);
      await resident.fillRest();
      await resident.send.click();
      await resident.hasReceipt();
    },
  })),
  {
    line: 43,
    what: 'under maintenance the form can be filled in, and is kept',
    steps: async (resident) => {
      await resident.open({fault: 'service:503,503,503,503'});
      await resident.fill();
      await resident.send.click();
      await resident.sees('受理系统正在维护');
      resident.has({records: 0, sent: 0});
      await resident.press('返回修改');
      await resident.sees(wanted.name, personal.name);
      await keepsNothingPersonal(resident);
    },
  },
  {
    line: 46,
    what: 'the tab crashes while somebody writes',
    steps: async (resident) => {
      await resident.open();
      await resident.fill();
      await keepsNothingPersonal(resident);
      const {page, context} = resident;
      const crashed = page.waitForEvent('crash');
      const devtools = await context.newCDPSession(page);
      void devtools.send('Page.crash').catch(() => undefined);
      await crashed;
      await resident.reopen();
      await restore(resident);
    },
  },
  {
    line: 46,
    what: 'what is left is offered, and can be thrown away',
    steps: async (resident) => {
      await resident.open();
      await resident.want();
      await resident.page.reload();
      await resident.ready();
      await resident.sees('恢复上次未提交的内容？');
      await resident.press('不用，重新填');
      await resident.seesNo('恢复上次未提交的内容？');
      assert.ok(!(await resident.stored()).includes(wanted.name));
    },
  },
  {
    line: 46,
    what: 'a draft of yesterday is gone',
    options: {clock: true},
    steps: async (resident) => {
      await resident.open();
      await resident.want();
      const later = Date.now() + 25 * 60 * 60_000;
      await resident.page.clock.setSystemTime(later);
      await resident.page.reload();
      await resident.ready();
      await resident.seesNo('恢复上次未提交的内容？');
      assert.ok(!(await resident.stored()).includes(wanted.name));
    },
  },
  {
    line: 46,
    what: 'on a computer that others use too, nothing is left',
    steps: async (resident) => {
      await resident.open();
      await resident.fill();
      await resident.press('公用电脑：清空全部内容');
      const stored = await resident.stored();
      for (const value of [...Object.values(personal), ...Object.values(wanted)]) {
        assert.ok(!stored.includes(value), value);
      }
      await resident.seesNo(wanted.name);
      await resident.want();
      await resident.page.reload();
      await resident.ready();
      await resident.seesNo('恢复上次未提交的内容？');
    },
  },
  {
    line: 46,
    what: 'a page that writes itself anew has the form back at once',
    steps: async (resident) => {
      await resident.open();
      await resident.want();
      await resident.page.evaluate(() => {
        // eslint-disable-next-line no-restricted-syntax -- what floating advertisements do
        document.body.innerHTML += '<p>漂浮广告</p>';
      });
      await resident.ready();
      await isBack(resident);
      await resident.seesNo('恢复上次未提交的内容？');
    },
  },
  {
    line: 46,
    what: 'a page that writes itself anew while the form is sent shows the receipt',
    steps: async (resident) => {
      await resident.open({fault: 'requests:slow'});
      await resident.apply();
      await resident.server.until(() => resident.ledger.count('requests') === 1);
      await resident.page.evaluate(() => {
        // eslint-disable-next-line no-restricted-syntax -- what floating advertisements do
        document.body.innerHTML += '<p>漂浮广告</p>';
      });
      await resident.hasReceipt();
      resident.has({records: 1, sent: 1});
    },
  },
  {
    line: 47,
    what: 'leaving is asked about only while there is something to lose',
    steps: async (resident) => {
      const {page} = resident;
      await resident.open();
      const asked: string[] = [];
      page.on('dialog', (dialog) => {
        asked.push(dialog.type());
        void dialog.accept();
      });
      await page.getByRole('link', {name: '版权所有'}).click();
      await resident.sees('别的网页');
      assert.deepEqual(asked, []);
      await page.goBack();
      await resident.ready();
      await resident.want();
      await page.getByRole('link', {name: '版权所有'}).click();
      await resident.sees('别的网页');
      assert.deepEqual(asked, ['beforeunload']);
    },
  },
  {
    line: 50,
    what: 'reloaded after sending: the receipt is still there',
    steps: async (resident) => {
      await resident.open();
      await resident.apply();
      await resident.hasReceipt();
      await resident.page.reload();
      await resident.hasReceipt();
      assert.equal(await resident.send.count(), 0);
    },
  },
  {
    line: 50,
    what: 'reloaded while it is sent: nobody says it has not arrived, and the key stays',
    steps: async (resident) => {
      await resident.open({fault: 'requests:never,ok'});
      await resident.apply();
      await resident.server.until(() => resident.ledger.records.length === 1);
      resident.page.on('dialog', (dialog) => void dialog.accept());
      await resident.page.reload();
      await resident.sees('上次提交没有等到结果', '可能已收到');
      await resident.press('返回修改');
      await restore(resident);
      await resident.fillRest();
      await resident.send.click();
      await resident.hasReceipt();
      resident.has({records: 1});
    },
  },
  {
    line: 55,
    what: 'the receipt code can be copied where the clipboard is closed',
    options: {
      before: `Object.defineProperty(navigator, 'clipboard', {value: undefined}); document.execCommand = () => false;`,
    },
    steps: async (resident) => {
      await resident.open();
      await resident.apply();
      await resident.hasReceipt();
      await resident.press('复制查询码');
      await resident.sees('浏览器不允许自动复制');
      await resident.hasReceipt();
    },
  },
  {
    line: 56,
    what: 'a draft of another version is offered as text',
    steps: async (resident) => {
      await resident.open();
      await resident.want();
      await resident.page.evaluate(() => {
        for (const name of Object.keys(sessionStorage)) {
          const draft = sessionStorage.getItem(name) ?? '';
          sessionStorage.setItem(name, draft.replace('"version":1', '"version":9'));
        }
      });
      await resident.page.reload();
      await resident.ready();
      await resident.sees('下面的内容请自行复制', wanted.name, wanted.features);
    },
  },
  {
    line: 57,
    what: 'storage blocked: the key is remembered by the page',
    options: {before: blocked},
    steps: async (resident) => {
      await resident.open({fault: 'requests:lost,ok'});
      await resident.apply();
      await resident.hasReceipt();
      resident.has({records: 1});
    },
  },
  {
    line: 57,
    what: 'storage blocked and the page reloaded: the server knows the same request again',
    options: {before: blocked},
    steps: async (resident) => {
      await resident.open({fault: 'requests:never,ok'});
      await resident.apply();
      await resident.server.until(() => resident.ledger.records.length === 1);
      resident.page.on('dialog', (dialog) => void dialog.accept());
      await resident.page.reload();
      await resident.ready();
      await resident.fill();
      await resident.send.click();
      await resident.hasReceipt();
      assert.equal(resident.ledger.keys().length, 2);
    },
  },
];
