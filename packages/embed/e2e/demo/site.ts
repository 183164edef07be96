import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after} from 'node:test';
import {fileURLToPath} from 'node:url';
import {chromiumFlags, requireEngine} from '@zwgk/tooling';
import {type Browser, chromium, type ConsoleMessage, type Page, type Response} from 'playwright-core';

/** The folder of the demo, where its commands are. */
export const demo = fileURLToPath(new URL('../../../../demo/', import.meta.url));

/** The demo county's site as a newcomer starts it, with folders of its own, and a browser that visits it. */
export interface DemoSite {
  /** Address of its first page, with the slash at its end. */
  readonly origin: string;
  /** What commands of its clerk need to find what it has received. */
  readonly environment: NodeJS.ProcessEnv;
  readonly browser: Browser;
  /** What has gone wrong on pages since it was last asked, without a resident being told. */
  readonly takeFaults: () => readonly string[];
  /** Opens a page by its address on the site. */
  readonly open: (address: string) => Promise<Page>;
  readonly stop: () => Promise<void>;
}

/** The demo of these tests. */
export const site = await startDemo();
after(() => site.stop());

/** Starts the demo; its receiver has opened its database, and heard of earlier times, when this is settled. */
async function startDemo(): Promise<DemoSite> {
  const folder = mkdtempSync(path.join(tmpdir(), 'zwgk-demo-'));
  const places = {
    ZWGK_DATA: path.join(folder, 'data'),
    ZWGK_FEED: path.join(folder, 'feed'),
    ZWGK_PAGES: path.join(folder, 'pages'),
  };
  const environment = {...process.env, PORT: '0', ...places};
  const site = spawn(process.execPath, [path.join(demo, 'start.mjs')], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // Tests that end early leave no demo behind.
  process.once('exit', () => site.kill());
  const ended = once(site, 'close');
  let said = '';
  await new Promise<void>((resolve, reject) => {
    site.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      if (said.includes('受理服务已启动')) resolve();
    });
    ended.then(() => reject(new Error(`示例网站没有启动：${said}`)), reject);
  });
  const origin = /http:\/\/localhost:\d+\//.exec(said)?.[0] ?? '';
  const browser = await chromium.launch({
    executablePath: requireEngine('chromium'),
    args: [...chromiumFlags],
  });
  const faults: string[] = [];
  return {
    origin,
    environment,
    browser,
    takeFaults: () => faults.splice(0),
    open: async (address) => {
      const page = await browser.newPage();
      page.on('pageerror', ({message}) => faults.push(message));
      page.on('console', (line) => isFault(line) && faults.push(line.text()));
      page.on('response', (answer) => isFailure(answer) && faults.push(`${answer.status()} ${answer.url()}`));
      page.setDefaultTimeout(30_000);
      await page.goto(origin + address);
      return page;
    },
    stop: async () => {
      await browser.close();
      site.kill();
      await ended;
      rmSync(folder, {recursive: true, force: true});
    },
  };
}

/** The browser also writes down every answer that is a refusal: of those, `isFailure` judges. */
function isFault(line: ConsoleMessage): boolean {
  return line.type() === 'error' && !line.text().startsWith('Failed to load resource');
}

/** Files are there; the service may refuse what a resident asks of it, and the widgets tell them. */
function isFailure(answer: Response): boolean {
  return answer.status() >= 400 && !new URL(answer.url()).pathname.startsWith('/api/');
}
