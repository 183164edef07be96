import assert from 'node:assert/strict';
import {exampleFeedbackReceipt, exampleService} from '@zwgk/feed/submission/examples';
import type {Page} from 'playwright-core';

import {fallback} from '../host/county-page.js';
import {replacesBuiltins, strictWithTrustedTypes, swallowsKeys} from '../host/habits.js';
import type {Row} from '../host/row.js';

const tag = (attributes: string): string =>
  `<zwgk-feedback action="/api/" for="m-1" for-title="高龄津贴发放" ${attributes}>${fallback}</zwgk-feedback>`;
const page = {script: '<script src="/zwgk/zwgk-feedback.js" defer></script>', tag: tag('')};
const report = {...page, tag: tag('use="report" dialog')};
const files = {
  '/api/': {body: JSON.stringify(exampleService), type: 'application/json'},
  '/api/feedback': {body: JSON.stringify(exampleFeedbackReceipt), type: 'application/json', status: 201},
};
const sees = '非常不满意';

/** A resident gives a bad rating with a reason, and the service gets just that. */
async function rate(page: Page): Promise<void> {
  await page.getByRole('radio', {name: '不满意', exact: true}).check();
  await page.getByRole('checkbox', {name: '办理太慢'}).check();
  const sent = page.waitForRequest((request) => request.url().endsWith('/api/feedback'));
  await page.getByRole('button', {name: '提交'}).click();
  const {rating, reasons, about} = (await sent).postDataJSON();
  assert.deepEqual({rating, reasons}, {rating: 'dissatisfied', reasons: ['tooSlow']});
  assert.deepEqual([about.type, about.id], ['matter', 'm-1']);
  await page.getByText('谢谢，评价已收到').waitFor();
}

/** A resident opens the form, writes, and closes it by Escape: the button has the focus again, and nothing is lost. */
async function open(page: Page): Promise<void> {
  const button = page.getByRole('button', {name: '纠错留言'});
  await button.click();
  const field = page.getByRole('textbox', {name: '哪里有错'});
  await field.click();
  await page.keyboard.insertText('电话');
  await page.keyboard.type('12');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({state: 'detached'});
  assert.equal(await button.evaluate((it) => it.matches(':focus')), true);
  await page.keyboard.press('Enter');
  assert.equal(await field.inputValue(), '电话1');
  await page.getByRole('button', {name: '关闭'}).click();
  await page.getByRole('dialog').waitFor({state: 'detached'});
}

/** A resident without a mouse gives a bad rating with a reason, and ends up where the thanks are. */
async function rateByKeyboard(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  const first = page.getByRole('radio').first();
  while (!(await first.evaluate((it) => it.matches(':focus')))) await page.keyboard.press('Tab');
  for (const key of ['Space', 'ArrowDown', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
  assert.equal(await page.getByRole('radio', {name: '不满意', exact: true}).isChecked(), true);
  await page.getByRole('checkbox', {name: '不好找'}).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  const button = page.getByRole('button', {name: '提交'});
  while (!(await button.evaluate((it) => it.matches(':focus')))) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const thanks = page.getByRole('heading', {name: '谢谢，评价已收到'});
  await thanks.waitFor();
  assert.equal(await thanks.evaluate((it) => it.matches(':focus')), true);
}

/** Begins another visit. */
async function leave(page: Page): Promise<void> {
  await page.evaluate('sessionStorage.clear()');
  await page.reload();
}

/** What county pages do to feedback. */
export const feedbackRows: readonly Row[] = [
  {
    name: 'a rating on an ordinary page',
    page,
    files,
    sees,
    everywhere: true,
    outcome: 'works',
    then: async (page) => {
      await rate(page);
      await page.reload();
      // One rating for a matter and a visit.
      await page.getByText('谢谢，评价已收到').waitFor();
      await leave(page);
    },
  },
  {
    name: 'a rating by keyboard alone',
    page,
    files,
    sees,
    outcome: 'works',
    then: async (page) => {
      await rateByKeyboard(page);
      await leave(page);
    },
  },
  {
    name: 'a correction in a dialog under a strict policy with Trusted Types',
    page: {
      ...report,
      headers: {
        'content-security-policy': strictWithTrustedTypes,
      },
    },
    files,
    sees: '纠错留言',
    everywhere: true,
    outcome: 'works',
    then: open,
  },
  {
    name: 'a correction in a dialog where every key is swallowed outside of input',
    page: {
      ...report,
      end: swallowsKeys,
    },
    files,
    sees: '纠错留言',
    outcome: 'works',
    then: open,
  },
  {
    name: 'a rating where JSON, Array.from and fetch are replaced',
    page: {
      ...page,
      script: '<script src="/zwgk/zwgk.js" defer></script>',
      head: replacesBuiltins,
    },
    files,
    sees,
    outcome: 'works',
    then: async (page) => {
      await rate(page);
      await leave(page);
    },
  },
  {
    name: 'feedback in GBK habits: quirks mode, reset styles, a phone of 320 px',
    page: {...page, doctype: '', head: '<style>* {margin: 9px !important; float: left}</style>'},
    files,
    context: {viewport: {width: 320, height: 640}},
    sees,
    outcome: 'works',
    then: async (page) => {
      assert.equal(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), true);
    },
  },
  {
    name: 'feedback without its script',
    page: {...page, script: '<script src="/zwgk/missing.js" defer></script>'},
    sees,
    outcome: 'fallback',
  },
  {
    name: 'feedback without an address to send to',
    page: {...page, tag: `<zwgk-feedback>${fallback}</zwgk-feedback>`},
    sees: '这里暂时不能在线提交',
    outcome: 'works',
    keepsFallback: true,
    says: /action=/,
  },
];
