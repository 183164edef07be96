import assert from 'node:assert/strict';

import {wanted} from '../applicant.js';
import type {Row} from './row.js';

const blocked = `Object.defineProperty(window, 'sessionStorage', {get() { throw new DOMException('', 'SecurityError'); }});`;

/** Stories of what the tab remembers once something has been sent, and of tabs that remember nothing. */
export const storageRows: readonly Row[] = [
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
      await resident.restore();
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
