import {availableParallelism} from 'node:os';

import {runRunner} from '../command.js';
import {inRoot} from '../repository.js';
import {failures, line, sum, type Tally} from '../tally.js';

/** One of the runners, with what to call it. */
interface Runner {
  readonly heading: string;
  readonly file: string;
  readonly args?: readonly string[];
  /** Keeps its output back until it has ended, because others run beside it. */
  readonly quiet?: boolean;
}

/** Leaves a processor to the browsers. */
const besideBrowsers = ['--at-a-time', String(Math.max(1, availableParallelism() - 1))];

const nodeUnits: Runner = {heading: 'Unit tests in Node', file: 'node.ts', args: besideBrowsers, quiet: true};
const inBrowsers: readonly Runner[] = [
  {heading: 'Unit tests in browsers', file: 'browser.ts'},
  {heading: 'Stories', file: 'stories.ts'},
];
const endToEnd: Runner = {heading: 'End-to-end tests', file: 'node.ts', args: ['--e2e']};

/** What a runner has come to. */
interface Result {
  readonly heading: string;
  readonly tally: Tally;
  /** What failed in it, to be read where the log ends. */
  readonly failed: string;
}

/** Runs every test of the repository and returns what they add up to. Expects `npm run build` to have run. */
export async function runEveryTest(): Promise<Tally> {
  const [units, shown] = await Promise.all([runInTurn([nodeUnits]), runInTurn(inBrowsers)]);
  const results = [...units, ...shown, ...(await runInTurn([endToEnd]))];
  const told = results.map(({heading, tally, failed}) => `${heading}: ${line(tally)}\n${failed}`.trimEnd());
  process.stdout.write(`\n${told.join('\n')}\n`);
  return sum(results.map(({tally}) => tally));
}

async function runInTurn(runners: readonly Runner[]): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const {heading, file, args, quiet = false} of runners) {
    process.stdout.write(`\n— ${heading}${quiet ? ', told when they have ended' : ''}\n`);
    const start = Date.now();
    const {tally, output} = await runRunner(inRoot('packages/tooling/src/test-runs', file), args, {quiet});
    process.stdout.write(`— ${heading}: ${((Date.now() - start) / 1000).toFixed(0)} s\n`);
    results.push({heading, tally, failed: failures(output)});
  }
  return results;
}
