import assert from 'node:assert/strict';
import type {Browser, BrowserContext, Locator, Page} from 'playwright-core';

import type {County, Fault, Traffic} from './county.js';

/** How a writer visits. */
export interface WriterOptions {
  /** What the form is for. */
  readonly use?: 'useful' | 'rating' | 'report';
  /** Turns the page's clock by hand. */
  readonly clock?: boolean;
}

let writers = 0;

/** One resident who has something to say, with a browser of their own and an address nobody shares. */
export class Writer {
  readonly context: BrowserContext;
  readonly page: Page;
  private readonly county: County;
  private readonly name: string;
  /** Errors nobody caught. */
  private readonly errors: string[] = [];

  private constructor(county: County, page: Page, name: string) {
    this.county = county;
    this.context = page.context();
    this.page = page;
    this.name = name;
    page.setDefaultTimeout(30_000);
    page.on('pageerror', (error) => this.errors.push(String(error)));
  }

  static async begin(browser: Browser, county: County, options: WriterOptions = {}): Promise<Writer> {
    const context = await browser.newContext();
    const page = await context.newPage();
    if (options.clock) await page.clock.install();
    const writer = new Writer(county, page, `w${++writers}`);
    await writer.open(options.use);
    return writer;
  }

  /** Opens the county's page. */
  async open(use: WriterOptions['use'] = 'rating'): Promise<void> {
    const query = new URLSearchParams({api: this.name, use, for: `m-${this.name}`});
    await this.page.goto(`${this.county.origin}/page?${query.toString()}`);
    await this.page.locator('zwgk-feedback').getByRole('button').first().waitFor();
  }

  /** The same writer in another tab. */
  async another(): Promise<Writer> {
    const twin = new Writer(this.county, await this.context.newPage(), this.name);
    await twin.page.goto(this.page.url());
    return twin;
  }

  get traffic(): Traffic {
    return this.county.traffic(this.name);
  }

  /** Button that sends. */
  get send(): Locator {
    return this.page.getByRole('button', {name: '提交', exact: true});
  }

  /** The next pieces of feedback meet these; the last stays. */
  meet(...faults: readonly Fault[]): void {
    this.traffic.faults = faults;
  }

  /** Chooses a level, and says why where it is a bad one. */
  async rate(level: string, why = ''): Promise<void> {
    await this.page.getByRole('radio', {name: level, exact: true}).check();
    if (why !== '') await this.page.getByRole('textbox', {name: '具体情况'}).fill(why);
  }

  /** Rates and sends. */
  async complain(): Promise<void> {
    await this.rate('不满意', '跑了三趟才办成');
    await this.send.click();
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', {name, exact: true}).click();
  }

  /** Waits until texts can be read. */
  async sees(...texts: readonly string[]): Promise<void> {
    for (const text of texts) await this.page.getByText(text).filter({visible: true}).first().waitFor();
  }

  /** Waits for the thanks, with the receipt of the one record there is. */
  async isThanked(thanks = '谢谢，评价已收到'): Promise<void> {
    await this.sees(thanks);
    this.has(1);
    const [code = ''] = this.traffic.codes;
    await this.sees(code);
  }

  /** Says how many records there are, and that they came under one key, or how often it was sent. */
  has(records: number, sent?: number): void {
    const {codes, keys} = this.traffic;
    assert.equal(codes.size, records, `${codes.size} 件`);
    assert.ok(new Set(keys).size <= 1, `${new Set(keys).size} 个键`);
    if (sent !== undefined) assert.equal(keys.length, sent);
  }

  /** Lets the page's clock run for some seconds. */
  async wait(seconds: number): Promise<void> {
    await this.page.clock.runFor(seconds * 1000);
  }

  async end(): Promise<void> {
    await this.context.close();
    assert.deepEqual(this.errors, []);
  }
}
