import type {Issue, Severity} from '../issue.js';
import type {Source} from '../understand/found.js';

/** A published record and where it came from. */
export interface ReportedRecord extends Source {
  readonly id: string;
}

/** What was read of one sheet. */
export interface SheetSummary {
  /** Absent for text files. */
  readonly sheet?: string;
  readonly matters: number;
  readonly documents: number;
  readonly policies: number;
  /** Rows that explain policies (解读材料). */
  readonly explanations: number;
  readonly agencies: number;
  /** Everyday words (俗称). */
  readonly aliases: number;
}

/** What was read of one file, sheet by sheet; without sheets when nothing could be. */
export interface FileSummary {
  readonly file: string;
  readonly sheets: readonly SheetSummary[];
}

/** How many records were published and how many issues found. */
export interface Counts {
  readonly matters: number;
  readonly documents: number;
  readonly policies: number;
  readonly agencies: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** What `--report` writes: everything a build found, ordered by file, sheet and row. */
export interface Report {
  readonly files: readonly FileSummary[];
  readonly counts: Counts;
  readonly issues: readonly Issue[];
  readonly records: readonly ReportedRecord[];
  /** The folder has feedback that a service publishes there, and the build has kept it. */
  readonly keepsFeedback?: true;
}

/** Issues of one severity. */
export function ofSeverity(issues: readonly Issue[], severity: Severity): readonly Issue[] {
  return issues.filter((issue) => issue.severity === severity);
}

/** Groups items by a key, in order of first appearance. */
export function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
