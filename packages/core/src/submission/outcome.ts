import type {SubmissionProblem} from './submission.state.js';
import type {Verdict} from './verdict.js';

/** What came of one attempt, whatever came of earlier ones. */
export type Outcome =
  | {readonly type: 'accepted'; readonly json: unknown}
  | {readonly type: 'rejected' | 'notStored' | 'unknown'; readonly problem: SubmissionProblem}
  /** Not before so many seconds have passed. */
  | {readonly type: 'tooMany'; readonly seconds: number}
  /** A file or a proof has to be renewed first. */
  | {readonly type: 'stale'; readonly problem: SubmissionProblem};

/** An attempt cannot go on; `outcome` says why. */
export class Halt extends Error {
  readonly outcome: Exclude<Outcome, {readonly type: 'accepted'}>;

  constructor(outcome: Halt['outcome']) {
    super(outcome.type);
    this.outcome = outcome;
  }
}

/** What a verdict means for an attempt. */
export function outcomeOf(verdict: Verdict): Outcome {
  switch (verdict.type) {
    case 'wait':
      return verdict.isInProgress
        ? {type: 'unknown', problem: {code: 'busy'}}
        : {type: 'tooMany', seconds: verdict.seconds};
    case 'proofRequired':
      return {type: 'stale', problem: {code: 'refused'}};
    case 'rejected': {
      const isStale = verdict.problem.errors?.some(({code}) => code === 'unknownAttachment') === true;
      return isStale ? {type: 'stale', problem: verdict.problem} : verdict;
    }
    default:
      return verdict;
  }
}
