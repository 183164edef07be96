import type {LedgerEntry} from '@zwgk/feed';
import type {WorkingCalendar} from '@zwgk/feed/calendar';

/** How far a bad rating is, in the order of the steps; `overdue` is a pending one whose time had run out. */
export const progresses = ['overdue', 'pending', 'rectified', 'revisited'] as const;

export type Progress = (typeof progresses)[number];

/** What is to be known of the time a bad rating took or takes. */
export interface Rectification {
  readonly progress: Progress;
  /** Last day of the time it is to be rectified in, `YYYY-MM-DD`. */
  readonly dueOn: string;
  /** The working days of a year on the way are not known yet (暂定). */
  readonly isProvisional: boolean;
  /** Working days it took; absent until it is rectified. */
  readonly days?: number;
  /** It took longer than it may. */
  readonly isLate: boolean;
  /** Its time has run out since the last day the ledger tells of: what was done after that is not known. */
  readonly isSince: boolean;
}

/** What a rectification is reckoned with. */
export interface Reckoning {
  readonly calendar: WorkingCalendar;
  /** Working days a bad rating is rectified in. */
  readonly limit: number;
  /** Last day the ledger tells of. */
  readonly asOf: string;
  readonly today: string;
}

/**
 * How far a bad rating is, as far as the ledger tells, by the State Council's calendar. Where nothing is published any more
 * what is not rectified becomes overdue all the same.
 */
export function rectificationOf(
  {acceptedOn, dueOn: stated, stages}: Pick<LedgerEntry, 'acceptedOn' | 'dueOn' | 'stages'>,
  {calendar, limit, asOf, today}: Reckoning,
): Rectification {
  const counted = calendar.addWorkingDays(acceptedOn, limit);
  const dueOn = stated ?? counted.to;
  const isProvisional = stated === undefined && counted.provisional;
  const rectified = stages.find(({type}) => type === 'rectified');
  if (rectified === undefined) {
    const isSince = dueOn >= asOf && dueOn < today;
    const isLate = isSince || dueOn < asOf;
    return {progress: isLate ? 'overdue' : 'pending', dueOn, isProvisional, isLate, isSince};
  }
  const progress = stages.some(({type}) => type === 'revisited') ? 'revisited' : 'rectified';
  const {days} = calendar.workingDaysBetween(acceptedOn, rectified.on);
  return {progress, dueOn, isProvisional, days, isLate: rectified.on > dueOn, isSince: false};
}
