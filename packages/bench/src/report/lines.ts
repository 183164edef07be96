import type {SizeName} from '../sizes.js';
import type {SubjectName} from '../subjects.js';

/** A measure with what was found, in two languages: one line of the table. */
export interface Line {
  readonly measure: {readonly zh: string; readonly en: string};
  /** What it should be, for this project's own columns. */
  readonly target?: string;
  readonly cells: ReadonlyMap<SubjectName, string>;
}

/** A number found for one subject at one size. */
export interface Found {
  readonly subject: SubjectName;
  readonly size: SizeName;
  readonly text: string;
}

/** A line whose cells hold the numbers of all sizes, smallest first, parted by slashes; one number if all are the same. */
export function lineOf(measure: Line['measure'], target: string | undefined, found: readonly Found[]): Line {
  const cells = new Map<SubjectName, string>();
  for (const {subject} of found) {
    const texts = found.filter((each) => each.subject === subject).map(({text}) => text);
    cells.set(subject, new Set(texts).size === 1 ? (texts[0] ?? '') : texts.join(' / '));
  }
  return {measure, cells, ...(target === undefined ? {} : {target})};
}
