import assert from 'node:assert/strict';

import {personal, wanted} from '../applicant.js';
import type {Resident} from '../resident.js';
import type {Row} from './row.js';

/** Says that what residents say of themselves is nowhere in the browser's stores. */
async function keepsNothingPersonal(resident: Resident): Promise<void> {
  const stored = await resident.stored();
  assert.ok(stored.includes(wanted.name));
  for (const value of Object.values(personal)) assert.ok(!stored.includes(value), value);
}

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
      await resident.restore();
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
      await resident.sees('受理系统正在维护', '受理系统每周日夜间维护，请改日提交');
      await resident.page.getByRole('button', {name: '打印填好的申请表'}).waitFor();
      resident.has({records: 0, sent: 0});
      await resident.press('返回修改');
      await resident.sees(wanted.name, personal.name);
      await keepsNothingPersonal(resident);
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
      await resident.isBack();
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
    line: 49,
    what: 'the back button leads to a page the browser has not kept',
    steps: async (resident) => {
      await resident.open();
      await resident.fill();
      assert.equal(await resident.leaveAndReturn(), false);
      await resident.ready();
      await resident.isBack();
      await resident.seesNo('恢复上次未提交的内容？');
      await resident.fillRest();
      await resident.send.click();
      await resident.hasReceipt();
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
];
