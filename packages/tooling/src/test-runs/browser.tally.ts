import path from 'node:path';
import type {Reporter, TestSession, TestSuiteResult} from '@web/test-runner';

import {root} from '../repository.js';
import {line, sum, type Tally} from '../tally.js';

/** Prints one line for every test file in every browser, and hands the tally of every finished run on. */
export const tallyReporter = (take: (tally: Tally) => void): Reporter => ({
  reportTestFileResults: ({logger, sessionsForTestFile, testFile}) => {
    for (const session of sessionsForTestFile) {
      const tally = sessionTally(session);
      const mark = tally.failed === 0 ? '✔' : '✖';
      const heading = `${mark} ${path.relative(root, testFile)}, ${session.browser.name}: ${line(tally)}`;
      logger.log([heading, ...(tally.failed === 0 ? [] : failuresOf(session))].join('\n    '));
    }
  },
  onTestRunFinished: ({sessions}) => take(sum(sessions.map(sessionTally))),
});

/**
 * Counts one test file in one browser. Skipped tests count as failed,
 * and so does a file that failed as a whole, or holds no test.
 */
export function sessionTally({
  passed = false,
  testResults,
}: Pick<TestSession, 'passed' | 'testResults'>): Tally {
  const tally = testResults === undefined ? {passed: 0, failed: 0} : suiteTally(testResults);
  const silent = tally.failed === 0 && (!passed || tally.passed === 0);
  return silent ? {...tally, failed: 1} : tally;
}

/** What went wrong in a file: in it as a whole, which no test tells of, and in its tests; a line or more each. */
export function failuresOf({
  errors,
  testResults,
}: Pick<TestSession, 'errors' | 'testResults'>): readonly string[] {
  const whole = errors.map(({name = 'Error', message, stack = ''}) => `${name}: ${message}\n${stack}`);
  const tests = testResults === undefined ? [] : suiteFailures(testResults);
  return [...whole, ...tests].flatMap((each) => each.trimEnd().split('\n'));
}

const suiteFailures = ({suites, tests}: TestSuiteResult): readonly string[] => [
  ...tests
    .filter(({passed, skipped}) => !passed || skipped)
    .map(
      ({name, skipped, error}) => `«${name}» ${skipped ? 'was skipped' : (error?.message ?? 'did not end')}`,
    ),
  ...suites.flatMap(suiteFailures),
];

function suiteTally({suites, tests}: TestSuiteResult): Tally {
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  return sum([{passed, failed: tests.length - passed}, ...suites.map(suiteTally)]);
}
