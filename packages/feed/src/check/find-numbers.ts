import {type NumberGroup, type NumberRun, numberRuns, windowsOf} from './number-run.js';

/** A number with what stands around it. */
export interface Candidate {
  /** ASCII digits without what divides them, with X where an identity number ends in one. */
  readonly digits: string;
  readonly groups: readonly NumberGroup[];
  /** Where it begins and ends in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Text just before and just after it. */
  readonly before: string;
  readonly after: string;
}

/** What tells numbers of a kind from others: how many digits they have, and everything else. */
export interface NumberRule<Kind extends string> {
  readonly kind: Kind;
  readonly lengths: readonly number[];
  readonly test: (candidate: Candidate) => boolean;
}

/** A number in a text. The number itself is not repeated: it would end in a log. */
export interface FoundNumber<Kind extends string> {
  readonly kind: Kind;
  /** Where it begins and ends in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** How far before a number its label is looked for, in UTF-16 code units. */
const labelReach = 14;

/**
 * Every number in a text that a rule knows, in the order of the text. Digits that one rule has taken are none of the next
 * one's. The time is linear in the length of the text.
 */
export function findNumbers<Kind extends string>(
  text: string,
  rules: readonly NumberRule<Kind>[],
): readonly FoundNumber<Kind>[] {
  if (!hasDigits(text, Math.min(...rules.flatMap(({lengths}) => lengths)))) return [];
  const found: FoundNumber<Kind>[] = [];
  const taken = new Set<NumberGroup>();
  for (const run of numberRuns(text)) {
    for (const {kind, lengths, test} of rules) {
      for (const candidate of candidatesOf(text, run, lengths)) {
        const {groups, start, end} = candidate;
        if (groups.some((group) => taken.has(group)) || !test(candidate)) continue;
        for (const group of groups) taken.add(group);
        found.push({kind, start, end});
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function* candidatesOf(text: string, run: NumberRun, lengths: readonly number[]): Iterable<Candidate> {
  for (const length of lengths) {
    for (const groups of windowsOf(run, length)) {
      const start = groups[0]?.start ?? 0;
      const end = groups[groups.length - 1]?.end ?? 0;
      yield {
        digits: groups.map((group) => group.digits).join(''),
        groups,
        start,
        end,
        before: text.slice(Math.max(0, start - labelReach), start),
        after: text.slice(end, end + 2),
      };
    }
  }
}

/** Whether a text has so many digits, full-width ones included. Most texts have not, and are done with. */
function hasDigits(text: string, fewest: number): boolean {
  let count = 0;
  for (let at = 0; at < text.length && count < fewest; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)) count++;
  }
  return count === fewest;
}
