import {type Letter, post} from './transport.js';
import {type Verdict, verdictOf} from './verdict.js';

/** What came of a letter in the end. */
export interface Delivery {
  readonly verdict: Verdict;
  /** Whether any of its copies may have been taken. */
  readonly inDoubt: boolean;
}

/** Who watches a letter on its way. */
export interface Watch {
  /** The answer was lost, and a copy is about to go. */
  readonly onLost: () => void;
  /** The server wants to be left alone: resolves after so many seconds. */
  readonly wait: (seconds: number, isInProgress: boolean) => Promise<void>;
  /** What was sent too soon after its form was opened has not been kept: the letter with the time that has passed since. */
  readonly renew?: () => Letter;
}

/** Waits before each copy of a letter whose answer was lost, in ms. */
const copies: readonly number[] = [1000, 3000, 9000];
/** Seconds altogether for which a server is waited for by itself. */
const mostWaiting = 60;

/**
 * Sends a letter until it is known what became of it. Its key makes copies harmless, and so are those that browsers send
 * of themselves when a connection breaks.
 */
export async function deliver(first: Letter, {onLost, wait, renew}: Watch): Promise<Delivery> {
  let letter = first;
  let inDoubt = false;
  let losses = 0;
  let waited = 0;
  for (;;) {
    const verdict = verdictOf(await post(letter));
    inDoubt ||= verdict.type === 'unknown' || (verdict.type === 'wait' && verdict.isInProgress);
    const pauseBefore = copies[losses];
    if (verdict.type === 'unknown' && verdict.problem.code === 'lost' && pauseBefore !== undefined) {
      losses++;
      onLost();
      await pause(pauseBefore);
    } else if (verdict.type === 'wait' && verdict.byItself && waited < mostWaiting) {
      waited += verdict.seconds;
      await wait(verdict.seconds, verdict.isInProgress);
      if (!inDoubt) letter = renew?.() ?? letter;
    } else {
      return {verdict, inDoubt};
    }
  }
}

/** Resolves after so many ms. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
