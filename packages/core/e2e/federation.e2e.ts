import assert from 'node:assert/strict';
import {after, afterEach, before, describe, test} from 'node:test';
import {chromiumFlags, requireEngine} from '@zwgk/tooling';
import {type Browser, chromium} from 'playwright-core';

import {type FaultServer, startFaultServer} from './fault-server.js';
import {
  countyFeed,
  federatedFeeds,
  hamletMatter,
  townDocument,
  townFeed,
  townMatter,
  townName,
  villageMatter,
} from './federation.feeds.js';
import {firstMatter} from './feeds.js';
import {Visit, type VisitOptions} from './visit.js';

const town = '/town/feed.json';
const missing = `${townName}的内容暂时无法读取`;

/** A county's feed that includes the feeds of its towns. */
describe('a feed that includes others', () => {
  let browser: Browser;
  let server: FaultServer;
  let visit: Visit;

  before(async () => {
    browser = await chromium.launch({executablePath: requireEngine('chromium'), args: [...chromiumFlags]});
  });
  after(() => browser.close());
  afterEach(async () => {
    await visit.end();
    await server.close();
  });

  async function open(address = town, options: VisitOptions = {}): Promise<void> {
    server = await startFaultServer(federatedFeeds(address));
    visit = await Visit.begin(browser, server, options);
    await visit.open('/county/feed.json');
    await visit.sees(firstMatter);
  }

  test('is shown as one catalogue, each feed asked for once and two deep', async () => {
    await open();
    await visit.sees(townMatter, villageMatter, '共 4 项');
    await visit.seesNo(hamletMatter);
    assert.equal(await visit.page.getByText(firstMatter).filter({visible: true}).count(), 1);
    for (const name of ['county', 'town', 'village']) assert.equal(server.count(`/${name}/feed.json`), 1);
    assert.equal(server.count('/hamlet/feed.json'), 0);
  });

  test('finds a matter by what another feed says of it, with the levels of both', async () => {
    await open();
    await visit.search('低保边缘');
    await visit.sees('找到 1 项');
    await visit.page.getByRole('link', {name: firstMatter}).click();
    await visit.sees('县级', '乡级');
  });

  test('has one list of documents, whose links lead to where they come from', async () => {
    await open();
    await visit.page.getByRole('link', {name: '公开信息', exact: true}).first().click();
    await visit.page.getByRole('link', {name: townDocument}).click();
    await visit.page.locator(`a[href="${server.origin}/town/gs/cundao.htm"]`).waitFor();
  });

  for (const fault of ['404', '500', 'truncated', 'login', 'destroyed', '204']) {
    test(`is shown without one that answers ${fault}, whose name is told`, async () => {
      await open(`${town}?fault=${fault}`);
      await visit.search('公示');
      await visit.sees(missing, '找到 2 项');
      await visit.seesNo(townMatter);
    });
  }

  test('is shown without one of another origin that does not let itself be read', async () => {
    await open('/none.json');
    server.publish('county', countyFeed(server.otherOrigin + town));
    await visit.page.reload();
    await visit.search('公示');
    await visit.sees(missing, '找到 2 项');
  });

  test('is not kept waiting by one that never answers', async () => {
    await open(`${town}?fault=never`, {clock: true});
    await visit.search('公示');
    await visit.wait(2);
    await visit.sees('找到 2 项');
    await visit.seesNo(missing);
    await visit.wait(10);
    await visit.sees(missing);
  });

  test('tries one again by itself, and shows it when it can be read', async () => {
    await open(`${town}?fault=500,ok`, {clock: true});
    await visit.search('村级');
    await visit.sees(missing);
    await visit.wait(4);
    await visit.sees(townMatter);
    await visit.seesNo(missing);
  });

  test('shows the stored copy of one that has gone, and says so', async () => {
    await open();
    await visit.sees(townMatter);
    await visit.page.waitForFunction(() => localStorage.length === 3);
    server.publish('town', {});
    await visit.page.reload();
    await visit.sees(townMatter, `${townName}的最新内容暂时无法读取`);
    await visit.seesNo(missing);
  });

  test('shows what another publishes anew', async () => {
    await open(town, {clock: true});
    await visit.sees(townMatter);
    const {'feed.json': feed} = townFeed();
    const text = JSON.stringify(feed).replaceAll(townMatter, '乡村道路建设');
    server.publish('town', {'feed.json': JSON.parse(text)});
    await visit.wait(3700);
    await visit.comeBack();
    await visit.sees('乡村道路建设');
    await visit.seesNo(townMatter);
  });
});
