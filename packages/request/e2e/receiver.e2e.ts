import assert from 'node:assert/strict';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, test} from 'node:test';
import {Log, readSettings, type RunningReceiver, startReceiver} from '@zwgk/receiver';
import {chromiumFlags, requireEngine} from '@zwgk/tooling';
import {type Browser, chromium} from 'playwright-core';

import {type FaultServer, startFaultServer} from './fault-server.js';
import {countyFiles} from './pages.js';
import {Resident} from './resident.js';

/** A picture of one dot. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('the form and the reference server, on two origins', () => {
  let browser: Browser;
  let server: FaultServer;
  let receiver: RunningReceiver;
  let folder: string;
  const log: string[] = [];

  before(async () => {
    browser = await chromium.launch({executablePath: requireEngine('chromium'), args: [...chromiumFlags]});
    server = await startFaultServer(countyFiles);
    folder = await mkdtemp(path.join(tmpdir(), 'zwgk-request-'));
    const settings = {
      ...readSettings({ZWGK_DATA: folder, PORT: '0'}),
      origins: [server.origin],
      minimumSeconds: 8,
      proofOfWork: {maxNumber: 20_000},
    };
    receiver = await startReceiver(settings, {log: new Log((line) => void log.push(line))});
  });
  after(async () => {
    await browser.close();
    await server.close();
    await receiver.stop();
    await rm(folder, {recursive: true});
  });

  test('wait out the least time, do the proof of work and the upload, and end with a receipt that can be looked up', async () => {
    const resident = await Resident.begin(browser, server);
    const {page} = resident;
    await page.goto(`${server.origin}/page?action=http://127.0.0.1:${receiver.port}/api/`);
    await resident.ready();
    await resident.fill();
    await resident.press('修改 申请人');
    await resident.attach({
      name: '身份证正面.png',
      mimeType: 'image/png',
      buffer: dot,
    });
    await resident.next();
    await resident.send.click();
    await page.getByText('申请已收到').waitFor({timeout: 30_000});
    const code = await page.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4})+$/).innerText();
    await page.goto(`${server.origin}/status?action=http://127.0.0.1:${receiver.port}/api/`);
    await page.getByRole('textbox', {name: '查询码'}).fill(code);
    await page.getByRole('button', {name: '查询'}).click();
    await resident.sees('已登记', '示例县民政局');
    assert.ok(log.join('').includes('429'), '没有先等候');
    await resident.end();
  });
});
