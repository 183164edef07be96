import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {chromiumFlags, openPage, requireEngine, startOldChromium} from '@zwgk/tooling';
import {chromium} from 'playwright-core';

import {personal, wanted} from './applicant.js';
import {bundled} from './bundled.js';
import {type FaultServer, startFaultServer} from './fault-server.js';
import {countyFiles} from './pages.js';
import {Resident} from './resident.js';

describe('a resident who comes back', () => {
  let server: FaultServer;

  before(async () => {
    server = await startFaultServer(countyFiles);
  });
  after(() => server.close());

  test('line 46: to a tab that has crashed finds what is wanted, and nothing personal', async (t) => {
    const {cdp, close} = await startOldChromium(requireEngine('chromium'));
    t.after(close);
    const {session} = await openPage(cdp);
    const script = await bundled(new URL('./crash.page.ts', import.meta.url));
    const act = async (expression: string): Promise<unknown> => {
      const options = {
        expression: `(async () => { ${expression} })()`,
        awaitPromise: true,
        returnByValue: true,
      };
      const {result, exceptionDetails} = await cdp.send('Runtime.evaluate', options, session);
      assert.equal(exceptionDetails, undefined, JSON.stringify(exceptionDetails));
      return (result as {value?: unknown}).value;
    };
    await cdp.send('Page.enable', {}, session);
    await cdp.send('Inspector.enable', {}, session);
    const open = async (): Promise<void> => {
      const loaded = cdp.heard('Page.loadEventFired', session);
      await cdp.send('Page.navigate', {url: `${server.origin}/page?action=/api/crash`}, session);
      await loaded;
      await act(`${script}; await driver.ready();`);
    };
    await open();
    await act('await driver.want(); await driver.fillRest();');
    const crashed = cdp.heard('Inspector.targetCrashed', session);
    // Answers only if it fails.
    void cdp.send('Page.crash', {}, session).catch(() => undefined);
    await crashed;
    await open();
    const stored = String(await act('return JSON.stringify({...sessionStorage, ...localStorage});'));
    for (const value of Object.values(personal)) assert.ok(!stored.includes(value), value);
    await act("await driver.press('恢复');");
    assert.equal(await act("return driver.valueOf('features');"), wanted.features);
  });

  describe('by the back button, to a page the browser has kept,', () => {
    test('line 48: finds everything there, personal fields too', async (t) => {
      const resident = await visitor(t);
      await resident.open();
      await resident.fill();
      assert.equal(await resident.leaveAndReturn(), true);
      await resident.sees(wanted.name);
      await resident.send.click();
      await resident.hasReceipt();
      const body = resident.ledger.records[0]?.body ?? '';
      for (const value of Object.values(personal)) assert.ok(body.includes(value), value);
      await resident.end();
    });

    test('line 48: finds the receipt of what was sent, and no button that sends', async (t) => {
      const resident = await visitor(t);
      await resident.open();
      await resident.apply();
      await resident.hasReceipt();
      assert.equal(await resident.leaveAndReturn(), true);
      await resident.hasReceipt();
      assert.equal(await resident.send.count(), 0);
      await resident.end();
    });

    /** A resident whose browser keeps pages, as those of residents do. */
    async function visitor(t: {after: (done: () => Promise<void>) => void}): Promise<Resident> {
      const browser = await chromium.launch({
        executablePath: requireEngine('chromium'),
        args: [...chromiumFlags],
        ignoreDefaultArgs: ['--disable-back-forward-cache'],
      });
      t.after(() => browser.close());
      return Resident.begin(browser, server);
    }
  });
});
