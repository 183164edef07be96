import {after, before, describe, test} from 'node:test';
import {chromiumFlags, requireEngine} from '@zwgk/tooling';
import {type Browser, chromium} from 'playwright-core';

import {type FaultServer, startFaultServer} from './fault-server.js';
import {countyFiles} from './pages.js';
import {Resident} from './resident.js';
import {answerRows} from './rows/answer.rows.js';
import {draftRows} from './rows/draft.rows.js';
import {fieldRows} from './rows/field.rows.js';
import {fileRows} from './rows/file.rows.js';
import {sendingRows} from './rows/sending.rows.js';
import {storageRows} from './rows/storage.rows.js';
import {tabRows} from './rows/tab.rows.js';

describe('a form that meets faults', {concurrency: 2}, () => {
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

  for (const {line, what, faults, at = 'requests', shows, records, again} of answerRows) {
    test(`line ${line}: ${what}`, async () => {
      const resident = await Resident.begin(browser, server);
      await resident.open();
      await resident.fill();
      resident.server.spoil(resident.name, at, ...faults, ...(again ? [] : (['ok'] as const)));
      await resident.send.click();
      await resident.sees(...shows);
      resident.has({records});
      resident.server.spoil(resident.name, at, 'ok');
      if (again) await resident.press(again);
      await resident.hasReceipt();
      await resident.end();
    });
  }

  for (const {line, what, options, steps} of [
    ...sendingRows,
    ...tabRows,
    ...fileRows,
    ...fieldRows,
    ...draftRows,
    ...storageRows,
  ]) {
    test(`line ${line}: ${what}`, async () => {
      const resident = await Resident.begin(browser, server, options);
      await steps(resident);
      await resident.end();
    });
  }
});
