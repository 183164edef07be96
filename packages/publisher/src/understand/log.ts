import type {Issue} from '../issue.js';
import type {Code, Words} from '../messages/catalogue.js';
import type {IssueFactory, Place} from '../messages/issue-factory.js';

/** Codes whose sentence tells how many times one repair was made, or one small thing found. */
export type RepairCode = {[C in Code]: Words[C] extends readonly [count: number] ? C : never}[Code];

/** Collects what is to be told about the tables. */
export interface Log {
  report<C extends Code>(code: C, place: Place, ...words: Words[C]): void;
  /** Counts a notice; all of one kind in one column are told once, at the first. */
  repaired(code: RepairCode, place: Place): void;
  /** Everything told so far, in order of report, repairs last. */
  issues(): readonly Issue[];
}

interface Repair {
  readonly code: RepairCode;
  readonly place: Place;
  count: number;
}

export function createLog(issue: IssueFactory): Log {
  const reported: Issue[] = [];
  const repairs = new Map<string, Repair>();
  return {
    report: (code, place, ...words) => {
      reported.push(issue(code, place, ...words));
    },
    repaired: (code, place) => {
      const key = `${code} ${place.file} ${place.sheet ?? ''} ${place.column ?? ''}`;
      const repair = repairs.get(key) ?? {code, place, count: 0};
      repair.count += 1;
      repairs.set(key, repair);
    },
    issues: () => [
      ...reported,
      ...[...repairs.values()].map(({code, place, count}) => issue(code, place, count)),
    ],
  };
}
