import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {Script} from 'node:vm';
import {chromiumFlags, requireEngine} from '@zwgk/tooling';
import fc from 'fast-check';
import {chromium} from 'playwright-core';

import {bundled} from './bundled.js';
import {type FaultServer, startFaultServer} from './fault-server.js';
import {countyFiles} from './pages.js';
import {type Act, act, type Told} from './sequences/act.js';
import {perform} from './sequences/perform.js';
import {openTab} from './sequences/tab.js';

/** The same sequences in every run. */
const seed = 20_190_515;

describe('whatever a resident does, and whatever happens to them, a draft is recorded once at most and nothing typed is lost', () => {
  let server: FaultServer;
  let resident: string;
  let count = 0;

  before(async () => {
    resident = await bundled(new URL('./sequences/resident.page.ts', import.meta.url));
    const world = await bundled(new URL('./sequences/world.page.ts', import.meta.url));
    server = await startFaultServer({
      ...countyFiles,
      '/blank': '<!doctype html>',
      '/resident': `<!doctype html><script>${resident}</script>`,
      '/world': `<!doctype html><body><script>${world}</script>`,
    });
  });
  after(() => server.close());

  /** Says of a sequence that it has come to what may be. */
  function judge(name: string, {typed, drafts, reads, isReceived}: Told): void {
    const ledger = server.ledger(name);
    assert.ok(ledger.records.length <= drafts, `${drafts} 份草稿，${ledger.records.length} 条记录`);
    assert.ok(ledger.keys().length <= drafts, `${drafts} 份草稿，${ledger.keys().length} 个键`);
    const everything = [reads, ...ledger.records.map(({body}) => body)].join();
    for (const text of typed) assert.ok(everything.includes(text), `${text} 不见了：${everything}`);
    if (isReceived) assert.ok(ledger.records.length > 0, '有回执而没有记录');
  }

  /** Tries so many sequences, several at a time. */
  async function tryOut(
    {numRuns, atATime, faults}: {readonly numRuns: number; readonly atATime: number; readonly faults: number},
    run: (name: string, acts: readonly Act[]) => Promise<Told>,
  ): Promise<void> {
    const acts = fc.array(act(faults), {minLength: 3, maxLength: 10});
    const lanes = Array.from({length: atATime}, (_, lane) =>
      fc.assert(
        fc.asyncProperty(acts, async (each) => {
          const name = `s${count++}`;
          judge(name, await run(name, each));
        }),
        {numRuns: numRuns / atATime, seed: seed + lane, endOnFailure: true, includeErrorInReport: true},
      ),
    );
    await Promise.all(lanes);
  }

  /** Runs sequences in a browser. */
  async function inBrowser(at: 'client' | 'widget', numRuns: number, faults: number): Promise<void> {
    const browser = await chromium.launch({
      executablePath: requireEngine('chromium'),
      args: [...chromiumFlags],
    });
    try {
      const page = await browser.newPage();
      page.on('dialog', (dialog) => void dialog.accept());
      await page.goto(`${server.origin}/world`);
      type Run = (name: string, acts: readonly Act[], at: string) => Promise<Told>;
      await tryOut({numRuns, atATime: 1, faults}, (name, acts) =>
        page.evaluate(
          (told) => (Reflect.get(window, 'run') as Run)(told.name, told.acts as readonly Act[], told.at),
          {name, acts: [...acts], at},
        ),
      );
    } finally {
      await browser.close();
    }
  }

  test('in a thousand sequences', async () => {
    const script = new Script(resident);
    await tryOut({numRuns: 1000, atATime: 8, faults: 4}, (name, acts) =>
      perform(acts, openTab(server, name, script)),
    );
  });

  test('in some sequences in a browser', () => inBrowser('client', 40, 4));

  test('in some sequences at the form itself', () => inBrowser('widget', 40, 1));
});
