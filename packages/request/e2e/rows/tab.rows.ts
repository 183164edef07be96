import assert from 'node:assert/strict';

import type {Row} from './row.js';

/** Stories of impatience, of several tabs, and of leaving. */
export const tabRows: readonly Row[] = [
  {
    line: 34,
    what: 'double click',
    steps: async (resident) => {
      await resident.open();
      await resident.fill();
      resident.server.spoil(resident.name, 'requests', 'slow', 'ok');
      await resident.send.dblclick();
      await resident.hasReceipt();
      resident.has({records: 1, sent: 1});
    },
  },
  {
    line: 34,
    what: 'a hundred clicks and Enter at once',
    steps: async (resident) => {
      await resident.open();
      await resident.fill();
      resident.server.spoil(resident.name, 'requests', 'slow', 'ok');
      await resident.send.evaluate((button: HTMLElement) => {
        for (let clicks = 0; clicks < 100; clicks++) button.click();
        const enter = new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, composed: true});
        button.dispatchEvent(enter);
      });
      await resident.hasReceipt();
      resident.has({records: 1, sent: 1});
    },
  },
  {
    line: 34,
    what: 'the tab is duplicated and both are sent',
    steps: async (resident) => {
      await resident.open();
      await resident.fill();
      const opened = resident.page.waitForEvent('popup');
      await resident.page.evaluate(() => void window.open(location.href));
      const twin = resident.with(await opened);
      await twin.ready();
      await twin.press('恢复');
      await twin.fillRest();
      resident.server.spoil(resident.name, 'requests', 'slow', 'ok');
      await Promise.all([resident.send.click(), twin.send.click()]);
      await resident.hasReceipt();
      await twin.hasReceipt();
      resident.has({records: 1});
    },
  },
  {
    line: 34,
    what: 'two tabs with the same request',
    steps: async (resident) => {
      await resident.open();
      const other = resident.with(await resident.context.newPage());
      await other.open();
      await resident.fill();
      await other.fill();
      await Promise.all([resident.send.click(), other.send.click()]);
      await resident.hasReceipt();
      await other.hasReceipt();
      assert.equal(resident.ledger.keys().length, 2);
    },
  },
  {
    line: 58,
    what: 'two tabs with two requests, the second answered first',
    steps: async (resident) => {
      await resident.open();
      const other = resident.with(await resident.context.newPage());
      await other.open();
      await resident.fill();
      await other.want('农村公路养护计划');
      await other.fillRest();
      resident.server.spoil(resident.name, 'requests', 'held', 'ok');
      await resident.send.click();
      await resident.server.until(() => resident.ledger.count('requests') === 1);
      await other.send.click();
      await other.sees('申请已收到', 'SJXM-0000-0001');
      resident.server.release(resident.name);
      await resident.sees('申请已收到', 'SJXM-0000-0002');
      assert.equal(resident.ledger.keys().length, 2);
    },
  },
  {
    line: 54,
    what: 'the page is left while the form is on its way',
    steps: async (resident) => {
      await resident.open();
      await resident.fill();
      resident.page.on('dialog', (dialog) => void dialog.accept());
      resident.server.spoil(resident.name, 'requests', 'reset', 'ok');
      await resident.page.route('**/requests*', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        await route.continue().catch(() => undefined);
      });
      await resident.send.click();
      await resident.page.goto(`${resident.server.origin}/other`);
      await resident.server.until(() => resident.ledger.records.length === 1);
      resident.has({records: 1});
    },
  },
];
