import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {chromiumFlags, requireEngine} from '@zwgk/tooling';
import {type Browser, chromium, type Request} from 'playwright-core';

import {personal, wanted} from './applicant.js';
import {type FaultServer, startFaultServer} from './fault-server.js';
import {countyFiles} from './pages.js';
import {Resident} from './resident.js';
import type {FaultName} from './service.faults.js';

/** Whatever a page could learn by listening, and everything it could have put somewhere. */
const listening = `
  window.heard = [];
  const types = ['zwgk-request-submit', 'zwgk-request-submitted', 'error', 'unhandledrejection'];
  for (const type of types) {
    addEventListener(type, (event) => {
      heard.push(JSON.stringify({type, detail: event.detail, message: event.message, reason: String(event.reason)}));
    }, true);
  }
`;

/** Values as they could be written down: as they are, and as addresses and forms encode them. */
const canaries = Object.values(personal).flatMap((value) => [
  value,
  encodeURIComponent(value),
  Buffer.from(value).toString('base64').replace(/=+$/, ''),
]);

function isFree(text: string, where: string): void {
  for (const canary of canaries) assert.ok(!text.includes(canary), `${where}里有 ${canary}`);
}

/** Everything the browser keeps for the site. */
async function kept({page, context}: Resident): Promise<string> {
  const stored = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return JSON.stringify([
      {...sessionStorage},
      {...localStorage},
      databases,
      await caches.keys(),
      history.state,
    ]);
  });
  return stored + JSON.stringify(await context.cookies());
}

/** Every text a page's scripts hold. */
async function heapOf({page, context}: Resident): Promise<string> {
  const devtools = await context.newCDPSession(page);
  const chunks: string[] = [];
  devtools.on('HeapProfiler.addHeapSnapshotChunk', ({chunk}) => chunks.push(chunk));
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.takeHeapSnapshot', {reportProgress: false});
  await devtools.detach();
  return chunks.join('');
}

describe('what residents say of themselves goes to the service and nowhere else', () => {
  let browser: Browser;
  let server: FaultServer;

  before(async () => {
    browser = await chromium.launch({executablePath: requireEngine('chromium'), args: [...chromiumFlags]});
    server = await startFaultServer(countyFiles);
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  const stories: readonly (readonly [what: string, faults: readonly FaultName[]])[] = [
    ['when all goes well', ['ok']],
    ['when answers are lost and the service errs', ['lost', '500', 'ok']],
    ['when the service finds fields wrong', ['422', 'ok']],
    ['when another page answers', ['html', 'ok']],
  ];
  for (const [what, faults] of stories) {
    test(what, {timeout: 120_000}, async () => {
      const resident = await Resident.begin(browser, server, {before: listening});
      const {page, context} = resident;
      const requests: Request[] = [];
      context.on('request', (request) => requests.push(request));
      await resident.open();
      server.spoil(resident.name, 'requests', ...faults);
      await resident.fill();
      isFree(await kept(resident), '存储');
      await resident.send.click();
      const received = page.getByText('申请已收到');
      const again = page.getByRole('button', {name: '再次确认'});
      const next = page.getByRole('button', {name: '下一步'});
      while (!(await received.isVisible())) {
        isFree(await kept(resident), '存储');
        if (await again.isVisible()) await again.click();
        else if (await next.isVisible()) await next.click();
        else if (await resident.send.isVisible()) await resident.send.click();
        else await page.waitForTimeout(50);
      }
      isFree(await kept(resident), '存储');
      const heard = await page.evaluate(() => Reflect.get(window, 'heard') as string[]);
      assert.ok(heard.length >= 2, heard.join());
      assert.match(heard.join(), new RegExp(wanted.agency));
      isFree(heard.join(), '事件');
      await page.reload();
      await resident.hasReceipt();
      isFree(await kept(resident), '存储');
      isFree(resident.lines.join('\n'), '控制台');
      isFree(await page.evaluate(() => (Reflect.get(window, 'heard') as string[]).join('\n')), '事件');
      for (const request of requests) {
        const isForm = request.method() === 'POST' && /\/api\/[^/]+\/requests$/.test(request.url());
        const headers = JSON.stringify(await request.allHeaders());
        isFree(`${request.url()} ${headers} ${isForm ? '' : (request.postData() ?? '')}`, request.url());
      }
      // What is searched for could be found.
      assert.ok(resident.ledger.records[0]?.body.includes(personal.identityNumber));
      await resident.end();
    });
  }

  test('and is not in memory once it has been received', async () => {
    const resident = await Resident.begin(browser, server);
    await resident.open();
    await resident.fill();
    const before = await heapOf(resident);
    await resident.send.click();
    await resident.hasReceipt();
    const secrets = [personal.identityNumber, personal.phone];
    for (const value of secrets) assert.ok(before.includes(value), '快照里没有填写的内容');
    let after = await heapOf(resident);
    // What is on its way out is collected a turn later.
    for (let turn = 0; turn < 3 && secrets.some((value) => after.includes(value)); turn++)
      after = await heapOf(resident);
    assert.ok(after.includes('SJXM-0000-0001'), '快照里没有网页的内容');
    for (const value of secrets) assert.ok(!after.includes(value), `内存里还有 ${value}`);
    await resident.end();
  });
});
