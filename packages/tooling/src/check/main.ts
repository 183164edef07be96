/**
 * Everything CI asks of a change, by one command: `npm run check`. Goes on after a failure, so that one run tells all,
 * and prints `N passed, N failed` last: check steps and tests together.
 */
import {finish, sum, type Tally} from '../tally.js';
import {runEveryTest} from '../test-runs/every.js';
import {type Step, stepsAfterTests, stepsBeforeTests} from './steps.js';

const tallies: Tally[] = [];
for (const step of stepsBeforeTests) tallies.push(await runStep(step));
tallies.push(await runEveryTest());
for (const step of stepsAfterTests) tallies.push(await runStep(step));
finish(sum(tallies));

async function runStep({heading, problems}: Step): Promise<Tally> {
  process.stdout.write(`\n— ${heading}\n`);
  const start = Date.now();
  const found = await problems().catch((error: unknown) => [String(error)]);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  process.stdout.write([...found, `${found.length === 0 ? '✔' : '✖'} ${heading}, ${seconds} s\n`].join('\n'));
  return found.length === 0 ? {passed: 1, failed: 0} : {passed: 0, failed: 1};
}
