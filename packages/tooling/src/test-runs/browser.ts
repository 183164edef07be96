/**
 * Runs the unit tests of the browser packages and prints `N passed, N failed` last.
 *
 * `npm run test:browser -- [--files <glob>]… [--engines chromium,firefox,webkit,chromium80] [--watch]`
 *
 * Without `--files` all of them; without `--engines` Chromium, and Firefox and WebKitGTK where they are installed.
 */
import {parseArgs} from 'node:util';
import {defaultReporter, startTestRunner} from '@web/test-runner';

import {engines, isEngine} from '../browsers/engine.js';
import {prepareEngines} from '../browsers/prepare.js';
import {packages, root, runsInNode} from '../repository.js';
import {finish, nothing, sum, type Tally} from '../tally.js';
import {oldTarget, runnerConfig, type Target} from './browser.config.js';
import {tallyReporter} from './browser.tally.js';

const {values} = parseArgs({
  options: {
    files: {type: 'string', multiple: true},
    engines: {type: 'string'},
    watch: {type: 'boolean', default: false},
  },
});

const everyTest = packages()
  .filter((each) => !runsInNode(each))
  .map(({noun}) => `packages/${noun}/src/**/*.test.ts`);

finish(await runTests(values.files ?? everyTest, values.engines?.split(',')));

async function runTests(files: readonly string[], named?: readonly string[]): Promise<Tally> {
  const unknown = named?.find((name) => name !== oldTarget && !isEngine(name));
  if (unknown !== undefined)
    throw new Error(`No engine is called ${unknown}: ${engines.join(', ')}, ${oldTarget}.`);
  const wanted = named?.filter(isEngine);
  const {ready, missing} = await prepareEngines(wanted);
  const tallies: Tally[] = [{passed: 0, failed: missing.length}];
  if (ready.length > 0) tallies.push(await runOn(ready, files));
  if (named?.includes(oldTarget)) tallies.push(await runOn(oldTarget, files));
  return sum(tallies);
}

async function runOn(target: Target, files: readonly string[]): Promise<Tally> {
  let tally = nothing;
  const report = defaultReporter({reportTestProgress: process.stdout.isTTY === true});
  const runner = await startTestRunner({
    config: {
      ...(await runnerConfig(target, files)),
      rootDir: root,
      watch: values.watch,
      reporters: [report, tallyReporter((result) => (tally = result))],
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: values.watch,
  });
  if (runner === undefined) return {passed: 0, failed: 1};
  await new Promise((resolve) => runner.on('stopped', resolve));
  return tally;
}
