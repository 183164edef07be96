import {esbuildPlugin} from '@web/dev-server-esbuild';
import type {BrowserLauncher, TestRunnerConfig} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';

import {chromiumFlags, type Engine, requireEngine} from '../browsers/engine.js';
import {fetchBrowser} from '../browsers/fetch-browser.js';
import {OldChromiumLauncher} from '../launchers/old-chromium.launcher.js';
import {WebKitLauncher} from '../launchers/webkit.launcher.js';
import {inRoot} from '../repository.js';

/** The oldest browser that must work; asked for by name, because it is fetched and its code is compiled differently. */
export const oldTarget = 'chromium80';

/** What one run of the tests is on. */
export type Target = readonly Engine[] | typeof oldTarget;

/** Longest a browser may take to begin, to go to a page or to run a file, in ms: two cores do other work too. */
const longestWait = 180_000;

/** What every run has in common. */
export async function runnerConfig(
  target: Target,
  files: readonly string[],
): Promise<Partial<TestRunnerConfig>> {
  const old = target === oldTarget;
  return {
    files: [...files],
    nodeResolve: {exportConditions: ['zwgk-source']},
    plugins: [
      esbuildPlugin({
        ts: true,
        js: old,
        ...(old && {loaders: {'.mjs': 'js'}}),
        target: old ? 'chrome80' : 'es2021',
        tsconfig: inRoot('tsconfig.json'),
      }),
    ],
    browsers: old ? [await oldChromium()] : target.map((engine) => launchers[engine]()),
    concurrentBrowsers: 1,
    concurrency: 1,
    browserStartTimeout: longestWait,
    testsStartTimeout: longestWait,
    testsFinishTimeout: longestWait,
    testFramework: {config: {timeout: '20000'}},
    testRunnerHtml,
  };
}

const launchers: Readonly<Record<Engine, () => BrowserLauncher>> = {
  chromium: () => named('Chromium', {executablePath: requireEngine('chromium'), args: [...chromiumFlags]}),
  firefox: () =>
    named('Firefox', {browser: 'firefox', executablePath: requireEngine('firefox'), headless: true}),
  webkit: () => new WebKitLauncher(requireEngine('webkit')),
};

function named(name: string, launchOptions: puppeteer.LaunchOptions): BrowserLauncher {
  const launcher = chromeLauncher({
    puppeteer,
    launchOptions: {...launchOptions, timeout: longestWait},
    createPage: async ({context}) => {
      const page = await context.newPage();
      page.setDefaultTimeout(longestWait);
      return launchOptions.browser === 'firefox' ? page : forgetful(page);
    },
  });
  launcher.name = name;
  return launcher;
}

const oldChromium = async (): Promise<BrowserLauncher> =>
  new OldChromiumLauncher('Chromium 80', await fetchBrowser('80'));

/** The test page. Chromium below 98 has no structuredClone, which the test runner itself calls. */
const testRunnerHtml = (framework: string): string => `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <script>
      if (!self.structuredClone) self.structuredClone = function (value) {
        return value === undefined ? value : JSON.parse(JSON.stringify(value));
      };
    </script>
  </head>
  <body><script type="module" src="${framework}"></script></body>
</html>`;

/**
 * Tests share a tab, and a tab of Chromium holds 50 entries of history: in the thirtieth file, going back would leave
 * the test. Between two files the runner goes to an empty page; everything before it is forgotten there.
 */
async function forgetful(page: puppeteer.Page): Promise<puppeteer.Page> {
  const session = await page.createCDPSession();
  const goto = page.goto.bind(page);
  page.goto = async (url, options) => {
    const response = await goto(url, options);
    if (url === 'about:blank') await session.send('Page.resetNavigationHistory');
    return response;
  };
  return page;
}
