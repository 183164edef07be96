import {runRunner} from '../command.js';
import {inRoot} from '../repository.js';
import {line, sum, type Tally} from '../tally.js';

/** Runners in the order of their speed: what is wrong shows early. */
const runners = [
  {heading: 'Unit tests in Node', file: 'node.ts', args: []},
  {heading: 'Unit tests in browsers', file: 'browser.ts', args: []},
  {heading: 'Stories', file: 'stories.ts', args: []},
  {heading: 'End-to-end tests', file: 'node.ts', args: ['--e2e']},
] as const;

/** Runs every test of the repository and returns what they add up to. Expects `npm run build` to have run. */
export async function runEveryTest(): Promise<Tally> {
  const results: {readonly heading: string; readonly tally: Tally}[] = [];
  for (const {heading, file, args} of runners) {
    process.stdout.write(`\n— ${heading}\n`);
    results.push({heading, tally: await runRunner(inRoot('packages/tooling/src/test-runs', file), args)});
  }
  process.stdout.write(`\n${results.map(({heading, tally}) => `${heading}: ${line(tally)}`).join('\n')}\n`);
  return sum(results.map(({tally}) => tally));
}
