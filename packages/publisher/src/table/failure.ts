import type {Issue} from '../issue.js';
import type {Code, Words} from '../messages/catalogue.js';
import type {IssueFactory, Place} from '../messages/issue-factory.js';

/** Says in the language asked for what is wrong at a place. */
export type Complaint = (issue: IssueFactory, place: Place) => Issue;

/** A complaint whose place and language are not known yet. */
export function complaint<C extends Code>(code: C, ...words: Words[C]): Complaint {
  return (issue, place) => issue(code, place, ...words);
}

/** Thrown where a file, or one sheet of it, cannot be read any further; the message is the code. */
export class TableFailure extends Error {
  readonly complaint: Complaint;

  constructor(code: Code, describe: Complaint) {
    super(code);
    this.name = 'TableFailure';
    this.complaint = describe;
  }
}

/** A failure by its code and the values its sentence names. */
export function failure<C extends Code>(code: C, ...words: Words[C]): TableFailure {
  return new TableFailure(code, complaint(code, ...words));
}
