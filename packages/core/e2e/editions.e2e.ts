import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, test} from 'node:test';
import {chromiumFlags, requireEngine} from '@zwgk/tooling';
import {type Browser, chromium} from 'playwright-core';

import {buildEditions, type Edition} from './editions.js';
import {type FaultServer, startFaultServer} from './fault-server.js';
import {Reader} from './reader.js';

/** Editions a reader lives through. */
const rounds = 6;

/** A county publishes again and again while somebody reads: whatever is shown is of one edition, and nothing fails. */
describe('a feed that is published anew under a reader', () => {
  let browser: Browser;
  let server: FaultServer;
  let reader: Reader;
  let editions: readonly [Edition, Edition];

  before(async () => {
    browser = await chromium.launch({executablePath: requireEngine('chromium'), args: [...chromiumFlags]});
    editions = await buildEditions();
  });
  after(() => browser.close());

  beforeEach(async () => {
    const [first] = editions;
    server = await startFaultServer({county: first.files});
    reader = await Reader.begin(browser, server, editions);
  });
  afterEach(async () => {
    await reader.end();
    await server.close();
  });

  const editionOf = (round: number): Edition => (round % 2 === 0 ? editions[0] : editions[1]);

  test('whose old files have vanished', async () => {
    for (let round = 1; round <= rounds; round++) {
      const edition = editionOf(round);
      for (const step of reader.steps(round)) {
        const done = step();
        server.publish('county', edition.files);
        await done;
        await reader.settled();
      }
      assert.equal(await reader.shown(), edition.mark);
    }
  });

  test('whose old files stay: it reads on, and sees the new edition when it comes back', async () => {
    for (let round = 1; round <= rounds; round++) {
      const before = editionOf(round - 1);
      const edition = editionOf(round);
      server.publish('county', {...before.files, ...edition.files});
      for (const step of reader.steps(round)) {
        await step();
        await reader.settled();
        assert.equal(await reader.shown(), before.mark);
      }
      await reader.returnsLater();
      await reader.sees(edition);
    }
  });

  test('whose new files are not all there yet: it reads on in the old edition', async () => {
    const [first, second] = editions;
    const {'feed.json': feed, ...rest} = second.files;
    const half = Object.fromEntries(Object.entries(rest).filter(([path]) => !path.includes('map.')));
    await reader.search('公开内容');
    await reader.settled();
    server.publish('county', {...first.files, ...half, 'feed.json': feed});
    await reader.returnsLater();
    await reader.isToldOfDate();
    assert.equal(await reader.shown(), first.mark);
  });
});
