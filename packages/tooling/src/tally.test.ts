import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {failures, line, readNodeTally, readTally, sum} from './tally.js';

describe('a tally', () => {
  it('is the last line of a runner, and nothing else', () => {
    assert.deepEqual(readTally('1 passed, 0 failed\n✔ all\n12 passed, 3 failed\n\n'), {
      passed: 12,
      failed: 3,
    });
    assert.equal(readTally('12 passed, 3 failed\nSegmentation fault\n'), undefined);
    assert.equal(readTally(''), undefined);
  });

  it('is written as it is read', () => {
    const tally = sum([
      {passed: 2, failed: 1},
      {passed: 3, failed: 0},
    ]);
    assert.deepEqual(readTally(line(tally)), {passed: 5, failed: 1});
  });
});

describe('what failed', () => {
  it('is picked out of a runner’s output with what is said of it', () => {
    const output =
      '✔ a\n✖ b, Firefox\n    «is there» is not\n    at b.ts:3\n\n✔ c\n    fine\n1 passed, 1 failed\n';
    assert.equal(failures(output), '✖ b, Firefox\n    «is there» is not\n    at b.ts:3');
    assert.equal(failures('✔ a\n1 passed, 0 failed\n'), '');
  });
});

describe('the tally of Node’s test runner', () => {
  const report = (skipped: number): string =>
    `✔ a\nℹ tests 4\nℹ suites 1\nℹ pass 3\nℹ fail 1\nℹ cancelled 0\nℹ skipped ${skipped}\nℹ todo 0\n`;

  it('is read from its report', () => {
    assert.deepEqual(readNodeTally(report(0), true), {passed: 3, failed: 1});
  });

  it('counts what is skipped as failed in CI, where no engine is missing', () => {
    assert.deepEqual(readNodeTally(report(2), true), {passed: 3, failed: 3});
    assert.deepEqual(readNodeTally(report(2), false), {passed: 3, failed: 1});
  });

  it('is unknown when the run was cut off', () => {
    assert.equal(readNodeTally('✔ a\nℹ pass 3\n', true), undefined);
  });
});
