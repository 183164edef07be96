import assert from 'node:assert/strict';
import type {Browser, BrowserContext, Page} from 'playwright-core';

import type {FaultServer} from './fault-server.js';

/** How long to wait for what residents or webmasters are told, in ms: a busy machine has other things to do. */
const patience = 30_000;

/** How a page is visited. */
export interface VisitOptions {
  /** Turns the page's clock by hand. */
  readonly clock?: boolean;
  readonly javaScriptEnabled?: boolean;
  /** Runs before the page's own scripts. */
  readonly before?: string;
}

/** One resident with a browser of their own. */
export class Visit {
  readonly server: FaultServer;
  readonly context: BrowserContext;
  readonly page: Page;
  /** Lines on the console that are ours. */
  readonly lines: string[] = [];
  /** Errors nobody caught. */
  readonly errors: string[] = [];

  private constructor(server: FaultServer, context: BrowserContext, page: Page) {
    this.server = server;
    this.context = context;
    this.page = page;
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('console', (message) => {
      if (message.text().startsWith('[zwgk]')) this.lines.push(message.text());
    });
  }

  static async begin(browser: Browser, server: FaultServer, options: VisitOptions = {}): Promise<Visit> {
    const context = await browser.newContext({javaScriptEnabled: options.javaScriptEnabled ?? true});
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    if (options.clock) await page.clock.install();
    if (options.before) await page.addInitScript(options.before);
    return new Visit(server, context, page);
  }

  /** Opens a county's page with the tag. */
  async open(feed: string, more: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.page.goto(`${this.server.origin}/page?${new URLSearchParams({feed, ...more}).toString()}`);
  }

  /** Opens a county's page with the tag; resolves when the feed has been asked for, which may not come. */
  async openAsking(feed: string): Promise<void> {
    const asked = this.page.waitForRequest((request) => request.url().includes(feed));
    await this.open(feed);
    await asked;
  }

  /** Opens a county's page without a tag. */
  async openBlank(): Promise<void> {
    await this.page.goto(`${this.server.origin}/blank`);
  }

  /** Waits until a text can be read. */
  async sees(...texts: readonly string[]): Promise<void> {
    for (const text of texts) await this.page.getByText(text).first().waitFor();
  }

  /** Says that a text cannot be read now. */
  async seesNo(text: string): Promise<void> {
    assert.equal(await this.page.getByText(text).filter({visible: true}).count(), 0, `还看得到“${text}”`);
  }

  /** Lets the page's clock run for some seconds. */
  async wait(seconds: number): Promise<void> {
    await this.page.clock.fastForward(seconds * 1000);
  }

  /** Puts a tag on the page, as a script of the county would. */
  async addTag(feed: string): Promise<void> {
    await this.page.evaluate((address) => {
      const tag = document.createElement('zwgk-catalog');
      tag.setAttribute('feed', address);
      document.querySelector('main')?.append(tag);
    }, feed);
  }

  /** Lets the page's clock run until a copy of the feed is stored. */
  async hasCopy(): Promise<void> {
    await this.wait(10);
    await this.page.waitForFunction(() => localStorage.length > 0);
  }

  /** Waits until the webmaster is told something. */
  async says(line: RegExp): Promise<void> {
    const end = Date.now() + patience;
    while (!line.test(this.lines.join('\n')) && Date.now() < end)
      await new Promise((resolve) => setTimeout(resolve, 20));
    assert.match(this.lines.join('\n'), line);
  }

  /** Comes back to the page from another one. */
  async comeBack(): Promise<void> {
    await this.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  }

  async search(words: string): Promise<void> {
    await this.page.getByRole('searchbox').fill(words);
  }

  /** Searches for a matter until it is found. */
  async find(name: string): Promise<void> {
    await this.search(name);
    await this.page.locator('[part=row]').filter({hasText: name}).waitFor();
    await this.page.getByText('找到 1 项').first().waitFor();
  }

  /** Nodes alive after so many elements have come and gone. */
  async nodesAfter(elements: number): Promise<number> {
    await this.page.evaluate(async (count) => {
      for (let index = 0; index < count; index++) {
        const tag = document.createElement('zwgk-catalog');
        tag.setAttribute('feed', '/plain/feed.json');
        document.body.append(tag);
        await new Promise((resolve) => setTimeout(resolve));
        tag.remove();
      }
    }, elements);
    const devtools = await this.context.newCDPSession(this.page);
    let fewest = Infinity;
    // What an element leaves to timers and observers is collected a turn later.
    for (let turn = 0; turn < 5; turn++) {
      await devtools.send('HeapProfiler.collectGarbage');
      const {nodes} = await devtools.send('Memory.getDOMCounters');
      fewest = Math.min(fewest, nodes);
    }
    return fewest;
  }

  /** Presses the button that tries again. */
  async retry(): Promise<void> {
    await this.page.getByRole('button', {name: '重新读取'}).first().click();
  }

  async end(): Promise<void> {
    await this.context.close();
    assert.deepEqual(this.errors, []);
  }
}
