/**
 * Builds Storybook and runs every story as a test at the width of a phone and of a desk:
 * its play function, axe over it, no page error, no request to another address.
 * Prints `N passed, N failed` last.
 *
 * `npm run test:stories [-- <part of a story's id>]…`
 */
import {readFileSync} from 'node:fs';
import {type Browser, chromium} from 'playwright-core';

import {chromiumFlags, requireEngine} from '../browsers/engine.js';
import {prepareEngines} from '../browsers/prepare.js';
import {runBin} from '../command.js';
import {inRoot} from '../repository.js';
import {serveFolder} from '../static-server.js';
import {finish, sum, type Tally} from '../tally.js';
import {runStory} from './story.page.js';

const widths: readonly number[] = [360, 1280];
const site = inRoot('storybook-static');
const parts = process.argv.slice(2);

finish(await buildAndRun());

async function buildAndRun(): Promise<Tally> {
  const {ok, output} = await runBin('storybook', ['build', '--quiet', '--disable-telemetry'], {quiet: true});
  if (!ok) {
    process.stdout.write(output);
    return {passed: 0, failed: 1};
  }
  await prepareEngines(['chromium']);
  const ids = storyIds();
  if (ids.length === 0) {
    process.stdout.write(`No story has any of these in its id: ${parts.join(', ')}\n`);
    return {passed: 0, failed: 1};
  }
  const server = await serveFolder(site);
  const browser = await chromium.launch({
    executablePath: requireEngine('chromium'),
    args: [...chromiumFlags],
  });
  try {
    return sum(await Promise.all(widths.map((width) => runAll(browser, server.url, ids, width))));
  } finally {
    await browser.close();
    await server.close();
  }
}

async function runAll(browser: Browser, url: string, ids: readonly string[], width: number): Promise<Tally> {
  const page = await browser.newPage({viewport: {width, height: 800}, locale: 'zh-CN'});
  let tally: Tally = {passed: 0, failed: 0};
  for (const id of ids) {
    const problems = await runStory(page, url, id);
    const report = [
      `${problems.length === 0 ? '✔' : '✖'} ${id} @ ${width}`,
      ...problems.map((each) => `    ${each}`),
    ];
    process.stdout.write(`${report.join('\n')}\n`);
    tally = sum([tally, problems.length === 0 ? {passed: 1, failed: 0} : {passed: 0, failed: 1}]);
  }
  return tally;
}

/** One entry of Storybook's index. */
interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
}

function storyIds(): readonly string[] {
  const index: {entries: Record<string, Entry>} = JSON.parse(readFileSync(`${site}/index.json`, 'utf8'));
  return Object.values(index.entries)
    .filter(
      ({type, id}) => type === 'story' && (parts.length === 0 || parts.some((part) => id.includes(part))),
    )
    .map(({id}) => id);
}
