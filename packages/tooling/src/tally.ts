/** How many tests, or check steps, passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export const nothing: Tally = {passed: 0, failed: 0};

/** Adds several tallies up. */
export const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (left, right) => ({passed: left.passed + right.passed, failed: left.failed + right.failed}),
    nothing,
  );

/** The line that every runner prints last, and CI reads. */
export const line = ({passed, failed}: Tally): string => `${passed} passed, ${failed} failed`;

/**
 * Reads a runner's tally from its last non-empty line.
 * Returns undefined where it has none: the runner did not reach its end, which is a failure of its own.
 */
export function readTally(output: string): Tally | undefined {
  const last = output.trimEnd().split('\n').at(-1) ?? '';
  const match = /^(\d+) passed, (\d+) failed$/.exec(last.trim());
  return match === null ? undefined : {passed: Number(match[1]), failed: Number(match[2])};
}

/**
 * Reads the counts of Node's own test runner from its `spec` report.
 * Cancelled and unfinished tests count as failed; skipped ones in CI, where every engine is at hand.
 */
export function readNodeTally(output: string, inCi: boolean): Tally | undefined {
  const count = (word: string): number | undefined => {
    const match = new RegExp(`^ℹ ${word} (\\d+)$`, 'mu').exec(output);
    return match === null ? undefined : Number(match[1]);
  };
  const passed = count('pass');
  const failed = ['fail', 'cancelled', 'todo', ...(inCi ? ['skipped'] : [])].map(count);
  if (passed === undefined || failed.includes(undefined)) return undefined;
  return {passed, failed: failed.reduce<number>((total, each) => total + (each ?? 0), 0)};
}

/**
 * Picks out of a runner's output what failed, so that it can be told once more at the end, where a log that is cut
 * still has it: lines marked ✖, each with the indented ones below it.
 */
export function failures(output: string): string {
  let isTold = false;
  const lines = output.split('\n').filter((each) => {
    if (/^\S/u.test(each)) isTold = each.startsWith('✖');
    return isTold;
  });
  return lines.join('\n').trimEnd();
}

/** Prints the tally as the last line and sets the exit code by it. */
export function finish(tally: Tally): void {
  process.stdout.write(`${line(tally)}\n`);
  process.exitCode = tally.failed === 0 ? 0 : 1;
}
