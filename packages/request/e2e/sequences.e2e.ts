import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {Script} from 'node:vm';
import {chromiumFlags, requireEngine} from '@zwgk/tooling';
import fc from 'fast-check';
import {chromium} from 'playwright-core';

import {bundled} from './bundled.js';
import {type FaultServer, startFaultServer} from './fault-server.js';
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
      '/blank': '<!doctype html>',
      '/resident': `<!doctype html><script>${resident}</script>`,
      '/world': `<!doctype html><body><script>${world}</script>`,
    });
  });
  after(() => server.close());

  /** Says of a sequence that it has come to what may be. */
  function judge(name: string, {typed, drafts, reads, state}: Told): void {
    const ledger = server.ledger(name);
    assert.ok(ledger.records.length <= drafts, `${drafts} 份草稿，${ledger.records.length} 条记录`);
    assert.ok(ledger.keys().length <= drafts, `${drafts} 份草稿，${ledger.keys().length} 个键`);
    const everything = [reads, ...ledger.records.map(({body}) => body)].join();
    for (const text of typed) assert.ok(everything.includes(text), `${text} 不见了：${everything}`);
    if (state === 'received') assert.ok(ledger.records.length > 0, '有回执而没有记录');
  }

  /** Tries so many sequences, several at a time. */
  async function tryOut(
    numRuns: number,
    atATime: number,
    run: (name: string, acts: readonly Act[], lane: number) => Promise<Told>,
  ): Promise<void> {
    const lanes = Array.from({length: atATime}, (_, lane) =>
      fc.assert(
        fc.asyncProperty(fc.array(act, {minLength: 3, maxLength: 10}), async (acts) => {
          const name = `s${count++}`;
          judge(name, await run(name, acts, lane));
        }),
        {numRuns: numRuns / atATime, seed: seed + lane, endOnFailure: true, includeErrorInReport: true},
      ),
    );
    await Promise.all(lanes);
  }

  test('in a thousand sequences', async () => {
    const script = new Script(resident);
    await tryOut(1000, 8, (name, acts) => perform(acts, openTab(server, name, script)));
  });

  test('in some sequences in a browser', async (t) => {
    const browser = await chromium.launch({
      executablePath: requireEngine('chromium'),
      args: [...chromiumFlags],
    });
    t.after(() => browser.close());
    const page = await browser.newPage();
    await page.goto(`${server.origin}/world`);
    await tryOut(40, 1, (name, acts) =>
      page.evaluate(
        (told) =>
          (Reflect.get(window, 'run') as (name: string, acts: readonly Act[]) => Promise<Told>)(
            told.name,
            told.acts as readonly Act[],
          ),
        {name, acts: [...acts]},
      ),
    );
  });
});
