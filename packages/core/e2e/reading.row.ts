import type {Visit, VisitOptions} from './visit.js';

/** One story of a feed that misbehaves. */
export interface ReadingRow {
  /** Line of the table of faults in the specification of behaviour. */
  readonly line: number;
  readonly what: string;
  readonly options?: VisitOptions;
  readonly steps: (visit: Visit) => Promise<void>;
}
