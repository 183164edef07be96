import assert from 'node:assert/strict';
import {exampleReceipt, exampleService} from '@zwgk/feed/submission/examples';
import type {Page} from 'playwright-core';

import {fallback} from '../host/county-page.js';
import {replacesBuiltins, strictWithTrustedTypes, swallowsKeys} from '../host/habits.js';
import type {Row} from '../host/row.js';

const tag = (feed: string): string =>
  `<zwgk-request feed="${feed}" action="/api/" agency="示例县民政局">${fallback}</zwgk-request>`;
const page = {
  script: '<script src="/zwgk/zwgk-request.js" defer></script>',
  tag: tag('/feed/feed.json'),
};
const files = {
  '/api/': {body: JSON.stringify(exampleService), type: 'application/json'},
  '/api/requests': {body: JSON.stringify(exampleReceipt), type: 'application/json', status: 201},
};
const sees = '第 1 步，共 5 步';

/** A resident writes what they want, correcting a slip with Backspace. */
async function write(page: Page): Promise<void> {
  const field = page.getByRole('textbox', {name: '信息名称'});
  await field.click();
  await page.keyboard.insertText('低保对象名单');
  await page.keyboard.type('xy');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  assert.equal(await field.inputValue(), '低保对象名单');
}

/** A resident goes through the form with the keyboard's Enter, sends it, and the service gets what they wrote. */
async function send(page: Page): Promise<void> {
  await write(page);
  await page.keyboard.press('Enter');
  await page.getByText('第 2 步').waitFor();
  await page.getByRole('button', {name: '下一步'}).click();
  await page.getByRole('radio', {name: '自行领取'}).check();
  await page.getByRole('button', {name: '下一步'}).click();
  await page.getByRole('checkbox', {name: '我同意'}).check();
  await page.getByRole('textbox', {name: '姓名'}).fill('王小明');
  await page.getByRole('textbox', {name: '证件号码'}).fill('11010519491231002X');
  await page.getByRole('textbox', {name: '联系电话'}).fill('13800000000');
  await page.getByRole('button', {name: '下一步'}).click();
  const sent = page.waitForRequest((request) => request.url().endsWith('/api/requests'));
  await page.getByRole('button', {name: '提交申请'}).click();
  const body = (await sent).postDataJSON();
  assert.deepEqual(body.applicant, {
    type: 'citizen',
    name: '王小明',
    identity: {type: 'residentId', number: '11010519491231002X'},
  });
  assert.deepEqual(body.description, {name: '低保对象名单'});
  await page.getByText(exampleReceipt.receiptCode).first().waitFor();
  // As it was, for what is looked at afterwards.
  await page.getByRole('button', {name: '再填一份'}).click();
}

/** What county pages do to the form for requests. */
export const requestRows: readonly Row[] = [
  {
    name: 'the form for requests on an ordinary page',
    page,
    files,
    sees,
    everywhere: true,
    outcome: 'works',
    then: send,
  },
  {
    name: 'the form for requests from zwgk.js',
    page: {...page, script: '<script src="/zwgk/zwgk.js" defer></script>'},
    files,
    sees,
    outcome: 'works',
    then: write,
  },
  {
    name: 'the form for requests under a strict policy with Trusted Types',
    page: {
      ...page,
      headers: {
        'content-security-policy': strictWithTrustedTypes,
      },
    },
    files,
    sees,
    everywhere: true,
    outcome: 'works',
    then: send,
  },
  {
    name: 'the form for requests where JSON, Array.from and fetch are replaced',
    page: {
      ...page,
      head: replacesBuiltins,
    },
    files,
    sees,
    outcome: 'works',
    then: send,
  },
  {
    name: 'the form for requests where every key is swallowed outside of input',
    page: {
      ...page,
      end: swallowsKeys,
    },
    files,
    sees,
    outcome: 'works',
    then: write,
  },
  {
    name: 'the form for requests that body.innerHTML += puts there anew',
    page: {
      ...page,
      end: "<script>function advertise() { document.body.innerHTML += '<div id=advertisement></div>'; }</script>",
    },
    files,
    sees,
    outcome: 'works',
    then: async (page) => {
      await write(page);
      await page.evaluate('advertise()');
      await page.getByText('想要的信息会暂存').waitFor();
      const field = page.getByRole('textbox', {name: '信息名称'});
      assert.equal(await field.inputValue(), '低保对象名单');
    },
  },
  {
    name: 'the form for requests on a page in GBK habits: quirks mode, reset styles, a phone of 320 px',
    page: {...page, doctype: '', head: '<style>* {margin: 9px !important; float: left}</style>'},
    files,
    context: {viewport: {width: 320, height: 640}},
    sees,
    outcome: 'works',
  },
  {
    name: 'the form for requests without its script',
    page: {...page, script: '<script src="/zwgk/missing.js" defer></script>'},
    sees,
    outcome: 'fallback',
  },
  {
    name: 'the form for requests without its feed',
    page: {...page, tag: tag('/feed/missing.json')},
    files,
    sees,
    outcome: 'works',
    says: /404/,
  },
];
