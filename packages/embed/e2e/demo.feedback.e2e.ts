import assert from 'node:assert/strict';
import {type ChildProcess, execFile, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, afterEach, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {chromiumFlags, requireEngine} from '@zwgk/tooling';
import {type Browser, chromium, type Page} from 'playwright-core';

const demo = fileURLToPath(new URL('../../../demo/', import.meta.url));
const run = promisify(execFile);

/** The whole way of feedback: a resident, the pasted tags, the county's receiver, its clerk, and the public ledger. */
describe('feedback to the demo county', () => {
  let site: ChildProcess;
  let origin: string;
  let browser: Browser;
  /** Where this demo keeps what it receives and publishes. */
  let folder: string;
  let environment: NodeJS.ProcessEnv;

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'zwgk-demo-'));
    const places = {ZWGK_DATA: path.join(folder, 'data'), ZWGK_FEED: path.join(folder, 'feed')};
    environment = {...process.env, PORT: '0', ...places};
    site = spawn(process.execPath, [path.join(demo, 'start.mjs')], {
      env: environment,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    assert.ok(site.stdout);
    let said = '';
    site.stdout.on('data', (text: Buffer) => (said += text.toString()));
    // Once the receiver has opened its database, and heard of earlier times.
    while (!said.includes('受理服务已启动')) await once(site.stdout, 'data');
    origin = /http:\/\/localhost:\d+\//.exec(said)?.[0] ?? '';
    browser = await chromium.launch({executablePath: requireEngine('chromium'), args: [...chromiumFlags]});
  });

  after(async () => {
    await browser.close();
    site.kill();
    await once(site, 'exit');
    rmSync(folder, {recursive: true, force: true});
  });

  /** What goes wrong on a page without a resident being told. */
  const faults: string[] = [];
  afterEach(() => assert.deepEqual(faults.splice(0), []));

  const open = async (address: string): Promise<Page> => {
    const page = await browser.newPage();
    page.on('pageerror', ({message}) => faults.push(message));
    page.setDefaultTimeout(15_000);
    await page.goto(origin + address);
    return page;
  };

  /** What a clerk types, as the page of the ledger tells them. */
  const clerk = async (...args: readonly string[]): Promise<string> => {
    const {stdout} = await run(process.execPath, [path.join(demo, 'clerk.mjs'), ...args], {env: environment});
    return stdout;
  };

  const receiptOf = (page: Page): Promise<string> =>
    page.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/).innerText();

  test('the ledger is not empty when the demo is first started', async () => {
    const page = await open('hdjl/index.htm#zwgk-ledger:view=messages');
    await page.getByText('东街小学门口的路灯什么时候修').waitFor();
    await page.getByText('node demo/clerk.mjs publish').waitFor();
    await page.close();
  });

  test('a bad rating under a matter, and a message, are dealt with by the clerk and shown to everybody', async () => {
    const page = await open('zwgk/index.htm#zwgk-catalog:matter=m-avumj5vullhs');
    await page.getByRole('radio', {name: '不满意', exact: true}).check();
    await page.getByText('关于：市政道路 › 道路养护计划').waitFor();
    await page.getByRole('textbox', {name: '具体情况'}).fill('滨河路的坑一直没有补，计划里也查不到。');
    await page.getByRole('button', {name: '提交', exact: true}).click();
    await page.getByText('整改期限').waitFor();
    const rating = await receiptOf(page);

    await page.goto(`${origin}hdjl/liuyan.htm`);
    await page.getByRole('textbox', {name: '留言内容'}).fill('请问图书馆新馆周末几点开门？');
    await page.getByRole('button', {name: '提交', exact: true}).click();
    await page.getByText('谢谢，留言已收到').waitFor();
    const message = await receiptOf(page);

    const waiting = await clerk('feedback', 'list', '--open');
    assert.match(waiting, /滨河路/);
    assert.match(waiting, /图书馆/);
    await clerk('feedback', 'rectify', rating, '--text', '坑槽已修补，养护计划已补充公布。');
    await clerk('feedback', 'publish', rating);
    await clerk('feedback', 'reply', message, '--text', '周末9:00至20:00开放。');
    await clerk('feedback', 'publish', message, '--title', '图书馆新馆的开放时间');
    await clerk('publish');

    await page.goto(`${origin}hdjl/index.htm#zwgk-ledger:view=ratings`);
    for (const words of ['滨河路的坑一直没有补', '坑槽已修补']) await page.getByText(words).first().waitFor();
    await page.getByRole('link', {name: '回应关切'}).click();
    for (const words of ['图书馆新馆的开放时间', '周末9:00至20:00开放'])
      await page.getByText(words).first().waitFor();
    await page.close();
  });

  test('what is written about one matter stays with it when the next is opened', async () => {
    const page = await open('zwgk/index.htm#zwgk-catalog:matter=SLX-05-02-02');
    const words = page.getByRole('textbox', {name: '还想说的话'});
    await words.fill('公示照片看不清');
    await page.getByRole('link', {name: /^下一项/}).click();
    await page.getByText('关于：最低生活保障 › 审批信息').waitFor();
    assert.equal(await words.inputValue(), '');
    await page.goBack();
    await page.getByText('关于：最低生活保障 › 审核信息').waitFor();
    assert.equal(await words.inputValue(), '公示照片看不清');
    await page.close();
  });
});
