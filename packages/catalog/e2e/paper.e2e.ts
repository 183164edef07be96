import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, afterEach, before, describe, test} from 'node:test';
import {chromiumFlags, requireEngine} from '@zwgk/tooling';
import {type Browser, type BrowserContext, chromium, type Page} from 'playwright-core';

import {type County, startCounty} from './county.js';

/** What goes to the printer, as the printer's own window has it. */
interface Sheet {
  readonly language: string;
  readonly body: string;
  readonly css: string;
}

/** Runs in every window, the frames of the widget too: notes what is printed instead of asking for a printer. */
function catchPrinting(): void {
  window.print = () => {
    const sheets = [...document.adoptedStyleSheets, ...document.styleSheets];
    const css = sheets.flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText)).join('\n');
    // eslint-disable-next-line no-restricted-syntax -- it is read, to be printed by the test
    const sheet = {language: document.documentElement.lang, body: document.body.innerHTML, css};
    Object.assign(window.top ?? window, {printed: sheet});
  };
}

describe('paper and files', () => {
  let county: County;
  let browser: Browser;
  let context: BrowserContext;
  /** What goes wrong on a page without a resident being told, what its policy refuses included. */
  const faults: string[] = [];

  before(async () => {
    county = await startCounty();
    browser = await chromium.launch({executablePath: requireEngine('chromium'), args: [...chromiumFlags]});
    context = await browser.newContext({acceptDownloads: true});
    await context.addInitScript(catchPrinting);
  });

  after(async () => {
    await browser.close();
    county.close();
  });

  afterEach(() => assert.deepEqual(faults.splice(0), []));

  async function open(fragment = ''): Promise<Page> {
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    page.on('pageerror', ({message}) => faults.push(message));
    page.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
    await page.goto(`${county.url}${fragment}`);
    return page;
  }

  /** A list that has been read to its end, where its buttons are: rows that come late move the end further down. */
  async function openList(fragment: string): Promise<Page> {
    const page = await open(fragment);
    await page.getByText('共 60 项').waitFor();
    const buttons = page.getByRole('button', {name: '导出 CSV'});
    for (let presses = 0; presses < 100 && !(await buttons.isVisible()); presses++) {
      await page.keyboard.press('End');
      await page.waitForTimeout(100);
    }
    return page;
  }

  /** The printed sheets as a PDF. */
  async function paperOf(page: Page): Promise<string> {
    await page.waitForFunction(() => 'printed' in window);
    const {language, body, css} = await page.evaluate(() => (window as unknown as {printed: Sheet}).printed);
    const paper = await context.newPage();
    // Without a doctype, as the frame has none.
    await paper.setContent(`<html lang="${language}"><body>${body}</body></html>`);
    await paper.addStyleTag({content: css});
    const pdf = await paper.pdf({preferCSSPageSize: true, printBackground: true});
    await paper.close();
    return pdf.toString('latin1');
  }

  const sheetsIn = (pdf: string): number => pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;

  /** Width and height of the first sheet in millimetres. */
  function sizeOf(pdf: string): readonly number[] {
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    return [width, height].map((points) => Math.round((Number(points) / 72) * 25.4));
  }

  for (const [paper, size] of [
    ['A4', [210, 297]],
    ['A3', [297, 420]],
  ] as const) {
    test(`a wall poster comes on ${paper}, on as many sheets as it needs`, async () => {
      const page = await openList('#zwgk-catalog:area=06');
      await page.getByRole('button', {name: '公开栏海报'}).click();
      await page.getByRole('button', {name: paper}).click();
      const pdf = await paperOf(page);
      assert.deepEqual(sizeOf(pdf), size);
      assert.ok(sheetsIn(pdf) > 1, `${sheetsIn(pdf)} sheets`);
      await page.close();
    });
  }

  test('a matter comes on one sheet', async () => {
    const page = await open('#zwgk-catalog:matter=m-1');
    await page.getByRole('button', {name: '打印'}).click();
    const pdf = await paperOf(page);
    assert.equal(sheetsIn(pdf), 1);
    await page.close();
  });

  test('the official table comes across the paper', async () => {
    const page = await openList('#zwgk-catalog:view=table');
    await page.getByRole('button', {name: '打印', exact: true}).click();
    await page.getByRole('button', {name: /^全部（/}).click();
    const pdf = await paperOf(page);
    assert.deepEqual(sizeOf(pdf), [297, 210]);
    assert.ok(sheetsIn(pdf) > 3, `${sheetsIn(pdf)} sheets`);
    await page.close();
  });

  test('all matters found are saved as CSV and as Excel', async () => {
    const page = await openList('#zwgk-catalog:area=06');
    for (const [label, kind] of [
      ['导出 CSV', 'csv'],
      ['导出 Excel', 'xlsx'],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', {name: label}).click(),
      ]);
      assert.equal(download.suggestedFilename(), `政务公开事项目录-养老服务-2026-11-20.${kind}`);
      const bytes = await readFile(await download.path());
      if (kind === 'csv') assert.equal(bytes.toString('utf8').trim().split('\r\n').length, 61);
      else assert.equal(bytes.subarray(0, 2).toString(), 'PK');
    }
    await page.close();
  });

  test('a link to what is shown is put on the clipboard', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await open('#zwgk-catalog:matter=m-1');
    await page.getByRole('button', {name: '复制链接'}).click();
    await page.getByText('链接已复制').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, `${county.url}#zwgk-catalog:matter=m-1`);
    await page.close();
  });
});
