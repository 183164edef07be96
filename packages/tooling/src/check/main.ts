/**
 * Everything CI asks of a change, by one command: `npm run check`. Goes on after a failure, so that one run tells all,
 * and prints `N passed, N failed` last: check steps and tests together.
 */
import {finish, nothing, sum, type Tally} from '../tally.js';
import {runEveryTest} from '../test-runs/every.js';
import {inLanes} from './lanes.js';
import {buildStep, generateStep, type Step, stepsAfterBuild, stepsOnSource} from './steps.js';

/** What the failed steps said, told once more where the log ends. */
const failed: string[] = [];
const source = [await runStep(generateStep), ...(await inLanes([buildStep, ...stepsOnSource], runStep))];
// Without a build, the rest would only say so again, slowly.
const isBuilt = source[1]?.failed === 0;
const rest = isBuilt ? [...(await inLanes(stepsAfterBuild, runStep)), await runEveryTest()] : [nothing];
process.stdout.write(failed.join(''));
finish(sum([...source, ...rest]));

async function runStep({heading, problems}: Step): Promise<Tally> {
  const start = Date.now();
  const found = await problems().catch((error: unknown) => [String(error)]);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const told = [...found, `${found.length === 0 ? '✔' : '✖'} ${heading}, ${seconds} s\n`].join('\n');
  process.stdout.write(told);
  if (found.length > 0) failed.push(told);
  return found.length === 0 ? {passed: 1, failed: 0} : {passed: 0, failed: 1};
}
