import assert from 'node:assert/strict';

import {personal, wanted} from '../applicant.js';
import type {Row} from './row.js';

/** Stories of fields: what the server finds wrong in them, and how browsers and people fill them in. */
export const fieldRows: readonly Row[] = [
  ...(['400', '422'] as const).map((fault): Row => ({
    line: 35,
    what: `the server finds fields wrong: ${fault}`,
    steps: async (resident) => {
      const {page} = resident;
      await resident.applyMeeting(fault, 'ok');
      const summary = page.getByRole('alert').filter({hasText: '有 2 处需要修改'});
      await summary.waitFor();
      assert.equal(await summary.evaluate((alert) => alert.matches(':focus')), true);
      await summary.getByRole('link', {name: '电话号码不完整'}).click();
      const phone = page.getByRole('textbox', {name: '联系电话'});
      assert.equal(await phone.evaluate((field) => field.matches(':focus')), true);
      assert.equal(await phone.inputValue(), personal.phone);
      assert.equal(await phone.getAttribute('aria-invalid'), 'true');
      await phone.fill('13800138000');
      await resident.next();
      await resident.sees(wanted.name, personal.name);
      await resident.send.click();
      await resident.hasReceipt();
      resident.has({records: 1, sent: 2});
    },
  })),
  {
    line: 51,
    what: 'values the browser fills in are taken, whichever event it sends',
    steps: async (resident) => {
      const {page} = resident;
      await resident.open();
      await resident.want();
      await resident.next();
      await page.getByRole('textbox', {name: '受理机关'}).fill(wanted.agency);
      await resident.next();
      await page.getByRole('radio', {name: '电子邮件'}).check();
      await resident.next();
      await page.getByRole('checkbox', {name: '我同意'}).check();
      const fields = {
        name: ['name', 'input'],
        tel: ['phone', 'change'],
        email: ['email', 'input'],
        'street-address': ['address', 'change'],
      } as const;
      for (const [token, [key, event]] of Object.entries(fields)) {
        await page.locator(`input[autocomplete="${token}"]:visible`).evaluate(
          (field: HTMLInputElement, told) => {
            field.value = told.value;
            field.dispatchEvent(new Event(told.event, {bubbles: true}));
          },
          {value: personal[key], event},
        );
      }
      const identity = page.getByRole('textbox', {name: '证件号码'});
      assert.equal(await identity.getAttribute('autocomplete'), 'off');
      await identity.fill(personal.identityNumber);
      await resident.next();
      await resident.send.click();
      await resident.hasReceipt();
      const body = resident.ledger.records[0]?.body ?? '';
      for (const value of Object.values(personal)) assert.ok(body.includes(value), value);
    },
  },
  {
    line: 52,
    what: 'Enter that ends the writing of characters goes nowhere',
    steps: async (resident) => {
      const {page} = resident;
      await resident.open();
      const field = page.getByRole('textbox', {name: '信息名称'});
      await field.focus();
      const devtools = await resident.context.newCDPSession(page);
      await devtools.send('Input.imeSetComposition', {text: 'dibao', selectionStart: 5, selectionEnd: 5});
      const enter = {key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229};
      await devtools.send('Input.dispatchKeyEvent', {type: 'rawKeyDown', ...enter});
      await devtools.send('Input.insertText', {text: '低保'});
      await devtools.send('Input.dispatchKeyEvent', {type: 'keyUp', ...enter});
      assert.equal(await field.inputValue(), '低保');
      await resident.sees('第 1 步，共 5 步');
      await page.keyboard.press('Enter');
      await resident.sees('第 2 步，共 5 步');
      assert.equal(resident.ledger.attempts.length, 0);
    },
  },
  {
    line: 52,
    what: 'whoever writes while the rest of the form comes keeps the field',
    steps: async (resident) => {
      const {page} = resident;
      let release = (): void => undefined;
      const released = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/chunks/**', async (route) => {
        await released;
        await route.continue();
      });
      await resident.visit();
      const field = page.getByRole('textbox', {name: '信息名称'});
      await field.click();
      await page.keyboard.type('低保');
      const before = await field.elementHandle();
      release();
      await page.getByText('想要的信息会暂存').waitFor();
      await page.keyboard.type('名单');
      assert.equal(await field.inputValue(), '低保名单');
      assert.ok(await before?.evaluate((input) => input.isConnected), '输入框换了一个');
    },
  },
];
