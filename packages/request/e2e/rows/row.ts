import type {Resident, ResidentOptions} from '../resident.js';
import type {FaultName} from '../service.faults.js';

/** One story of a form that meets a fault. */
export interface Row {
  /** Line of the table of faults in the specification of behaviour. */
  readonly line: number;
  readonly what: string;
  readonly options?: ResidentOptions;
  readonly steps: (resident: Resident) => Promise<void>;
}

/** What a resident is told of one answer to the form that was sent, and what is on record then. */
export interface AnswerRow {
  readonly line: number;
  readonly what: string;
  /** Faults of the first requests, and with `again` the last of them for all until then. */
  readonly faults: readonly FaultName[];
  /** What meets them; the form itself unless told. */
  readonly at?: 'service' | 'requests';
  /** What is read at once: the headline, and what to do. */
  readonly shows: readonly string[];
  /** Records there are then. */
  readonly records: number;
  /** Button that leads to the receipt; none where the form has to be mended first. */
  readonly again?: string;
}
