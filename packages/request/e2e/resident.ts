import assert from 'node:assert/strict';
import type {Browser, BrowserContext, Locator, Page} from 'playwright-core';

import {personal, wanted} from './applicant.js';
import type {FaultServer} from './fault-server.js';
import type {Ledger} from './ledger.js';
import type {FaultName} from './service.faults.js';

/** How a resident visits. */
export interface ResidentOptions {
  /** Turns the page's clock by hand. */
  readonly clock?: boolean;
  /** Runs before the page's own scripts. */
  readonly before?: string;
}

let visits = 0;

/** One resident with a browser of their own and a service that knows nobody else. */
export class Resident {
  readonly server: FaultServer;
  readonly context: BrowserContext;
  readonly page: Page;
  /** Name of the service. */
  readonly name: string;
  /** Everything on the console. */
  readonly lines: string[] = [];
  /** Errors nobody caught. */
  readonly errors: string[] = [];

  private constructor(server: FaultServer, page: Page, name: string) {
    this.server = server;
    this.context = page.context();
    this.page = page;
    this.name = name;
    page.setDefaultTimeout(30_000);
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('console', (message) => this.lines.push(message.text()));
  }

  static async begin(
    browser: Browser,
    server: FaultServer,
    {clock = false, before}: ResidentOptions = {},
  ): Promise<Resident> {
    const context = await browser.newContext();
    const page = await context.newPage();
    if (clock) await page.clock.install();
    if (before) await page.addInitScript(before);
    return new Resident(server, page, `r${++visits}`);
  }

  get ledger(): Ledger {
    return this.server.ledger(this.name);
  }

  /** Button that sends. */
  get send(): Locator {
    return this.page.getByRole('button', {name: '提交申请'});
  }

  /** Opens the county's page and waits for the form; `fault` are the switches of the service's address. */
  async open({fault = '', origin = ''} = {}): Promise<void> {
    await this.visit({fault, origin});
    await this.ready();
  }

  /** Opens the county's page. */
  async visit({fault = '', origin = ''} = {}): Promise<void> {
    const action = `${origin}/api/${this.name}${fault && `?fault=${fault}`}`;
    await this.page.goto(`${this.server.origin}/page?${new URLSearchParams({action}).toString()}`);
  }

  /** Waits until the whole form has come. */
  async ready(page = this.page): Promise<void> {
    await page.getByRole('textbox').first().focus();
    await page.getByText('想要的信息会暂存').waitFor();
  }

  /** Says what is wanted, on the first step. */
  async want(name: string = wanted.name): Promise<void> {
    await this.page.getByRole('textbox', {name: '信息名称'}).fill(name);
    await this.page.getByRole('textbox', {name: '其他特征'}).fill(wanted.features);
  }

  /** Fills the form in, up to the last step, where it is sent. */
  async fill(): Promise<void> {
    await this.want();
    await this.fillRest();
  }

  /** Goes from the first step to the last, filling in what is not there yet. */
  async fillRest(): Promise<void> {
    const {page} = this;
    await this.next();
    const agency = page.getByRole('textbox', {name: '受理机关'});
    if ((await agency.inputValue()) === '') await agency.fill(wanted.agency);
    await this.next();
    await page.getByRole('radio', {name: '电子邮件'}).check();
    await this.next();
    await page.getByRole('checkbox', {name: '我同意'}).check();
    await page.getByRole('textbox', {name: '姓名'}).fill(personal.name);
    await page.getByRole('textbox', {name: '证件号码'}).fill(personal.identityNumber);
    await page.getByRole('textbox', {name: '联系电话'}).fill(personal.phone);
    await page.getByRole('textbox', {name: '电子邮箱'}).fill(personal.email);
    await page.getByRole('textbox', {name: '通信地址'}).fill(personal.address);
    await this.next();
    await this.send.waitFor();
  }

  /** Leaves for another page and comes back by the back button; tells whether the browser has kept the page. */
  async leaveAndReturn(): Promise<boolean> {
    const {page} = this;
    await page.evaluate(() => Object.assign(window, {isKept: true}));
    page.once('dialog', (dialog) => void dialog.accept());
    await page.goto(`${this.server.origin}/other`);
    await page.goBack({waitUntil: 'commit'});
    return page.evaluate(() => 'isKept' in window);
  }

  /** Takes what an earlier visit has left. */
  async restore(): Promise<void> {
    await this.sees('恢复上次未提交的内容？');
    await this.press('恢复');
    await this.isBack();
  }

  /** Says that what was wanted stands in its fields. */
  async isBack(): Promise<void> {
    const {page} = this;
    assert.equal(await page.getByRole('textbox', {name: '信息名称'}).inputValue(), wanted.name);
    assert.equal(await page.getByRole('textbox', {name: '其他特征'}).inputValue(), wanted.features);
  }

  async next(): Promise<void> {
    await this.page.getByRole('button', {name: '下一步'}).click();
  }

  /** Fills the form in and sends it. */
  async apply(): Promise<void> {
    await this.fill();
    await this.send.click();
  }

  /** Opens the form, fills it in and sends it, while the service answers each attempt so. */
  async applyMeeting(...answers: readonly FaultName[]): Promise<void> {
    await this.open();
    this.server.spoil(this.name, 'requests', ...answers);
    await this.apply();
  }

  /** Chooses files of the applicant's. */
  async attach(...files: readonly {name: string; mimeType: string; buffer: Buffer}[]): Promise<void> {
    await this.page.locator('input[type=file]').setInputFiles([...files]);
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', {name}).click();
  }

  /** Waits until texts can be read. */
  async sees(...texts: readonly (string | RegExp)[]): Promise<void> {
    for (const text of texts) await this.page.getByText(text).filter({visible: true}).first().waitFor();
  }

  /** Says that a text cannot be read now. */
  async seesNo(...texts: readonly string[]): Promise<void> {
    for (const text of texts) {
      assert.equal(await this.page.getByText(text).filter({visible: true}).count(), 0, `还看得到“${text}”`);
    }
  }

  /** Waits for the receipt of the record there is, and says that there is no other. */
  async hasReceipt(records = 1): Promise<void> {
    await this.sees('申请已收到');
    assert.equal(this.ledger.records.length, records);
    await this.sees(this.ledger.records.at(-1)?.receiptCode ?? '');
  }

  /** Says how often the form has come to the service, and how many records that has made. */
  has({records, sent}: {readonly records: number; readonly sent?: number}): void {
    assert.equal(this.ledger.records.length, records, JSON.stringify(this.ledger.attempts));
    if (sent !== undefined) assert.equal(this.ledger.count('requests'), sent);
    assert.ok(this.ledger.keys().length <= 1, `${this.ledger.keys().length} 个键`);
  }

  /** Lets the page's clock run for some seconds. */
  async wait(seconds: number): Promise<void> {
    await this.page.clock.runFor(seconds * 1000);
  }

  /** Everything that the tab and the site have stored. */
  async stored(): Promise<string> {
    const stored = await this.page.evaluate(() => JSON.stringify([{...sessionStorage}, {...localStorage}]));
    const cookies = await this.context.cookies();
    return stored + JSON.stringify(cookies);
  }

  /** The same resident in another tab. */
  with(page: Page): Resident {
    return new Resident(this.server, page, this.name);
  }

  async end(): Promise<void> {
    await this.context.close();
    assert.deepEqual(this.errors, []);
  }
}
