import assert from 'node:assert/strict';
import type {Browser} from 'playwright-core';

import type {Edition} from './editions.js';
import type {FaultServer} from './fault-server.js';
import {Visit} from './visit.js';

/** What no reader should be told while there is a whole edition to read. */
const failures = ['内容暂时无法读取', '目录暂时无法读取', '找不到数据', '重新读取', '没有符合条件'];
/** What is said while an answer is on its way. */
const waiting = ['正在查找', '正在读取', '正在统计'];

/** Somebody who browses, searches, and opens matters and documents, and whose every view is looked at. */
export class Reader {
  private readonly visit: Visit;
  private readonly editions: readonly Edition[];

  private constructor(visit: Visit, editions: readonly Edition[]) {
    this.visit = visit;
    this.editions = editions;
  }

  static async begin(browser: Browser, server: FaultServer, editions: readonly Edition[]): Promise<Reader> {
    const visit = await Visit.begin(browser, server, {clock: true});
    const reader = new Reader(visit, editions);
    await visit.open('/county/feed.json');
    await visit.page.locator('[part=row]').first().waitFor();
    await reader.watch();
    return reader;
  }

  /** What is done in one round; where it leads depends on the round, so that other files are asked for. */
  steps(round: number): readonly (() => Promise<void>)[] {
    const number = String(round * 45).padStart(4, '0');
    return [
      () => this.search(`事项${number}`),
      () => this.openFirst(),
      () => this.goBack(),
      () => this.search(`公开内容${number}`),
      () => this.search(''),
      () => this.list('公开信息'),
      () => this.openFirst(),
      () => this.goBack(),
      () => this.search(`〔2021〕${round * 45}号`),
      () => this.search(''),
      () => this.list('公开事项'),
      () => this.turnPage(),
      () => this.openFirst(),
      () => this.goBack(),
    ];
  }

  async search(words: string): Promise<void> {
    await this.visit.search(words);
    const tag = this.visit.page.getByRole('link', {name: '搜索 '});
    if (words === '') await tag.waitFor({state: 'hidden'});
    else await tag.filter({hasText: words}).waitFor();
  }

  /** Waits until what was asked for is there. */
  async settled(): Promise<void> {
    await this.visit.page.waitForFunction((words) => {
      const root = document.querySelector('zwgk-catalog')?.shadowRoot;
      const text = root?.textContent ?? '';
      return !root?.querySelector('[aria-busy=true]') && words.every((word) => !text.includes(word));
    }, waiting);
  }

  /** Mark of the edition that is shown. */
  async shown(): Promise<string> {
    const text = await this.text();
    return this.editions.find(({mark}) => text.includes(mark))?.mark ?? `没有版次：${text}`;
  }

  /** Comes back to the page when the feed may have changed. */
  async returnsLater(): Promise<void> {
    await this.visit.wait(400);
    await this.visit.comeBack();
  }

  async sees({mark}: Edition): Promise<void> {
    await this.visit.sees(mark);
    await this.settled();
  }

  async isToldOfDate(): Promise<void> {
    await this.visit.sees('以下数据截至');
  }

  /** Says that every view was of one edition and that nothing failed. */
  async end(): Promise<void> {
    const mixed = await this.visit.page.evaluate(
      () => Reflect.get(window, 'mixedViews') as readonly string[],
    );
    await this.visit.end();
    assert.deepEqual(mixed, []);
  }

  private async text(): Promise<string> {
    return this.visit.page.evaluate(
      () => document.querySelector('zwgk-catalog')?.shadowRoot?.textContent ?? '',
    );
  }

  private async openFirst(): Promise<void> {
    await this.visit.page.locator('[part=row] a').first().click();
    await this.visit.page.getByRole('link', {name: '返回'}).waitFor();
  }

  private async goBack(): Promise<void> {
    await this.visit.page.goBack();
    await this.visit.page.getByRole('searchbox').waitFor();
  }

  private async list(name: string): Promise<void> {
    const {page} = this.visit;
    await page.getByRole('link', {name, exact: true}).first().click();
    await page.getByRole('searchbox', {name: `搜索${name}`}).waitFor();
  }

  private async turnPage(): Promise<void> {
    await this.visit.page.getByRole('link', {name: '下一页'}).click();
    await this.visit.page.getByRole('link', {name: '上一页'}).waitFor();
  }

  /** Looks at the widget whenever anything in it has changed. */
  private async watch(): Promise<void> {
    const signs = this.editions.map(({mark, matters, documents}) => [
      mark,
      `共 ${matters} 项`,
      `共 ${documents} 条`,
    ]);
    await this.visit.page.evaluate(
      ({editions, forbidden}) => {
        const views: string[] = [];
        Reflect.set(window, 'mixedViews', views);
        const root = document.querySelector('zwgk-catalog')?.shadowRoot;
        if (!root) return;
        // Not a named function: the compiler's helpers are not in the page.
        new MutationObserver(() => {
          const text = (root.textContent ?? '').replace(/\s+/g, ' ');
          const seen = editions.filter((words) => words.some((word) => text.includes(word)));
          if (seen.length > 1 || forbidden.some((word) => text.includes(word))) views.push(text);
        }).observe(root, {subtree: true, childList: true, characterData: true});
      },
      {editions: signs, forbidden: failures},
    );
  }
}
