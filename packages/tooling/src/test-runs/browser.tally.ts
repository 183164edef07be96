import type {Reporter, TestSession, TestSuiteResult} from '@web/test-runner-core';

import {sum, type Tally} from '../tally.js';

/** Hands the tally of every finished run on. */
export const tallyReporter = (take: (tally: Tally) => void): Reporter => ({
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

function suiteTally({suites, tests}: TestSuiteResult): Tally {
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  return sum([{passed, failed: tests.length - passed}, ...suites.map(suiteTally)]);
}
