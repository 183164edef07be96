import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {TestResult} from '@web/test-runner';

import {failuresOf, sessionTally} from './browser.tally.js';

const test = (passed: boolean, skipped = false): TestResult => ({name: 'a test', passed, skipped});

const results = (...tests: TestResult[]): {name: string; suites: []; tests: TestResult[]} => ({
  name: 'a file',
  suites: [],
  tests,
});

describe('the tally of a test file in a browser', () => {
  it('counts tests in all suites', () => {
    const testResults = {...results(test(true)), suites: [results(test(true), test(false))]};
    assert.deepEqual(sessionTally({passed: false, testResults}), {passed: 2, failed: 1});
  });

  it('counts a skipped test as failed', () => {
    assert.deepEqual(sessionTally({passed: true, testResults: results(test(true), test(true, true))}), {
      passed: 1,
      failed: 1,
    });
  });

  it('counts a file that broke, or holds no test, as failed', () => {
    assert.deepEqual(sessionTally({passed: false}), {passed: 0, failed: 1});
    assert.deepEqual(sessionTally({passed: false, testResults: results(test(true))}), {passed: 1, failed: 1});
    assert.deepEqual(sessionTally({passed: true, testResults: results()}), {passed: 0, failed: 1});
  });
});

describe('the failures of a test file in a browser', () => {
  it('are those of its tests, and those of the file as a whole', () => {
    const failed: TestResult = {...test(false), error: {message: 'one is not two'}};
    const testResults = {...results(test(true)), suites: [results(failed)]};
    const errors = [{name: 'TimeoutError', message: 'the page did not end', stack: 'at a.ts:1\nat b.ts:2\n'}];
    assert.deepEqual(failuresOf({errors, testResults}), [
      'TimeoutError: the page did not end',
      'at a.ts:1',
      'at b.ts:2',
      '«a test» one is not two',
    ]);
  });
});
