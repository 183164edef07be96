import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, beforeEach, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {requireEngine} from '@zwgk/tooling';
import {type Browser, chromium, type Page} from 'playwright-core';

import {writeBundle} from '../scripts/bundle.js';
import {type CountyServer, type Resource, startCountyServer} from './host/county-server.js';

/** How a page can come by the script; each has to find its late parts beside it. */
const waysToLoad = [
  {way: 'deferred', script: '<script src="/zwgk/fixture.js" defer></script>'},
  {way: 'async', script: '<script src="/zwgk/fixture.js" async></script>'},
  {way: 'as a module', script: '<script src="/zwgk/fixture.js" type="module"></script>'},
  {way: 'with a version in its query', script: '<script src="/zwgk/fixture.js?v=20260101"></script>'},
  {
    way: 'by another script',
    script: `<script>document.head.append(Object.assign(document.createElement('script'), {src: '/zwgk/fixture.js'}))</script>`,
  },
  {
    way: 'through eval, as getScript of jQuery does',
    script: `<script>fetch('/zwgk/fixture.js').then((it) => it.text()).then((text) => window.eval(text))</script>`,
  },
  {
    way: 'by its text',
    script: `<script>fetch('/zwgk/fixture.js').then((it) => it.text()).then((text) => {
      document.head.append(Object.assign(document.createElement('script'), {text}));
    })</script>`,
  },
  {way: 'twice', script: '<script src="/zwgk/fixture.js"></script><script src="/zwgk/fixture.js"></script>'},
  {
    way: 'on a page whose base is elsewhere',
    script: '<base href="http://127.0.0.1:1/elsewhere/"><script src="ORIGIN/zwgk/fixture.js"></script>',
  },
  {
    way: 'from another origin that allows it',
    script: '<script src="ELSEWHERE/zwgk/fixture.js"></script>',
  },
] as const;

describe('a bundle with a late part', () => {
  const dist = mkdtempSync(path.join(tmpdir(), 'zwgk-late-'));
  let server: CountyServer;
  let browser: Browser;
  let page: Page;
  let latePart: string;

  before(async () => {
    const entry = path.join(dist, 'entry.js');
    writeFileSync(entry, ['e2e/fixture/fixture.ts', 'src/keys.ts'].map(importOf).join(''));
    await writeBundle({file: 'fixture.js', entry, tags: ['zwgk-fixture']}, dist);
    latePart = readdirSync(path.join(dist, 'chunks')).find((name) => /^fixture.*\.js$/.test(name)) ?? '';
    server = await startCountyServer(dist);
    browser = await chromium.launch({executablePath: requireEngine('chromium'), args: ['--no-sandbox']});
  });

  beforeEach(async () => {
    await page?.close();
    page = await browser.newPage();
  });

  after(async () => {
    await browser.close();
    await server.close();
    rmSync(dist, {recursive: true});
  });

  const open = async (head: string, resource: Resource = {}): Promise<void> => {
    const addressed = head.replace('ORIGIN', server.origin).replace('ELSEWHERE', server.elsewhere);
    server.serve({
      '/page.html': {
        ...resource,
        body: `<!DOCTYPE html><head>${addressed}</head><zwgk-fixture>备用内容</zwgk-fixture>`,
      },
    });
    await page.goto(`${server.origin}/page.html`);
  };

  for (const {way, script} of waysToLoad) {
    test(`loads it when included ${way}`, async () => {
      await open(script);
      await page.getByRole('button', {name: '详情'}).click();
      await page.getByText('公开依据：《政府信息公开条例》').waitFor();
    });
  }

  test('shares Lit and the element definitions with it', async () => {
    await open(waysToLoad[0].script);
    await page.getByRole('button', {name: '详情'}).click();
    const text = page.getByText('公开依据');
    assert.equal(await text.evaluate((it) => getComputedStyle(it).color), 'rgb(1, 2, 3)');
  });

  test('tells the element and the webmaster when it cannot be had, and has it on the next try', async () => {
    await open(waysToLoad[0].script);
    await page.route(`**/${latePart}*`, (route) => route.abort(), {times: 1});
    const told = page.waitForEvent('console', (line) => line.text().startsWith('[zwgk]'));
    await page.getByRole('button', {name: '详情'}).click();
    await page.getByRole('alert').waitFor();
    assert.ok((await told).text().startsWith(`[zwgk] noPart ${path.join('chunks', latePart)}`));
    await page.getByRole('button', {name: '详情'}).click();
    await page.getByText('公开依据').waitFor();
  });

  test('obeys a strict policy with Trusted Types', async () => {
    const policy = "script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
    await open(waysToLoad[0].script, {headers: {'content-security-policy': policy}});
    await page.getByRole('button', {name: '详情'}).click();
    await page.getByText('公开依据').waitFor();
  });

  test('reads right on a page in GBK', async () => {
    await open(waysToLoad[0].script, {type: 'text/html; charset=gbk'});
    await page.getByRole('button', {name: '详情'}).waitFor();
    const mark = page.getByText('公开目录');
    assert.equal(await mark.evaluate((it) => getComputedStyle(it, '::before').content), '"【"');
  });

  test('hears its own keys, and may cancel them, where the page hears none', async () => {
    await open(`${waysToLoad[0].script}<script>
      addEventListener('keydown', (event) => { document.title += event.key; });
    </script>`);
    const field = page.getByRole('textbox', {name: '搜索'});
    await page.waitForLoadState('networkidle');
    await field.click();
    await page.keyboard.type('axb');
    assert.equal(await field.inputValue(), 'ab');
    assert.equal(await page.getByRole('status').textContent(), 'b');
    assert.equal(await page.title(), '');
  });
});

/** Imports a file of this package. */
const importOf = (file: string): string =>
  `import ${JSON.stringify(fileURLToPath(new URL(`../${file}`, import.meta.url)))};\n`;
