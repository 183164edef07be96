import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, test} from 'node:test';
import {chromiumFlags, requireEngine} from '@zwgk/tooling';
import {type Browser, chromium} from 'playwright-core';

import {copyRows} from './copy.rows.js';
import {type FaultServer, startFaultServer} from './fault-server.js';
import {everyFeed, firstMatter} from './feeds.js';
import {pageRows} from './page.rows.js';
import {partRows} from './part.rows.js';
import {requestRows} from './request.rows.js';
import {transportRows} from './transport.rows.js';
import {Visit} from './visit.js';

describe('a feed that misbehaves', () => {
  let browser: Browser;
  let server: FaultServer;

  before(async () => {
    browser = await chromium.launch({executablePath: requireEngine('chromium'), args: [...chromiumFlags]});
  });
  after(() => browser.close());
  beforeEach(async () => {
    server = await startFaultServer(everyFeed());
  });
  afterEach(() => server.close());

  for (const {line, what, feed, shows} of transportRows) {
    test(`line ${line}: ${what}`, async () => {
      const visit = await Visit.begin(browser, server);
      await visit.open(feed);
      await visit.sees(...shows);
      await visit.seesNo('\ufffd');
      await visit.end();
    });
  }

  for (const {line, what, options, steps} of [...requestRows, ...partRows, ...copyRows, ...pageRows]) {
    test(`line ${line}: ${what}`, async () => {
      const visit = await Visit.begin(browser, server, options);
      await steps(visit);
      await visit.end();
    });
  }

  test('line 27: two hundred elements that came and went leave nothing behind', async () => {
    const visit = await Visit.begin(browser, server);
    await visit.open('/plain/feed.json');
    await visit.sees(firstMatter);
    const before = await visit.nodesAfter(20);
    const after = await visit.nodesAfter(200);
    assert.ok(after - before < 20, `${after - before} 个节点没有释放`);
    await visit.end();
  });
});
