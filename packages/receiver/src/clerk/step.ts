import {
  dateOfReceipt,
  type Deadline,
  type Deadlines,
  deadlinesOf,
  statutoryDays,
  type WorkingCalendar,
} from '@zwgk/feed/calendar';
import type {RequestEvent} from '@zwgk/feed/submission';

/** What a clerk can do to a request. */
export type StepType = Exclude<RequestEvent['type'], 'registered'>;

/** A step a clerk wants to take. Days are civil days. */
export interface Step {
  readonly type: StepType;
  readonly on: string;
  /** Day given to the applicant or to a third party, or the new latest day of the reply. */
  readonly until?: string;
}

/** Why a step cannot have its day. */
export type DayMistake =
  {readonly type: 'beforeLast'; readonly day: string} | {readonly type: 'inFuture'; readonly today: string};

/** Why a step cannot be taken. */
export type StepMistake =
  | DayMistake
  | {readonly type: 'notNow'; readonly state: RequestEvent['type']; readonly possible: readonly StepType[]}
  | {readonly type: 'onlyOnce'; readonly step: StepType}
  | {readonly type: 'untilBefore'; readonly day: string}
  | {readonly type: 'untilTooLate'; readonly latest: string};

/** A step that can be taken: with the day given, and the deadline it misses, which is told and recorded as it was. */
export type CheckedStep =
  | {readonly type: 'wrong'; readonly mistake: StepMistake}
  | {readonly type: 'right'; readonly until?: string; readonly missed?: Deadline};

/** What can follow each step (条例 art. 30–36). */
const following: Readonly<Record<RequestEvent['type'], readonly StepType[]>> = {
  registered: ['accepted', 'correctionAsked', 'replied', 'withdrawn'],
  accepted: ['correctionAsked', 'thirdPartyAsked', 'extended', 'replied', 'withdrawn'],
  correctionAsked: ['corrected', 'withdrawn'],
  corrected: ['accepted', 'thirdPartyAsked', 'extended', 'replied', 'withdrawn'],
  thirdPartyAsked: ['thirdPartyAnswered', 'replied', 'withdrawn'],
  thirdPartyAnswered: ['thirdPartyAsked', 'extended', 'replied', 'withdrawn'],
  extended: ['thirdPartyAsked', 'replied', 'withdrawn'],
  replied: [],
  withdrawn: [],
};

/** The applicant is told once what to supplement (art. 30), and the time to reply is extended once (art. 33). */
const once: readonly StepType[] = ['correctionAsked', 'extended'];

/** Checks a step against what happened before, and finds its legal dates. */
export function checkStep(
  step: Step,
  history: readonly RequestEvent[],
  calendar: WorkingCalendar,
  today: string,
): CheckedStep {
  const mistake = orderMistake(step, history) ?? dayMistake(step, history, today);
  if (mistake !== undefined) return {type: 'wrong', mistake};
  const until = untilOf(step, history, calendar);
  if (step.until !== undefined && step.until < step.on) {
    return {type: 'wrong', mistake: {type: 'untilBefore', day: step.on}};
  }
  if (step.type === 'extended' && until !== undefined) {
    const latest = extended(history, step, calendar);
    if (until > latest) return {type: 'wrong', mistake: {type: 'untilTooLate', latest}};
  }
  const missed = missedDeadline(step, legalDates(history, calendar));
  return {type: 'right', ...(until !== undefined && {until}), ...(missed && {missed})};
}

/** The deadlines of a request as it stands. */
export function legalDates(history: readonly RequestEvent[], calendar: WorkingCalendar): Deadlines {
  const registeredOn = history.find(({type}) => type === 'registered')?.on ?? '';
  return deadlinesOf(calendar, dateOfReceipt(registeredOn, history), history);
}

function orderMistake({type}: Step, history: readonly RequestEvent[]): StepMistake | undefined {
  const state = history[history.length - 1]?.type ?? 'registered';
  if (once.includes(type) && history.some((event) => event.type === type))
    return {type: 'onlyOnce', step: type};
  const possible = following[state].filter(
    (next) => !once.includes(next) || !history.some((event) => event.type === next),
  );
  return possible.includes(type) ? undefined : {type: 'notNow', state, possible};
}

/** Says that a step would come before the last one, or on a day that has not come. */
export function dayMistake(
  {on}: Pick<Step, 'on'>,
  history: readonly Pick<RequestEvent, 'on'>[],
  today: string,
): DayMistake | undefined {
  const last = history[history.length - 1]?.on ?? '';
  if (on < last) return {type: 'beforeLast', day: last};
  return on > today ? {type: 'inFuture', today} : undefined;
}

/** The day a step gives: what the clerk said, else the longest the law knows or leaves to custom. */
function untilOf(
  {type, on, until}: Step,
  history: readonly RequestEvent[],
  calendar: WorkingCalendar,
): string | undefined {
  switch (type) {
    case 'thirdPartyAsked':
    case 'correctionAsked':
      // Art. 32 for third parties; a reasonable time for corrections, for which offices take the same.
      return until ?? calendar.addWorkingDays(on, statutoryDays.thirdParty).to;
    case 'extended':
      return until ?? extended(history, {type, on}, calendar);
    default:
      return undefined;
  }
}

/** Latest day of the reply once it is extended. */
function extended(history: readonly RequestEvent[], {type, on}: Step, calendar: WorkingCalendar): string {
  const event: RequestEvent = {type, on, at: `${on}T00:00:00+08:00`};
  return legalDates([...history, event], calendar).reply?.to ?? on;
}

function missedDeadline({type, on}: Step, {correction, reply}: Deadlines): Deadline | undefined {
  const due: Partial<Record<StepType, Deadline | undefined>> = {
    correctionAsked: correction,
    extended: reply,
    replied: reply,
  };
  const deadline = due[type];
  return deadline !== undefined && on > deadline.to ? deadline : undefined;
}
