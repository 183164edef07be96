/**
 * Everything CI asks of a change, by one command: `npm run check`. Goes on after a failure, so that one run tells all,
 * and prints `N passed, N failed` last: check steps and tests together.
 */
import {finish, sum, type Tally} from '../tally.js';
import {runEveryTest} from '../test-runs/every.js';
import {buildStep, type Step, stepsAfterBuild, stepsBeforeBuild} from './steps.js';

const tallies: Tally[] = [];
for (const step of [...stepsBeforeBuild, buildStep]) tallies.push(await runStep(step));
// Without a build, the rest would only say so again, slowly.
if (tallies.at(-1)?.failed === 0) {
  for (const step of stepsAfterBuild) tallies.push(await runStep(step));
  tallies.push(await runEveryTest());
}
finish(sum(tallies));

async function runStep({heading, problems}: Step): Promise<Tally> {
  process.stdout.write(`\n— ${heading}\n`);
  const start = Date.now();
  const found = await problems().catch((error: unknown) => [String(error)]);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  process.stdout.write([...found, `${found.length === 0 ? '✔' : '✖'} ${heading}, ${seconds} s\n`].join('\n'));
  return found.length === 0 ? {passed: 1, failed: 0} : {passed: 0, failed: 1};
}
